import type { DossierAnswer } from '../../api/dossiers';
import { useAwardName } from '../../api/registry';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { PageTitle, WayBack } from '../../ui/PageHead';
import { PrimaryAct } from './PrimaryAct';
import { statusOf } from './status';

/** Who it is about, where it stands, what to do next and by when. */
export function Head({ answer }: { answer: DossierAnswer }) {
  const { dossier } = answer;
  const awardName = useAwardName();
  const award = awardName(dossier.award);
  const status = statusOf(dossier);
  const unit = dossier.unitName ?? '';
  return (
    <header className="dossier-head">
      <div>
        <WayBack to={paths.dossiers} words={vi.dossier.back}>
          <span className="code">{dossier.code}</span>
        </WayBack>
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
