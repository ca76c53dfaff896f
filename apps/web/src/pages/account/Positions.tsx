import { choosePosition, useSignedIn } from '../../api/me';
import { vi } from '../../i18n/vi';
import { Button } from '../../ui/Button';
import { wordsOf } from '../../ui/States';
import { notify } from '../../ui/Toast';

const words = vi.account;

/** The other positions that I hold today; one press goes on in it. */
export function Positions() {
  const { positions } = useSignedIn();
  const others = positions.filter(({ current }) => !current);
  if (others.length === 0) return null;
  const choose = async (id: number, name: string) => {
    try {
      await choosePosition(id);
      notify(words.positionNow(name));
    } catch (error) {
      const { words: said, next } = wordsOf(error);
      notify(`${said} ${next}`);
    }
  };
  return (
    <>
      <p className="sec sm">{words.otherPositions}</p>
      <ul className="positions">
        {others.map(({ id, role, unitName }) => {
          const name = `${vi.roles[role]}, ${unitName}`;
          return (
            <li key={id}>
              <span>{name}</span>
              <Button size="small" onClick={() => void choose(id, name)} aria-label={words.goOnAs(name)}>
                {words.goOn}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
