import { openLog } from '@app/event-store';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import { createNotices } from './notices';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: '2024-02-01T02:00:00.000Z' });
  await db.owner.query(
    `insert into unit (code, name, kind, valid_from, successors) values ('BOARD', 'Ban', 'agency', '2004-01-01', '[]')`,
  );
  await db.owner.query(
    `with c as (insert into candidate (id, kind, name, unit) select p, 'person', p, 'BOARD'
        from unnest(array['p-one', 'p-two', 'p-gone', 'p-head']) p)
     insert into position (person, role, unit, valid_from, valid_to) values
       ('p-one', 'appraisalOfficer', 'BOARD', '2004-01-01', null), ('p-two', 'appraisalOfficer', 'BOARD', '2004-01-01', null),
       ('p-gone', 'appraisalOfficer', 'BOARD', '2004-01-01', '2024-01-31'), ('p-head', 'headOfBoard', 'BOARD', '2004-01-01', null)`,
  );
});
afterAll(() => db.drop());

it.each<[string, string | null, string[]]>([
  ['nobody: the whole role is reminded', null, ['p-one', 'p-two']],
  ['one officer: nobody else is reminded', 'p-two', ['p-two']],
  ['an officer whose position has ended: the head of the board is told', 'p-gone', ['p-head']],
])('a dossier was given to %s', async (_whom, officer, told) => {
  const stream = `dossier/HS-2024-${officer ?? 'none'}`;
  await db.owner.query(`insert into stream (id, kind, version, summary) values ($1, 'dossier', 1, $2)`, [
    stream,
    { officer },
  ]);
  const still = {
    progress: { stream, unit: 'SGDDT', offsetMs: 0 },
    duty: { id: 'appraise@4', kind: 'appraise', dueAt: '2024-02-02T16:59:59.999Z', owedBy: 'appraisalOfficer' },
  };
  await createNotices(db.worker).tellOwner(still as never, 'reminder', 'cause', {});
  const { rows } = await db.owner.query<{ person: string }>(
    'select person from notification where stream = $1 order by person',
    [stream],
  );
  expect(rows.map((row) => row.person)).toEqual(told);
});
