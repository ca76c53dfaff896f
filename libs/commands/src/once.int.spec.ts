import { DomainError, system, type Actor } from '@app/domain';
import { checkLog, ClaimHeld, CommandReused, openLog } from '@app/event-store';
import { openPool } from '@app/platform';
import { actor, law, openTestDatabase, opening, type TestDatabase } from '@app/testing';
import { Office } from './office';

const clerk = actor('unitClerk');
const head = actor('unitHead');
const ground = 'Nêu rõ lý do bằng văn bản';
let db: TestDatabase;
/** Two processes over one log. */
let offices: [Office, Office];
let second: TestDatabase['api'];

beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: '2025-08-04T01:00:00.000Z' });
  second = openPool(db.urls.api, { name: 'test-api-2', max: 12 });
  const over = (pool: TestDatabase['api']) => new Office({ db: pool, law, hmacKey: Buffer.alloc(32, 1) });
  offices = [over(db.api), over(second)];
});
afterAll(async () => {
  await second.end();
  await db.drop();
});

const envelope = (by: Actor, commandId: string) => ({ by, commandId });
const open = (office: Office, candidate: string, commandId: string) => {
  const { award, type, procedure, period, unit, unitKind } = opening;
  const input = { award, type, procedure, period, candidate: { ...opening.candidate, id: candidate, unit } };
  return office.openDossier({ ...input, unit: { code: unit, kind: unitKind } }, envelope(clerk, commandId));
};
const codeOf = ({ stream }: { stream: string }) => stream.slice('dossier/'.length);

describe('a command that comes many times at once under one key', () => {
  it('opens one dossier, and all who sent it hear which, whatever process took them', async () => {
    for (let round = 0; round < 5; round += 1) {
      const sent = Array.from({ length: 12 }, (_, n) => open(offices[n % 2]!, `many-${round}`, `open-many-${round}`));
      const answers = await Promise.all(sent);
      expect(new Set(answers.map(({ stream, version }) => `${stream}@${version}`)).size).toBe(1);
      expect(answers.filter((answer) => !answer.replayed)).toHaveLength(1);
    }
    expect(await checkLog(db.owner)).toEqual([]);
  });

  it('with two contents is done once and refused to the others', async () => {
    const sent = ['one', 'two'].flatMap((candidate) => offices.map((office) => open(office, candidate, 'open-two')));
    const results = await Promise.allSettled(sent);
    const done = results.flatMap((r) => (r.status === 'fulfilled' ? [r.value.stream] : []));
    const refused = results.flatMap((r) => (r.status === 'rejected' ? [r.reason as unknown] : []));
    expect([done.length, new Set(done).size]).toEqual([2, 1]);
    expect(refused).toEqual([expect.any(CommandReused), expect.any(CommandReused)]);
  });
});

describe('a key', () => {
  it('that was used on one dossier is refused on another, also for the same order', async () => {
    const [first, other] = await Promise.all([open(offices[0], 'a', 'open-a'), open(offices[0], 'b', 'open-b')]);
    const withdraw = (office: Office, code: string) =>
      office.onDossier(code, 'WithdrawDossier', { ground }, envelope(head, 'withdraw'));
    const { version } = await withdraw(offices[0], codeOf(first));
    expect(await withdraw(offices[1], codeOf(first))).toMatchObject({ version, replayed: true });
    await expect(withdraw(offices[0], codeOf(other))).rejects.toThrow(CommandReused);
    expect((await offices[0].readDossier(codeOf(other))).dossier.version).toBe(1);
  });

  it('is not refused to a repeat that is judged after its first time was written', async () => {
    const person = { id: 'p-once', kind: 'person' as const, name: 'Lò Thị Một', unit: 'SYT' };
    const source = { confidence: 'RECORDED', ref: '12/QĐ-UBND', assumed: [] } as const;
    const unit = { code: 'SYT', name: 'Sở Y tế', kind: 'agency' as const, parent: null, from: '2004-01-01', gso: null };
    await offices[0].registry.onUnit('SYT', 'RegisterUnit', { ...unit, source }, envelope(system, 'unit-SYT'));
    const register = (office: Office, judged: () => Promise<(typeof person)[]>) =>
      office.registry.register({ one: person }, judged, envelope(system, 'register-once'));
    // The second process has read that nothing was done, and looks for those of the same name when the first has written.
    const repeat = register(offices[1], async () => {
      await register(offices[0], () => Promise.resolve([person]));
      throw new DomainError('maybe-known');
    });
    expect(await repeat).toMatchObject({ replayed: true, streams: [{ stream: 'candidate/p-once' }] });
  });

  it('that was refused is not used: it is free for the same order once that may be done', async () => {
    const { stream } = await open(offices[0], 'c', 'open-c');
    const held = () => open(offices[1], 'c', 'open-c-again');
    await expect(held()).rejects.toThrow(ClaimHeld);
    await offices[0].onDossier(codeOf({ stream }), 'WithdrawDossier', { ground }, envelope(head, 'withdraw-c'));
    expect(await held()).toMatchObject({ replayed: false });
  });
});
