import type { Pool } from 'pg';
import { strangeIn, type Law, type NewEvidence, type StrangeFact } from '@app/domain';
import { unitsMeant } from '@app/read-model';
import { today } from '../clock/today';
import { Problem, type FieldError } from '../http/problem';

/** A fact under a code that no rule reads would count for nothing without a word: it is refused with the code that was likely meant. */
export async function refuseStrangeFact(db: Pool, law: Law, fact: NewEvidence): Promise<void> {
  const strange = strangeIn(fact, law.knownCodes, await today(db));
  refuseStrange([...strange, ...(await misspeltUnits(db, unitsIn(fact)))].map((one) => inField('evidence', one)));
}

/** The code of a body that is a unit's but for its letters' case is refused: under two spellings one body is two. */
export async function refuseMisspeltUnit(db: Pool, field: string, code: string | undefined): Promise<void> {
  if (code !== undefined) refuseStrange(await misspeltUnits(db, { [field]: code }));
}

function unitsIn(fact: NewEvidence): Record<string, string> {
  if (fact.kind === 'service') return { agency: fact.agency };
  return fact.kind === 'rank' ? { cluster: fact.cluster } : {};
}

async function misspeltUnits(db: Pool, codes: Readonly<Record<string, string>>): Promise<StrangeFact[]> {
  const asked = Object.entries(codes);
  if (asked.length === 0) return [];
  const meant = await unitsMeant(db, Object.values(codes));
  return asked.flatMap(([field, found]) => {
    const nearest = meant.get(found)?.code ?? found;
    return nearest === found ? [] : [{ field, found, because: 'unknownCode' as const, nearest }];
  });
}

const inField = (parent: string, one: StrangeFact): StrangeFact => ({ ...one, field: `${parent}.${one.field}` });

function refuseStrange(strange: readonly StrangeFact[]): void {
  if (strange.length === 0) return;
  const nearest = Object.fromEntries(strange.map(({ field, nearest: code }) => [field, code]));
  throw new Problem(400, 'invalid-input', { nearest }, strange.map(told));
}

function told({ field, found, because, nearest }: StrangeFact): FieldError {
  if (because === 'inTheFuture')
    return { field, rule: 'notInTheFuture', message: `${found} chưa đến: chỉ ghi điều đã có.` };
  const likely = nearest === null ? 'Xem danh mục mã.' : `Có phải "${nearest}"?`;
  return { field, rule: 'knownCode', message: `Không có mã "${found}". ${likely}` };
}
