import { useState } from 'react';
import type { Brief } from '../../api/rooms';
import { factor, money } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { Button } from '../../ui/Button';
import { Clock } from '../../ui/Clock';
import { ForbiddenAct } from '../../ui/ForbiddenAct';
import { GroundLink } from '../../ui/GroundLink';
import { Icon } from '../../ui/Icon';
import { signableIn, waitingIn, whomOf } from './ask';
import { ReturnDialog } from './ReturnDialog';
import { SignDialog } from './SignDialog';

const words = vi.signing;
type Open = 'all' | 'except' | 'return' | 'refuse';

/** By when, the one button, the other ways, and what it costs. */
export function BriefAside({ brief, now }: { brief: Brief; now: string }) {
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const signable = signableIn(brief);
  const { step, dueAt, form, workingDaysLeft } = brief;
  return (
    <aside className="brief-aside" aria-label={words.due}>
      {dueAt && (
        <div className="brief-due">
          <p className="sec">{words.due}</p>
          <Clock deadline={{ dueAt, form, workingDaysLeft }} />
        </div>
      )}
      <div className="brief-buttons">
        {signable.length > 0 ? (
          <Button kind="primary" size="large" onClick={() => setOpen('all')}>
            {words.sign.act[step](whomOf(signable))}
          </Button>
        ) : (
          <ForbiddenAct act={words.sign.nobody} because={words.sign.nobodyWhy} />
        )}
        {signable.length > 1 && (
          <Button onClick={() => setOpen('except')}>
            {step === 'decide' ? words.sign.except : words.sign.exceptSubmit}
          </Button>
        )}
        <Button onClick={() => setOpen('return')}>{words.back.act}</Button>
        <Button onClick={() => setOpen('refuse')}>{words.refuse.act}</Button>
      </div>
      {step === 'decide' && <Bonus brief={brief} />}
      <Button kind="text" className="brief-print" onClick={() => window.print()}>
        <Icon name="print" />
        {words.print}
      </Button>
      <SignDialog brief={brief} now={now} open={open === 'all'} close={close} except={false} />
      <SignDialog brief={brief} now={now} open={open === 'except'} close={close} except />
      <ReturnDialog brief={brief} rows={waitingIn(brief)} open={open === 'return'} close={close} kind="back" />
      <ReturnDialog brief={brief} rows={waitingIn(brief)} open={open === 'refuse'} close={close} kind="refuse" />
    </aside>
  );
}

function Bonus({ brief: { bonuses, totalVnd } }: { brief: Brief }) {
  return (
    <dl className="brief-bonus">
      {bonuses.map((bonus) => (
        <div key={bonus.vnd}>
          <dt>{words.bonus}</dt>
          <dd>
            {money(bonus.vnd)}
            <span className="sm sec">{words.bonusSum(factor(bonus.hundredths), money(bonus.baseSalary))}</span>
            {bonus.ceiling && <span className="sm sec">{words.bonusCeiling}</span>}
          </dd>
          <dd className="ground-line">
            <GroundLink ground={bonus.basis} />
          </dd>
        </div>
      ))}
      <div className="b">
        <dt>{words.total}</dt>
        <dd>{money(totalVnd)}</dd>
        <dd className="ground-line plain sm sec">{words.totalNote}</dd>
      </div>
    </dl>
  );
}
