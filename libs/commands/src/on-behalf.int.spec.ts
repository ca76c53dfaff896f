import { CommandReused, openLog, withTexts } from '@app/event-store';
import { actor, law, openTestDatabase, opening, type TestDatabase } from '@app/testing';
import { DomainError, type Actor, representing } from '@app/domain';
import { Office } from './office';

const clerk = actor('unitClerk');
const head = actor('unitHead');
const deputy = actor('unitClerk', { account: 'deputy', person: 'person-deputy' });
const ground = 'Nêu rõ lý do bằng văn bản';
let db: TestDatabase;
let office: Office;

beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: '2025-08-04T01:00:00.000Z' });
  office = new Office({ db: db.api, law, hmacKey: Buffer.alloc(32, 1) });
});
afterAll(() => db.drop());

const envelope = (by: Actor, commandId: string) => ({ by, commandId });
const grant = (id: string) =>
  office.onDelegation(
    id,
    'GrantDelegation',
    {
      represented: { person: head.person, role: head.role, unit: head.unit },
      delegate: deputy.person,
      form: 'TUQ',
      acts: ['WithdrawDossier'],
      from: '2025-08-01',
      to: '2025-12-31',
      paper: '15/QĐ',
      on: '2025-08-01',
    },
    envelope(head, `grant-${id}`),
  );
const revoke = (id: string) =>
  office.onDelegation(id, 'RevokeDelegation', { paper: '16/QĐ', ground }, envelope(head, `revoke-${id}`));
/** As the guard made it when the request came in. */
const standIn = async (id: string): Promise<Actor> =>
  representing(deputy, `delegation/${id}`, await office.read('delegation', `delegation/${id}`));
const open = async (n: number) => {
  const { award, type, procedure, period, candidate, unit, unitKind } = opening;
  const input = { award, type, procedure, period, candidate: { ...candidate, id: `c-${n}`, unit } };
  const { stream } = await office.openDossier(
    { ...input, unit: { code: unit, kind: unitKind } },
    envelope(clerk, `open-${n}`),
  );
  return stream.slice('dossier/'.length);
};
const withdraw = (code: string, by: Actor) =>
  office.onDossier(code, 'WithdrawDossier', { ground }, envelope(by, `withdraw-${code}`));

it('writes the paper, the one represented and the own position beside the act', async () => {
  await grant('paper');
  const code = await open(1);
  await withdraw(code, await standIn('paper'));
  const { meta } = (await office.history(`dossier/${code}`)).at(-1)!;
  expect(meta['onBehalfOf']).toMatchObject({ paper: { ref: expect.any(String) as string } });
  expect(await withTexts(db.api, meta)).toMatchObject({
    account: 'deputy',
    person: deputy.person,
    role: 'unitHead',
    onBehalfOf: {
      delegation: 'delegation/paper',
      person: head.person,
      own: { role: 'unitClerk' },
      form: 'TUQ',
      paper: '15/QĐ',
      on: '2025-08-01',
    },
  });
});

it('takes a key for one command: on behalf of another it is a different one', async () => {
  await grant('key');
  const code = await open(2);
  const by = await standIn('key');
  const first = await withdraw(code, by);
  expect(await withdraw(code, by)).toEqual({ ...first, replayed: true });
  await expect(withdraw(code, deputy)).rejects.toBeInstanceOf(CommandReused);
});

it('answers a repeat as before, also when the delegation was revoked meanwhile', async () => {
  await grant('repeat');
  const code = await open(3);
  const by = await standIn('repeat');
  await withdraw(code, by);
  await revoke('repeat');
  expect(await withdraw(code, by)).toMatchObject({ replayed: true });
});

it('lets no act pass that is recorded after its revocation, however they race', async () => {
  const races = 25;
  const codes = await Promise.all(Array.from({ length: races }, (_, n) => open(100 + n)));
  let passed = 0;
  for (const [n, code] of codes.entries()) {
    const id = `race-${n}`;
    await grant(id);
    const by = await standIn(id);
    const [act, revoked] = await Promise.allSettled([withdraw(code, by), revoke(id)]);
    if (revoked.status === 'rejected') throw revoked.reason;
    if (act.status === 'rejected') {
      expect((act.reason as DomainError).code).toBe('delegation-revoked');
      continue;
    }
    passed += 1;
    expect(act.value.recordedAt < revoked.value.recordedAt).toBe(true);
  }
  expect(passed).toBeLessThanOrEqual(races);
});
