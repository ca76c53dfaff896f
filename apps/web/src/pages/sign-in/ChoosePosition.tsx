import { useState } from 'react';
import { choosePosition, type Me } from '../../api/me';
import { vi } from '../../i18n/vi';
import { Button } from '../../ui/Button';
import { PageTitle } from '../../ui/PageHead';
import { ErrorState } from '../../ui/States';

const words = vi.signIn;

/** Whoever holds several positions says in which one they work now. */
export function ChoosePosition({ me: { positions }, chosen }: { me: Me; chosen: () => void }) {
  const [error, setError] = useState<unknown>(null);
  const choose = async (id: number, current: boolean) => {
    try {
      if (!current) await choosePosition(id);
      chosen();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <section>
      <PageTitle>{words.whichPosition}</PageTitle>
      <p className="sec sm">{words.positionHint}</p>
      {error !== null && <ErrorState error={error} />}
      <ul className="choose-position">
        {positions.map(({ id, role, unitName, current }) => (
          <li key={id}>
            <Button size="large" kind={current ? 'primary' : 'outlined'} onClick={() => void choose(id, current)}>
              {vi.roles[role]}, {unitName}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
