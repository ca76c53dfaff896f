import { endSession, useSessions, type OpenedSession } from '../../api/account';
import { dayAndTime } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { Button } from '../../ui/Button';
import { ErrorState, Loading } from '../../ui/States';
import { notify } from '../../ui/Toast';

const words = vi.account;
const browsers = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/coc_coc_browser/, 'Cốc Cốc'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;
const systems = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
] as const;

/** A browser in words, of what it says of itself. */
function deviceOf(agent: string): string {
  const browser = browsers.find(([sign]) => sign.test(agent))?.[1];
  const system = systems.find(([sign]) => sign.test(agent))?.[1];
  return browser && system ? words.browser(browser, system) : words.unknownDevice;
}

/** Where this account is signed in. */
export function Sessions() {
  const { data, error, refetch } = useSessions();
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading />;
  return (
    <>
      <p className="sec sm">{words.sessionsHint}</p>
      <div className="scroll-x" role="region" aria-label={words.sessions} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.device}</th>
              <th scope="col">{words.address}</th>
              <th scope="col">{words.openedAt}</th>
              <th scope="col">{words.seenAt}</th>
              <th scope="col">{words.acts}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function SessionRow({ session }: { session: OpenedSession }) {
  const { id, agent, address, openedAt, seenAt, current } = session;
  const device = deviceOf(agent);
  const end = async () => {
    await endSession(id);
    notify(words.ended);
  };
  return (
    <tr>
      <td>{device}</td>
      <td>{address}</td>
      <td>{dayAndTime(openedAt)}</td>
      <td>{dayAndTime(seenAt)}</td>
      <td>
        {current ? (
          <span className="sec">{words.here}</span>
        ) : (
          <Button size="small" onClick={() => void end()} aria-label={words.endOf(device, dayAndTime(openedAt))}>
            {words.end}
          </Button>
        )}
      </td>
    </tr>
  );
}
