import { Link } from 'react-router';
import type { DossierAnswer } from '../../api/dossiers';
import { vi } from '../../i18n/vi';
import { About } from './About';
import { Acts } from './Acts';
import { Deadlines } from './Deadlines';
import { RecentHistory } from './history/RecentHistory';
import { Said } from './Said';
import { tabInAddress } from './tabs';

/** What may be done and why not, by when, and what happened last. */
export function Overview({ answer }: { answer: DossierAnswer }) {
  return (
    <>
      <div className="dossier-columns sheet">
        <section>
          <Acts answer={answer} />
        </section>
        <section>
          <h2>{vi.dossier.deadlines}</h2>
          <Deadlines answer={answer} />
        </section>
        <section>
          <h2>{vi.dossier.history}</h2>
          <RecentHistory answer={answer} />
          <p className="sm">
            <Link to={{ search: `${tabInAddress}=history` }} replace>
              {vi.dossier.wholeHistory}
            </Link>
          </p>
        </section>
      </div>
      <Said answer={answer} />
      <About dossier={answer.dossier} />
    </>
  );
}
