import { currentVersion, upcasters, type Upcasters } from '@app/domain';
import { append, checkLog, openLog, readEntries, sequence } from '@app/event-store';
import { actor, law, openTestDatabase, samples, type TestDatabase } from '@app/testing';
import { Office } from './office';

// A shape that never was: before version 1 a dossier named its candidate in one word, and its year by the period's end.
const older: Upcasters = {
  ...upcasters,
  'DossierOpened@0': ({ person, until, ...rest }) => {
    const year = Number((until as string).slice(0, 4));
    return { ...rest, candidate: { kind: 'person', id: person }, year, period: { from: `${year}-01-01`, to: until } };
  },
};
const { candidate: _candidate, year: _year, period: _period, ...rest } = samples.dossier.DossierOpened;
const data = { ...rest, person: 'p-002', until: '2025-12-31' };

let db: TestDatabase;
let office: Office;
beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: '2025-08-04T02:00:00.000Z' });
  office = new Office({ db: db.api, law, hmacKey: Buffer.alloc(32, 1), upcasters: older });
  const events = [{ type: 'DossierOpened', schemaVersion: 0, data }];
  const part = { stream: `dossier/${rest.code}`, kind: 'dossier', expectedVersion: 0, summary: {}, events };
  const key = { account: 'old', commandId: 'old' };
  await append(db.api, { ...key, fingerprint: 'aa', meta: key, streams: [part] });
  await sequence(db.worker);
});
afterAll(() => db.drop());

describe('a dossier that was opened in an older shape', () => {
  const todays = { candidate: { kind: 'person', id: 'p-002' }, year: 2025, period: { from: '2025-01-01' } };

  it('is read as if it were of today, now and at any version', async () => {
    expect((await office.readDossier(rest.code)).dossier).toMatchObject(todays);
    expect(await office.dossierAt(rest.code, { version: 1 })).toMatchObject(todays);
    expect((await office.history(`dossier/${rest.code}`))[0]).toMatchObject({ schemaVersion: 2, data: todays });
  });

  it('goes on, alone and in an act, and new events are of today', async () => {
    const nomination = { unit: rest.unit, number: '12/TTr', on: '2025-08-04', dossiers: [rest.code] };
    const head = actor('unitHead', { unit: rest.unit });
    await office.acts.nominate('TTr-12', nomination, { by: head, commandId: 'nominate' });
    const ground = 'Rút để bổ sung thành tích';
    await office.onDossier(rest.code, 'WithdrawDossier', { ground }, { by: head, commandId: 'withdraw' });
    const events = await office.history(`dossier/${rest.code}`);
    expect(events.map((event) => event.schemaVersion)).toEqual(
      events.map((event) => currentVersion(event.type, upcasters)),
    );
    expect((await office.readDossier(rest.code)).dossier.custody).toBe('closed');
  });

  it('stays in the log as it was written, under its leaf', async () => {
    const entry = (await readEntries(db.worker, 0, 10)).find((e) => e.type === 'DossierOpened');
    expect(entry).toMatchObject({ schemaVersion: 0, data });
    expect(await checkLog(db.owner)).toEqual([]);
  });
});
