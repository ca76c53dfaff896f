import { join } from 'node:path';
import { openLog } from '@app/event-store';
import { loadLaw } from '@app/rulebooks';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import { Office } from './office';
import { refold } from './refold';

const law = loadLaw(join(__dirname, '../../rulebooks/rules'));
const by = { account: 'vanthu.gddt', person: 'p-vanthu-gddt', role: 'unitClerk', unit: 'SGDDT' } as const;
let db: TestDatabase;
let office: Office;

beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: '2024-01-10T01:00:00.000Z' });
  office = new Office({ db: db.api, law, hmacKey: Buffer.alloc(32, 1) });
  for (let n = 0; n < 3; n += 1) await open(n);
});
afterAll(() => db.drop());

const open = (n: number) =>
  office.openDossier(
    {
      award: 'BK-T',
      type: 'merit',
      procedure: 'standard',
      period: { from: '2023-01-01', to: '2023-12-31' },
      candidate: { kind: 'person', id: `refold-${n}` },
      unit: { code: 'SGDDT', kind: 'agency' },
    },
    { by, commandId: `refold-${n}` },
  );

const spoil = () =>
  db.owner.query(
    `update stream set summary = '{"custody": "archive"}' where id = (select min(id) from stream where kind = 'dossier')`,
  );

it('finds nothing to mend where every row agrees with its events', async () =>
  expect(await refold(db.worker, law, { mend: true })).toEqual({ streams: 3, events: 3, differing: [] }));

it('names the stream whose row differs, and leaves it when asked only to look', async () => {
  await spoil();
  for (let look = 0; look < 2; look += 1)
    expect((await refold(db.worker, law, { mend: false })).differing).toHaveLength(1);
});

it('puts a spoiled row right and rings its workflow', async () => {
  await spoil();
  await db.owner.query('delete from bell');
  const { differing } = await refold(db.worker, law, { mend: true });
  expect((await refold(db.worker, law, { mend: false })).differing).toEqual([]);
  const { rows } = await db.owner.query('select stream from bell');
  expect(rows.map((row) => row.stream)).toEqual(differing);
});
