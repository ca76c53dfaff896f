import { advanceClock, openLog } from '@app/event-store';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import { createNotices } from './notices';

const start = '2024-01-31T02:00:00.000Z';
let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: start });
  await db.owner.query(
    `insert into unit (code, name, kind, valid_from, successors) values
       ('OLD', 'Cũ', 'agency', '2004-01-01', '[{"unit": "NEW", "from": "2024-02-01", "paper": "NQ 1"}]'),
       ('NEW', 'Mới', 'agency', '2004-01-01', '[]'), ('FAR', 'Khác', 'agency', '2004-01-01', '[]')`,
  );
  await db.owner.query(
    `with c as (insert into candidate (id, kind, name) select p, 'person', p from unnest(array['p-old', 'p-new', 'p-far']) p)
     insert into position (person, role, unit, valid_from) values ('p-old', 'unitHead', 'OLD', '2004-01-01'),
       ('p-new', 'unitHead', 'NEW', '2004-01-01'), ('p-far', 'unitHead', 'FAR', '2004-01-01')`,
  );
});
afterAll(() => db.drop());

it.each([
  [start, ['p-old']],
  // Minutes before midnight in Điện Biên, and midnight: the day of the merger has begun there, not yet in UTC.
  ['2024-01-31T16:58:00.000Z', ['p-old']],
  ['2024-01-31T17:00:00.000Z', ['p-new', 'p-old']],
])('what a unit owes is told on %s to %j', async (now, told) => {
  if (now !== start) await advanceClock(db.owner, now, 'test', `to-${now}`);
  const still = {
    progress: { stream: 'dossier/HS-2024-000001', unit: 'OLD', offsetMs: 0 },
    duty: { id: `supplement@${now}`, kind: 'supplement', dueAt: now, owedBy: 'unitHead' },
  };
  await createNotices(db.worker).tellOwner(still as never, 'reminder', now, {});
  const { rows } = await db.owner.query<{ person: string }>(
    'select person from notification where cause like $1 order by person',
    [`%${now}`],
  );
  expect(rows.map((row) => row.person)).toEqual(told);
});
