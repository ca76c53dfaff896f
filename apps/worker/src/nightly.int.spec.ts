import { openLog } from '@app/event-store';
import { createLogger, openPool } from '@app/platform';
import { law, openTestDatabase, type TestDatabase } from '@app/testing';
import { Lease } from './dispatch/lease';
import { checkingNightly } from './nightly';

let db: TestDatabase;
let lease: Lease;
beforeEach(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: '2024-01-10T01:00:00.000Z' });
  lease = (await Lease.take(db.worker, 'checker', 20_000))!;
});
afterEach(async () => {
  await lease.end();
  await db.drop();
});

const open = () => openPool(db.urls.worker, { name: 'test-check', max: 1 });
const checker = () => checkingNightly({ db: db.worker, open, law, log: createLogger('test', 'silent') });
const kept = async () =>
  (await db.owner.query<{ findings: { what: string }[] }>('select findings from log_check order by began_at')).rows;
/** The checks that were kept are of the nights before. */
const oneNightLater = () =>
  db.owner.query(`update log_check set began_at = began_at - interval '1 day', ended_at = ended_at - interval '1 day'`);

it('the log is proved once a night, by whichever worker leads, and the result is kept', async () => {
  const [one, other] = [checker(), checker()];
  for (const turn of [one, one, other, other, one]) await turn(lease);
  expect(await kept()).toEqual([{ findings: [] }]);
  await oneNightLater();
  await one(lease);
  expect(await kept()).toHaveLength(2);
});

it('what differs is named, and told to the administrators', async () => {
  await db.owner.query(
    `with u as (insert into unit (code, name, kind, valid_from) values ('SNV', 'Sở Nội vụ', 'agency', '2000-01-01')),
          c as (insert into candidate (id, kind, name) values ('p-admin', 'person', 'p-admin'))
     insert into position (person, role, unit, valid_from) values ('p-admin', 'administrator', 'SNV', '2000-01-01')`,
  );
  await db.owner.query(`update log_clock set tick = tick + 1`).catch(() => db.owner.query('delete from unsequenced'));
  const check = checker();
  for (let turns = 0; turns < 3; turns += 1) await check(lease);
  const [found] = await kept();
  expect(found!.findings.length).toBeGreaterThan(0);
  const { rows } = await db.owner.query(`select person from notification where kind = 'logDiffers'`);
  expect(rows).toEqual([{ person: 'p-admin' }]);
});
