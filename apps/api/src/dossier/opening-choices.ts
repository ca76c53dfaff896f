import { unlessRefused, type AwardCode, type Law, type LegalDay, type RouteQuestion } from '@app/domain';
import { recipients } from '../law/words';
import type { OpeningChoicesDto } from './opening.dto';

type Choice = OpeningChoicesDto['awards'][number];

/** The awards that a unit of this kind may propose on this day, each with its ways and who may have it that way. */
export function awardsFor(law: Law, unitKind: RouteQuestion['unitKind'], on: LegalDay): Choice[] {
  return law.catalogueOn(on).awards.flatMap(({ code: named, name, kind, level, ways }): Choice[] => {
    // A way leads to an award of which there is a route.
    const award = named as AwardCode;
    const own = ways
      .filter((way) => way.unitKind === unitKind)
      .map(({ type, procedure }) => {
        const listed = (recipient: (typeof recipients)[number]) =>
          unlessRefused('no-rule-in-force', () =>
            law.papersFor({ award, type, procedure, recipient, unitKind, on }),
          ) !== null;
        return { type, procedure, recipients: recipients.filter(listed) };
      });
    const open = own.filter((way) => way.recipients.length > 0);
    return open.length > 0 ? [{ code: award, name, kind, level, ways: open }] : [];
  });
}

/** Whole years: until summer the one that has ended is reviewed, then the one that runs. */
export function yearsFor(today: LegalDay): { from: LegalDay; to: LegalDay }[] {
  const year = Number(today.slice(0, 4));
  const order = today.slice(5) < '07-01' ? [year - 1, year, year - 2] : [year, year - 1, year - 2];
  return order.map((y) => ({ from: `${y}-01-01`, to: `${y}-12-31` }));
}
