import type { ReactNode } from 'react';
import type { DossierAnswer } from '../../api/dossiers';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { ButtonLink } from '../../ui/Button';
import { GroundLink } from '../../ui/GroundLink';
import { StatusTag, type Tone } from '../../ui/StatusTag';
import { FindingForm } from './FindingForm';
import type { Condition, Finding, Officer } from './findings';

const words = vi.appraisal;
const tones: Readonly<Record<Condition['condition']['standing'], Tone>> = {
  met: 'met',
  notMet: 'not-met',
  unknown: 'wait',
  unconfirmed: 'wait',
};

interface Props {
  n: number;
  answer: DossierAnswer;
  condition: Condition;
  finding: Finding | undefined;
  keptAt: string | null;
  wrong: string | null;
  choose: (officer: Officer) => void;
  write: (opinion: string) => void;
  foot: ReactNode;
}

/** The machine's answer with its ground, and beside it the officer's. */
export function VerdictPane({ n, answer, condition: one, foot, ...form }: Props) {
  const { condition } = one;
  const mine = (act: string) => answer.acts.some((row) => row.act === act && row.state === 'now');
  return (
    <section className="appraisal-verdict" aria-label={words.verdict(n)}>
      <div className="in">
        <h2>{words.machine}</h2>
        <p>
          <StatusTag tone={tones[condition.standing]}>{vi.verdict.standings[condition.standing]}</StatusTag>
          {condition.metFrom && condition.standing !== 'met' && <> {vi.verdict.metFrom(day(condition.metFrom))}</>}
        </p>
        <p className="sm">
          <GroundLink ground={condition.basis} />
        </p>
        {condition.standing !== 'met' && mine('RequestSupplement') && (
          <p>
            <ButtonLink size="small" to={paths.act(answer.dossier.code, 'RequestSupplement')}>
              {words.supplement}
            </ButtonLink>
          </p>
        )}
        <FindingForm condition={one} {...form} foot={<p className="sec sm appraisal-keys">{words.keys}</p>} />
      </div>
      <div className="foot">{foot}</div>
    </section>
  );
}
