import { Link, useParams } from 'react-router';
import { useBriefs, type Brief } from '../../api/rooms';
import { day, dayAndTime } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { ButtonLink } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { PageHead, PageTitle, WayBack } from '../../ui/PageHead';
import { EmptyState, ErrorState, Loading } from '../../ui/States';
import { askOf, blockedIn, nameOf } from './ask';
import { BriefAside } from './BriefAside';
import { BriefTable } from './BriefTable';
import './Signing.css';

const words = vi.signing;

/** One ask, its arithmetic, the dissent, what to know before, and one filled button. */
export function BriefPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useBriefs();
  if (error && !data) return <ErrorState page error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const brief = data.briefs.find((one) => one.id === id);
  if (!brief)
    return (
      <>
        <PageHead title={words.title} />
        <EmptyState
          words={words.gone}
          next={words.goneNext}
          act={<ButtonLink to={paths.decisions}>{words.toDecisions}</ButtonLink>}
        />
      </>
    );
  return <Shown brief={brief} now={data.now} />;
}

function Shown({ brief, now }: { brief: Brief; now: string }) {
  const { session, onBehalfOfName } = brief;
  return (
    <div className="brief-page">
      <div className="brief-main">
        <WayBack to={paths.signing} words={words.title}>
          {session ? <Link to={paths.session(session.id)}>{words.minutes}</Link> : <span>{words.fromAppraisal}</span>}
        </WayBack>
        <PageTitle>{askOf(brief)}</PageTitle>
        <p className="sec">{summaryOf(brief)}</p>
        {onBehalfOfName && <p className="b">{words.onBehalf(onBehalfOfName)}</p>}
        <BriefTable brief={brief} />
        <div className="brief-notes">
          {session && <Dissent brief={brief} />}
          <Before brief={brief} now={now} />
        </div>
      </div>
      <BriefAside brief={brief} now={now} />
    </div>
  );
}

function summaryOf(brief: Brief): string {
  const { summary } = words;
  const count = (state: string) => brief.rows.filter((row) => row.state === state).length;
  const [failed, deferred, elsewhere] = [count('failed'), count('deferred'), count('elsewhere')];
  const blocked = blockedIn(brief).length;
  return [
    brief.session ? summary.council(brief.rows.length, brief.rows.length - failed - deferred) : summary.none,
    ...(failed > 0 ? [summary.failed(failed)] : []),
    ...(deferred > 0 ? [summary.deferred(deferred)] : []),
    ...(elsewhere > 0 ? [summary.elsewhere(elsewhere)] : []),
    ...(blocked > 0 ? [summary.blocked(blocked)] : []),
  ].join(' ');
}

/** Who did not agree, case by case. */
function Dissent({ brief }: { brief: Brief }) {
  const said = brief.rows.flatMap((row) => {
    const { votes } = row;
    if (!votes) return [];
    const parts = [
      ...(votes.against > 0 ? [words.against(votes.against)] : []),
      ...(votes.blank > 0 ? [words.blank(votes.blank)] : []),
      ...(votes.invalid > 0 ? [words.invalid(votes.invalid)] : []),
      ...(votes.recused > 0 ? [words.recused(votes.recused)] : []),
    ];
    return parts.length > 0 ? [{ code: row.dossier, name: nameOf(row), words: parts.join(', ') }] : [];
  });
  return (
    <section>
      <h2>{words.dissent}</h2>
      {said.length === 0 && <p>{words.noDissent}</p>}
      <ul>
        {said.map(({ code, name, words: what }) => (
          <li key={code}>
            {name}: {what}.
          </li>
        ))}
      </ul>
    </section>
  );
}

function Before({ brief, now }: { brief: Brief; now: string }) {
  const blocked = blockedIn(brief);
  const { session } = brief;
  return (
    <section>
      <h2>{words.before}</h2>
      {blocked.length === 0 && <p>{words.nothing(session ? dayAndTime(now) : day(now))}</p>}
      <ul>
        {blocked.map((row) => (
          <li key={row.dossier}>
            <Icon name="lock" /> <b className="m">{nameOf(row)}.</b> {row.blocked}
          </li>
        ))}
      </ul>
    </section>
  );
}
