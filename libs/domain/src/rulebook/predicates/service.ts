import { monthsAfter } from '../../calendar/months';
import { plusDays } from '../../calendar/working-days';
import { of, type Evidence, type EvidenceOf } from '../evidence';
import { met, missing, notMet, predicate, type Candidacy } from './predicate';
import { agreed, statements } from './statements';

type Service = EvidenceOf<'service'>;

export const servicePredicates = {
  /**
   * Is no recruit of less than so many months at the end of the period (TT 01/2024/TT-BNV Điều 1.5.d). Service is counted without a
   * break, under whichever contract and, after a move, at whichever agency; of whom no service is known, nothing speaks of a recruit.
   * Earlier service before a break is a question to a person.
   */
  'notRecruitUnder@1': predicate<{ months: number }>(
    { months: 'positive' },
    ({ months }, candidacy, evidence) => {
      const { period } = candidacy;
      const known = of(evidence, 'service').filter((s) => s.from <= period.to);
      if (known.length === 0) return met([]);
      const said = statements('servedLongEnough', candidacy, evidence);
      if (said.length > 0) return agreed(said);
      const unbroken = lastRow(known);
      const metFrom = plusDays(monthsAfter(unbroken.from, months), -1);
      const end = unbroken.to === null || unbroken.to > period.to ? period.to : unbroken.to;
      if (end >= metFrom) return met(unbroken.row);
      return unbroken.row.length < known.length
        ? missing(['statement servedLongEnough'], known)
        : notMet(unbroken.row, metFrom);
    },
    { looksBack: () => 1, statements: () => ['servedLongEnough'] },
  ),

  /**
   * Who moved within the year after so many months at the old unit is reviewed with its opinion (TT 01/2024/TT-BNV Điều 1.5.b):
   * an officer states that it was heard.
   */
  'oldUnitHeard@1': predicate<{ months: number }>(
    { months: 'positive' },
    ({ months }, candidacy, evidence) => {
      const left = of(evidence, 'service').filter((s) => leftAfter(s, months, candidacy, evidence));
      if (left.length === 0) return met([]);
      const said = statements('oldUnitOpinion', candidacy, evidence);
      return said.length > 0 ? agreed(said) : missing(['statement oldUnitOpinion'], left);
    },
    { looksBack: () => 1, statements: () => ['oldUnitOpinion'] },
  ),
};

/** The last service, with all before it that it follows without a free day. */
function lastRow(known: readonly Service[]): { from: string; to: string | null; row: Service[] } {
  const [latest, ...before] = [...known].sort((a, b) => (a.from < b.from ? 1 : -1)) as [Service, ...Service[]];
  const row = [latest];
  let { from, to } = latest;
  for (const service of before) {
    if (service.to !== null && plusDays(service.to, 1) < from) continue;
    row.push(service);
    from = service.from;
    if (service.to === null || (to !== null && service.to > to)) to = service.to;
  }
  return { from, to, row };
}

/** Ended within the year of the period, after so many months, and another agency followed. */
function leftAfter(s: Service, months: number, { period }: Candidacy, evidence: readonly Evidence[]): boolean {
  const first = [period.from, `${period.to.slice(0, 4)}-01-01`].sort()[0]!;
  if (s.to === null || s.to < first || s.to >= period.to) return false;
  const since = lastRow(of(evidence, 'service').filter((o) => o.agency === s.agency && o.from <= s.from)).from;
  const followed = of(evidence, 'service').some((o) => o.agency !== s.agency && o.from > s.from && o.from <= period.to);
  return followed && s.to >= plusDays(monthsAfter(since, months), -1);
}
