import { Office, refold } from '@app/commands';
import { checkLog, inTransaction, openLog, vaultChecks } from '@app/event-store';
import { actor, law, openTestDatabase, type TestDatabase } from '@app/testing';
import { loadCandidates, type ShippedCandidate } from './candidates';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: '2024-01-10T01:00:00.000Z' });
  await db.owner.query(
    `insert into unit (code, name, kind, valid_from) values ('SYT', 'Sở Y tế', 'agency', '2004-01-01')`,
  );
});
afterAll(() => db.drop());

const shipped: ShippedCandidate[] = [
  { id: 'p-a', kind: 'person', name: 'Người Bịa', unit: 'SYT', invented: true },
  { id: 'p-b', kind: 'person', name: 'Người Đã Xóa', unit: 'SYT', invented: true },
  { id: 'c-a', kind: 'collective', name: 'Sở Y tế', unit: 'SYT', invented: false },
];
const load = () => inTransaction(db.owner, (client) => loadCandidates(client, shipped));
const rows = async () =>
  (await db.owner.query('select id, kind, name, unit, invented from candidate order by kind desc, id')).rows;
const versions = async () =>
  (
    await db.owner.query<{ version: number }>(
      `select version from stream where kind = 'candidate' order by summary ->> 'kind' desc, id`,
    )
  ).rows.map((row) => row.version);

describe('the candidates of the shipped files', () => {
  it('of a demonstration of before, which the tables alone knew, come into the log as they were there', async () => {
    await db.owner.query(
      `insert into candidate (id, kind, name, unit, invented) values ('p-a', 'person', 'Người Bịa', 'SYT', true),
         ('p-b', 'person', 'đã xóa theo yêu cầu', 'SYT', true)`,
    );
    const source = { kind: 'decision', ref: '1/QĐ', on: '2024-01-05' } as const;
    const evidence = { kind: 'rating', year: 2023, level: 'good', source } as const;
    const office = new Office({ db: db.api, law, hmacKey: Buffer.alloc(32, 1) });
    await office.onCandidate('p-b', 'RecordEvidence', { evidence }, { by: actor('headOfBoard'), commandId: 'before' });
    await load();
    expect(await rows()).toEqual([shipped[0], { ...shipped[1], name: 'đã xóa theo yêu cầu' }, shipped[2]]);
    expect(await versions()).toEqual([1, 2, 1]);
    expect((await office.factsOf('p-b')).facts).toMatchObject([{ of: 'p-b', fact: { id: 'rating-1' } }]);
    expect(await checkLog(db.owner, vaultChecks)).toEqual([]);
    expect((await refold(db.owner, law, { mend: false })).differing).toEqual([]);
  });

  it('are recorded once, and an erased name does not come back from the file', async () => {
    await db.owner.query(
      `update person_vault set value = null, salt = null, erased_at = now() where value = 'Người Bịa'`,
    );
    await load();
    expect((await refold(db.owner, law, { mend: true })).differing).toEqual(['candidate/p-a']);
    expect(await rows()).toMatchObject([{ id: 'p-a', name: 'đã xóa theo yêu cầu', invented: true }, {}, {}]);
    expect(await versions()).toEqual([1, 2, 1]);
  });
});
