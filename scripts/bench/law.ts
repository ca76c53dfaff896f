import type { Pool } from 'pg';
import type { Office } from '@app/commands';
import { judge, type Actor, type Candidacy, type Evidence, type Law, type NewEvidence } from '@app/domain';
import { figures, type Figures } from './figures';

const officer: Actor = { account: 'thamdinh', person: 'p-thamdinh', role: 'appraisalOfficer', unit: 'BTDKT' };
const source = { kind: 'decision', ref: '12/QĐ', on: '2024-01-05' } as const;
const years = [2019, 2020, 2021, 2022, 2023];
const candidacy: Candidacy = {
  ...{ award: 'CSTDTQ', type: 'merit', recipient: 'person', on: '2024-01-10', achievement: null, woman: false },
  period: { from: '2018-01-01', to: '2023-12-31' },
};

/** A career as officers record it: ratings, titles, initiatives. */
const career: readonly NewEvidence[] = years.flatMap((year): NewEvidence[] => [
  { kind: 'rating', year, level: 'excellent', source },
  { kind: 'initiative', initiative: `SK-${year}`, scope: 'province', on: `${year}-11-20`, usedFor: null, source },
  {
    ...{ kind: 'award', award: 'CSTDCS', type: 'merit', year, on: `${year}-12-20`, achievement: null, source },
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
  },
]);

/** One verdict on such a career, without reading. */
export function verdicts(law: Law, count: number): Figures {
  const evidence = career.map((fact, n) => ({ ...fact, id: `e-${n}` })) as Evidence[];
  const times: number[] = [];
  const started = performance.now();
  for (let n = 0; n < count; n += 1) {
    const at = performance.now();
    const { rulebook, conditions } = law.criteriaFor(candidacy);
    judge(rulebook, conditions, candidacy, evidence);
    times.push(performance.now() - at);
  }
  return figures(times, performance.now() - started);
}

/** Gives every candidate of the filled dossiers such a career, in the events that the office writes for one. */
export async function fillCareers(db: Pool, office: Office): Promise<void> {
  const model = 'bench-career';
  for (const [n, evidence] of career.entries())
    await office.onCandidate(model, 'RecordEvidence', { evidence }, { by: officer, commandId: `career-${n}` });
  const of = `'candidate/' || c.id`;
  await db.query(
    `insert into stream (id, kind, version, last_recorded_at, summary)
     select ${of}, s.kind, s.version, s.last_recorded_at, s.summary from stream s, candidate c
      where s.id = 'candidate/${model}' and c.id like 'fill-%'`,
  );
  await db.query(
    `insert into event (id, stream, version, type, schema_version, occurred_at, recorded_at, meta, data)
     select gen_random_uuid(), ${of}, e.version, e.type, e.schema_version, e.occurred_at, e.recorded_at, e.meta,
            replace(e.data, '${model}', c.id)
       from event e, candidate c where e.stream = 'candidate/${model}' and c.id like 'fill-%'`,
  );
  await db.query('analyze stream, event');
}

/** Every open dossier judged under the draft of the law that nobody has read, page after page. */
export async function whatIfAll(office: Office): Promise<string> {
  const started = performance.now();
  let [looked, moved] = [0, 0];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Office['whatIf']>> = await office.whatIf(
      { on: '2026-10-05' },
      { after, limit: 500 },
    );
    looked += page.looked;
    moved += page.moved.length;
    after = page.next;
  } while (after !== null);
  const seconds = (performance.now() - started) / 1000;
  return `${seconds.toFixed(1)} s: ${looked} hồ sơ đang mở, ${moved} có khác biệt, ${Math.round(looked / seconds)}/s`;
}
