import { upcasters } from '@app/domain';
import { append, checkLog, openLog, readStreams, sequence, vaultChecks, withTexts } from '@app/event-store';
import { law, openTestDatabase, samples, type TestDatabase } from '@app/testing';
import { refold } from './refold';
import { NotADemonstration, sealLog } from './seal-log';

const stream = 'dossier/HS-2025-000001';
const secret = 'Đơn của bà Lò Thị Kín';
const opened = { ...samples.dossier.DossierOpened, achievement: secret };
const held = { ground: 'complaint', paper: secret, by: 'p-001' };

const databases: TestDatabase[] = [];
afterAll(() => Promise.all(databases.map((db) => db.drop())));

/** A log of before free texts were a type. */
async function logOf(mode: 'demonstration' | 'production'): Promise<TestDatabase> {
  const db = await openTestDatabase();
  databases.push(db);
  await openLog(db.owner, mode === 'production' ? { mode } : { mode, startsAt: '2025-08-04T02:00:00.000Z' });
  const events = [
    { type: 'DossierOpened', schemaVersion: 1, data: opened },
    { type: 'HoldPlaced', schemaVersion: 1, data: held },
  ];
  const key = { account: 'old', commandId: 'old' };
  const meta = { ...key, onBehalfOf: { paper: secret } };
  const part = { stream, kind: 'dossier', expectedVersion: 0, summary: {}, events };
  await append(db.api, { ...key, fingerprint: 'aa', meta, streams: [part] });
  await sequence(db.worker);
  return db;
}

const stored = async ({ owner }: TestDatabase) =>
  JSON.stringify((await owner.query('select data, meta, schema_version from event order by stream, version')).rows);

describe('texts that lie open in a log', () => {
  it('are sealed in that of a demonstration, once, and the log goes on to prove itself', async () => {
    const db = await logOf('demonstration');
    expect(await stored(db)).toContain(secret);
    expect(await sealLog(db.owner)).toBe(2);
    expect(await stored(db)).not.toContain(secret);
    expect(await stored(db)).not.toContain('complaint');
    await refold(db.owner, law, { mend: true });
    expect(await checkLog(db.owner, vaultChecks)).toEqual([]);
    const { streams } = await readStreams(db.api, [stream], upcasters);
    const texts = await withTexts(db.api, streams.get(stream)!);
    expect(texts.map(({ data }) => data)).toMatchObject([{ achievement: secret }, held]);
    expect(await sealLog(db.owner)).toBe(0);
    await expect(db.owner.query('update event set version = version')).rejects.toThrow();
  });

  it('stay in one of production, which is evidence', async () => {
    const db = await logOf('production');
    const before = await stored(db);
    await expect(sealLog(db.owner)).rejects.toThrow(NotADemonstration);
    expect(await stored(db)).toBe(before);
  });
});
