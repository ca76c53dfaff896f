import { Office, refold } from '@app/commands';
import { checkLog, openLog, sequence } from '@app/event-store';
import { law, openTestDatabase, type TestDatabase } from '@app/testing';
import { raceComplaints } from './race';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: '2024-02-20T02:00:00.000Z' });
});
afterAll(() => db.drop());

it('a complaint that races signed minutes leaves the verdict without effect or comes after it; none is ever lost', async () => {
  const office = new Office({ db: db.api, law, hmacKey: Buffer.alloc(32, 1) });
  const { withEffect, withoutEffect, unlawful } = await raceComplaints(office, 100);
  expect(unlawful).toEqual([]);
  expect(withEffect + withoutEffect).toBe(100);
  expect(Math.min(withEffect, withoutEffect)).toBeGreaterThan(0);
  while ((await sequence(db.worker)) > 0);
  expect(await checkLog(db.owner)).toEqual([]);
  expect(await refold(db.worker, law, { mend: false })).toMatchObject({ differing: [] });
});
