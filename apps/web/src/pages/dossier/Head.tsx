import { Link } from 'react-router';
import type { DossierAnswer } from '../../api/dossiers';
import { useAwards } from '../../api/registry';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { PageTitle } from '../../ui/PageHead';
import { PrimaryAct } from './PrimaryAct';
import { statusOf } from './status';

/** Who it is about, where it stands, what to do next and by when. */
export function Head({ answer }: { answer: DossierAnswer }) {
  const { dossier } = answer;
  const { data: catalogue } = useAwards();
  const award = catalogue?.awards.find(({ code }) => code === dossier.award)?.name ?? '';
  const status = statusOf(dossier);
  const unit = dossier.unitName ?? '';
  return (
    <header className="dossier-head">
      <div>
        <p className="dossier-back">
          <Link className="quiet" to={paths.dossiers}>
            {vi.dossier.back}
          </Link>
          <Icon name="right" />
          <span className="code">{dossier.code}</span>
        </p>
        <PageTitle>{dossier.name ?? vi.dossier.erased}</PageTitle>
        <p className="dossier-award">
          <span className="m">
            <AwardRibbon award={dossier.award}>{award}</AwardRibbon>
          </span>
          <span className="sec">
            {dossier.submittedOn ? vi.dossier.submitted(unit, day(dossier.submittedOn)) : vi.dossier.notSubmitted(unit)}
          </span>
        </p>
        <p className="dossier-status">
          <b className="b">{status.now}</b> {status.then}
        </p>
      </div>
      <div className="dossier-do">
        <div>
          <Button kind="text" onClick={() => window.print()}>
            <Icon name="print" />
            {vi.dossier.print}
          </Button>
          <PrimaryAct answer={answer} />
        </div>
      </div>
    </header>
  );
}
