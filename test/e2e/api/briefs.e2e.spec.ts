import type { Answered } from './caller';
import { Pipeline } from './pipeline';
import { Service } from './service';

let service: Service;
let pipeline: Pipeline;
let flags: [string, string];
let letter: string;
beforeAll(async () => {
  service = await Service.open();
  pipeline = new Pipeline(service);
  flags = [await ready('c-sgddt', 'CTD-T'), await ready(await another(), 'CTD-T')];
  letter = await ready('p-giaovien02', 'BK-T');
  await meet();
});
afterAll(() => service.close());

const read = async (account: string, path: string) => (await service.as(account)).read(path);
const briefsOf = async (account: string): Promise<Answered[]> => (await read(account, '/api/briefs')).briefs;

async function ready(candidate: string, award: string): Promise<string> {
  const code = await pipeline.open(candidate, { award });
  await pipeline.nominate(code);
  await pipeline.receive(code);
  await pipeline.recommend(code);
  return code;
}

async function another(): Promise<string> {
  const entry = { kind: 'collective', name: 'Trường Trung học phổ thông Bịa', unit: 'SGDDT', distinct: true };
  return (await (await service.as('thamdinh')).done('/api/candidates', entry)).stream.split('/')[1];
}

/** The first flag passes with one vote against, the second does not. */
async function meet(): Promise<void> {
  const id = await pipeline.planSession();
  const secretary = await service.as('thuky');
  await secretary.done(`/api/council-sessions/${id}/items`, { dossiers: flags });
  await secretary.done(`/api/council-sessions/${id}/freeze`);
  await secretary.done(`/api/council-sessions/${id}/attendance`, { present: await pipeline.members() });
  for (const teller of ['kiemphieu1', 'kiemphieu2'])
    for (const [item, yes] of [
      [1, 18],
      [2, 3],
    ] as const)
      await (
        await service.as(teller)
      ).done(`/api/council-sessions/${id}/counts`, { item, for: yes, against: 19 - yes });
  await secretary.done(`/api/council-sessions/${id}/minutes`, { number: 'BB-9' });
}

describe('what waits for a signature', () => {
  it('is told by session and award, with the arithmetic of each and who did not pass beside it', async () => {
    const briefs = await briefsOf('chutich');
    const flag = briefs.find(({ award }) => award === 'CTD-T')!;
    expect(flag).toMatchObject({ step: 'decide', session: { members: 19, present: 19, base: 19 }, onBehalfOf: null });
    expect(flag['rows']).toMatchObject([
      { dossier: flags[0], state: 'waiting', blocked: null, votes: { for: 18, against: 1, base: 19, share: 9474 } },
      { dossier: flags[1], state: 'failed', blocked: null, votes: { for: 3, share: 1579 }, dueAt: null },
    ]);
    const { votes } = flag['rows'][0];
    expect(votes.least).toBe(flag['session'].least);
    expect(flag['totalVnd']).toBe(flag['rows'][0].bonusVnd);
  });

  it('without a council stands by itself, and says of whom why it cannot be signed', async () => {
    await pipeline.act('truongban', letter, 'hold', { ground: 'complaint', paper: '03/TB-TTT' });
    const brief = (await briefsOf('chutich')).find(({ award }) => award === 'BK-T')!;
    expect(brief).toMatchObject({ session: null, totalVnd: 0, rows: [{ dossier: letter, votes: null }] });
    expect(brief['rows'][0].blocked).toMatch(/^Chưa ký quyết định được: .*tạm giữ.*\.$/);
    await pipeline.act('truongban', letter, 'release', { conclusion: 'Đơn không có cơ sở' });
  });

  it('shows nobody what another signs, but to whom a paper lends the signature', async () => {
    expect(await briefsOf('giamdoc.gddt')).toEqual([]);
    expect(await briefsOf('truongban')).toEqual([]);
    const paper = { form: 'KT', paper: '9/GUQ', on: '2024-01-10' };
    await (
      await service.as('chutich')
    ).done('/api/delegations', {
      ...{ id: 'UQ-KY', delegate: 'p-truongban', from: '2024-01-10', to: '2024-12-31' },
      ...paper,
      acts: ['DecideDossier'],
    });
    const lent = await briefsOf('truongban');
    expect(lent.map(({ award }) => award).sort()).toEqual(['BK-T', 'CTD-T']);
    expect(lent[0]).toMatchObject({ onBehalfOf: 'UQ-KY' });
    expect(lent[0]!['onBehalfOfName']).toBeTruthy();
  });
});

describe('one decision', () => {
  it('shows each line with its bonus and the total, and to a unit what it may know; whoever decided may cancel', async () => {
    const id = await pipeline.decide(letter);
    const { decision, acts } = await read('chutich', `/api/decisions/${id}`);
    expect(decision).toMatchObject({
      status: 'issued',
      lines: [{ dossier: letter, cancelled: false, toPublish: true }],
    });
    expect(decision.totalVnd).toBe(decision.lines[0].dueVnd);
    expect(decision.signedBy).toBeTruthy();
    expect(acts).toMatchObject([
      { act: 'publish', state: 'others' },
      { act: 'bonus-list', state: 'others' },
      { act: 'cancel', state: 'now', path: `/api/decisions/${id}/cancellation` },
    ]);
    const seen = (await read('giamdoc.gddt', `/api/decisions/${id}`)).acts;
    expect(seen.filter(({ act }: Answered) => act !== 'bonus-list')).toMatchObject([
      { act: 'publish' },
      { act: 'cancel', state: 'blocked', code: 'not-the-decider' },
    ]);
    await (
      await service.as('chutich')
    ).done(`/api/decisions/${id}/cancellation`, {
      ...{ number: '77/QĐ-UBND', ground: 'Kê khai không đúng sự thật', paper: '5/KL-TTT', dossiers: [letter] },
    });
    expect((await read('chutich', `/api/decisions/${id}`)).decision).toMatchObject({
      ...{ status: 'cancelled', totalVnd: 0, lines: [{ cancelled: true, toPublish: false }] },
      cancellations: [{ number: '77/QĐ-UBND', dossiers: [letter], ground: 'Kê khai không đúng sự thật' }],
    });
  });
});

describe('one ceremony', () => {
  it('is called in its order, and shows by which receipt it was handed over to whom', async () => {
    await pipeline.decide(flags[0]);
    await pipeline.publish(flags[0]);
    const id = await pipeline.planCeremony(flags[0]);
    const before = await read('letan', `/api/ceremonies/${id}`);
    expect(before.acts).toMatchObject(['hand-over', 'move', 'close'].map((act) => ({ act, state: 'now' })));
    expect(before.ceremony.lines).toMatchObject([{ dossier: flags[0], place: 1, award: 'CTD-T', given: null }]);
    expect((await read('chutich', `/api/ceremonies/${id}`)).acts[0].state).toBe('blocked');
    await (
      await service.as('letan')
    ).done(`/api/ceremonies/${id}/hand-overs`, {
      handOvers: [{ dossier: flags[0], receipt: 'KN-1', receivedBy: 'representative' }],
    });
    expect((await read('letan', `/api/ceremonies/${id}`)).ceremony).toMatchObject({
      ...{ status: 'held', lines: [{ given: { receipt: 'KN-1', receivedBy: 'representative' } }] },
    });
  });
});
