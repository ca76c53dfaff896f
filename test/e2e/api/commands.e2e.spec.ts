import { randomUUID } from 'node:crypto';
import { contractOf, type Answered } from './caller';
import { Pipeline } from './pipeline';
import { Service } from './service';

let service: Service;
let pipeline: Pipeline;
beforeAll(async () => {
  service = await Service.open();
  pipeline = new Pipeline(service);
});
afterAll(() => service.close());

const show = async (account: string, code: string, query = '') =>
  (await service.as(account)).read(`/api/dossiers/${code}${query}`);
const opening = (candidate: string) => ({
  award: 'BK-T',
  type: 'merit',
  procedure: 'standard',
  candidate,
  period: { from: '2023-01-01', to: '2023-12-31' },
});

describe('a command that is sent again', () => {
  it('under the same key is answered as the first time and done once', async () => {
    const clerk = await service.as('vanthu.gddt');
    const headers = { 'idempotency-key': randomUUID() };
    const first = await clerk.done('/api/dossiers', opening('p-giaovien01'), headers);
    const before = await service.eventCount();
    const again = await clerk.post('/api/dossiers', opening('p-giaovien01'), headers);
    expect(again.body).toEqual({ ...first, replayed: true });
    expect(await service.eventCount()).toBe(before);
  });

  it('twelve times at once opens one dossier, and each is answered so', async () => {
    const clerk = await service.as('vanthu.gddt');
    const headers = { 'idempotency-key': randomUUID() };
    const sent = Array.from({ length: 12 }, () => clerk.post('/api/dossiers', opening('p-giaovien05'), headers));
    const replies = await Promise.all(sent);
    expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 201));
    expect(new Set(replies.map(({ body }) => String(body.stream))).size).toBe(1);
  });

  it('under a key used for something else is refused', async () => {
    const clerk = await service.as('vanthu.gddt');
    const headers = { 'idempotency-key': randomUUID() };
    await clerk.done('/api/dossiers', opening('p-giaovien02'), headers);
    const other = await clerk.post('/api/dossiers', opening('p-giaovien03'), headers);
    expect([other.status, other.body.code]).toEqual([422, 'command-id-reused']);
  });

  it('by somebody else under that key is theirs, and refused for its own reasons', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const clerk = await service.as('vanthu.gddt');
    const { stream } = await clerk.done('/api/dossiers', opening('p-giaovien04'), headers);
    const other = await (await service.as('giamdoc.gddt')).post('/api/dossiers', opening('p-giaovien04'), headers);
    expect([other.status, other.body.code]).toEqual([409, 'already-taken']);
    expect(other.body.facts.holder).toBe(stream);
  });
});

describe('a command that names the version it has seen', () => {
  it('is done when that is the version there is', async () => {
    const code = await pipeline.open('p-canbo001');
    const head = await service.as('giamdoc.gddt');
    const seen = (await head.get(`/api/dossiers/${code}`)).headers.get('etag')!;
    const reply = await head.post(
      `/api/dossiers/${code}/withdraw`,
      { ground: 'Đề nghị nhầm người' },
      { 'if-match': seen },
    );
    expect(reply.status).toBe(200);
    expect(reply.headers.get('etag')).toBe(`"${reply.body.version}"`);
  });

  it('is refused with the version there is when somebody was faster, and changes nothing', async () => {
    const code = await pipeline.open('p-canbo002');
    await pipeline.nominate(code);
    const before = await service.eventCount();
    const late = await (
      await service.as('tiepnhan')
    ).post(`/api/dossiers/${code}/receive`, { complete: true }, { 'if-match': '"1"' });
    expect(late.status).toBe(412);
    expect(late.body).toMatchObject({ code: 'stale-version', facts: { version: expect.any(Number) } });
    expect(late.body.facts.version).toBeGreaterThan(1);
    expect(await service.eventCount()).toBe(before);
  });
});

describe('a dossier tells each of its readers', () => {
  it('which acts are allowed to them now, and why the others are not', async () => {
    const code = await pipeline.open('p-canbo003');
    await pipeline.nominate(code);
    const acts = async (account: string): Promise<Record<string, Answered>> =>
      Object.fromEntries((await show(account, code)).acts.map((act: Answered) => [act.act, act]));
    const clerk = await acts('tiepnhan');
    const at = `/api/dossiers/${code}`;
    expect(clerk['ReceiveDossier']).toMatchObject({ state: 'now', path: `${at}/receive` });
    expect(clerk['RecommendDossier']).toBeUndefined();
    const officer = await acts('thamdinh');
    expect(officer['ReceiveDossier']).toEqual({
      ...{ act: 'ReceiveDossier', state: 'others', code: 'role-may-not', path: `${at}/receive`, onBehalfOf: [] },
      sentence: 'Việc này của cán bộ tiếp nhận.',
    });
    const early = { state: 'blocked', code: 'wrong-custody' };
    expect(officer['RecommendDossier']).toMatchObject(early);
    const refused = await (await service.as('thamdinh')).post(`${at}/recommend`, { opinion: 'Đủ điều kiện' });
    expect(refused.body.sentence).toBe(officer['RecommendDossier'].sentence);
    expect(refused.body.sentence).toBe(
      'Chưa đề nghị khen thưởng được: hồ sơ đang ở bước tiếp nhận, việc này làm ở bước thẩm định.',
    );
  });

  it('where to do each act that is theirs now, at an address that lets their role do it', async () => {
    const code = await pipeline.open('p-canbo005');
    await pipeline.nominate(code);
    await pipeline.receive(code);
    const { operations } = await contractOf(service.url);
    const all = { thamdinh: 'appraisalOfficer', truongban: 'headOfBoard', 'giamdoc.gddt': 'unitHead' };
    for (const [account, role] of Object.entries(all)) {
      const now = (await show(account, code)).acts.filter(({ state }: Answered) => state === 'now');
      expect(now.length).toBeGreaterThan(1);
      for (const { path } of now) {
        const pattern = path.replace(code, '{code}').replace(/obligations\/[^/]+/, 'obligations/{obligation}');
        const found = operations.find((o) => o.name === `POST ${pattern}`);
        expect([path, found?.operation['x-permitted']]).toEqual([path, expect.arrayContaining([role])]);
      }
    }
  });

  it('how it was at a version or a moment', async () => {
    const code = await pipeline.open('p-canbo004');
    const opened = await show('vanthu.gddt', code);
    await pipeline.nominate(code);
    expect((await show('vanthu.gddt', code, '?at=1')).dossier).toEqual(opened.dossier);
    const { events } = await (await service.as('vanthu.gddt')).read(`/api/dossiers/${code}/history`);
    expect(events.map((e: Answered) => e.version)).toEqual(events.map((_: unknown, n: number) => n + 1));
    expect((await show('vanthu.gddt', code, `?at=${events[0].recordedAt}`)).dossier).toEqual(opened.dossier);
    expect((await show('vanthu.gddt', code)).dossier.custody).toBe('reception');
    const early = await (await service.as('vanthu.gddt')).get(`/api/dossiers/${code}?at=2020-01-01T00:00:00.000Z`);
    expect([early.status, early.body.code]).toEqual([404, 'not-yet-then']);
  });
});

describe('an act over many', () => {
  it('tried first writes nothing and says of each dossier whether it would go', async () => {
    const [good, bad] = (await pipeline.openMany(2, 10)) as [string, string];
    await pipeline.act('giamdoc.gddt', bad, 'withdraw', { ground: 'Đề nghị nhầm người' });
    const before = await service.eventCount();
    const trial = await (
      await service.as('giamdoc.gddt')
    ).done('/api/submissions', { id: 'TTr-thu', number: 'x', on: '2024-01-10', dossiers: [good, bad], dryRun: true });
    expect(trial).toMatchObject({
      dryRun: true,
      done: 1,
      refused: 1,
      items: [
        { id: good, ok: true },
        { id: bad, ok: false, code: 'wrong-custody' },
      ],
    });
    expect(await service.eventCount()).toBe(before);
  });

  it('of one legal act is done for all or for none, and names what stands in its way', async () => {
    const [good, bad] = (await pipeline.openMany(2, 20)) as [string, string];
    await pipeline.act('giamdoc.gddt', bad, 'withdraw', { ground: 'Đề nghị nhầm người' });
    const before = await service.eventCount();
    const body = { id: 'TTr-mot', number: 'x', on: '2024-01-10', dossiers: [good, bad] };
    const refused = await (await service.as('giamdoc.gddt')).post('/api/submissions', body);
    expect(refused.body).toMatchObject({
      code: 'wrong-custody',
      facts: { refused: [{ id: bad, code: 'wrong-custody' }] },
    });
    expect(await service.eventCount()).toBe(before);
  });

  it('of reception is done for each, and a repeat of it repeats nothing', async () => {
    const codes = await pipeline.openMany(3, 30);
    await pipeline.nominate(codes[0]!, codes[1]!);
    const clerk = await service.as('tiepnhan');
    const headers = { 'idempotency-key': randomUUID() };
    const first = await clerk.done('/api/dossiers/acts', { act: 'ReceiveDossier', dossiers: codes, data: {} }, headers);
    expect(first).toMatchObject({ dryRun: false, done: 2, refused: 1 });
    expect(first.items[2]).toMatchObject({ id: codes[2], ok: false, code: 'no-such-dossier' });
    const before = await service.eventCount();
    const again = await clerk.done('/api/dossiers/acts', { act: 'ReceiveDossier', dossiers: codes, data: {} }, headers);
    expect(again.items.map((i: Answered) => i.ok)).toEqual([true, true, false]);
    expect(await service.eventCount()).toBe(before);
  });
});
