import { signIn } from './caller';
import { Pipeline } from './pipeline';
import { roles, type Role } from './rights-table';
import { World } from './rights-world';
import { Service } from './service';
import { Stream, type Told } from './stream';

let service: Service;
let pipeline: Pipeline;
let world: World;
const open: Stream[] = [];
beforeAll(async () => {
  service = await Service.open();
  world = await World.of(service);
  pipeline = new Pipeline(service);
  await place();
});
afterAll(async () => {
  await Promise.all(open.map((stream) => stream.close()));
  await service.close();
});

/** Gives what waits its place in the log, as the worker does. */
const place = () => service.db.query('select sequence_events(100000)');

async function listen(account: string, headers: Record<string, string> = {}, query = ''): Promise<Stream> {
  const stream = await Stream.open(service.url, await service.as(account), headers, query);
  open.push(stream);
  return stream;
}

const about =
  (code: string, version: number, kind = 'dossier') =>
  (told: Told) =>
    told.data.stream === `dossier/${code}` && told.data.version === version && told.data.kind === kind;
const inOrder = (ids: readonly number[]) => ids.every((id, n) => n === 0 || ids[n - 1]! <= id);

describe('whoever listens', () => {
  it('is answered a stream that no proxy keeps, compresses or waits for', async () => {
    const { reply } = await listen('thamdinh', { 'accept-encoding': 'br, gzip' });
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(reply.headers.get('content-encoding')).toBeNull();
    expect(reply.headers.get('cache-control')).toBe('no-store, no-transform');
    expect(reply.headers.get('x-accel-buffering')).toBe('no');
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is told what happens in the order of the log, once it has its place there', async () => {
    const stream = await listen('vanthu.gddt');
    const code = await pipeline.open('p-canbo010');
    await place();
    await stream.until(about(code, 1));
    await pipeline.nominate(code);
    await place();
    await stream.until(about(code, 2));
    const ids = stream.told.map(({ id }) => id);
    expect(inOrder(ids)).toBe(true);
    expect(stream.told.every(({ data }) => Object.keys(data).join() === 'stream,version,kind')).toBe(true);
  });

  it('is told of a draft of the own unit, which nobody else hears of', async () => {
    const [own, sister, office] = await Promise.all([listen('vanthu.gddt'), listen('vanthu.syt'), listen('tiepnhan')]);
    const draft = await pipeline.open('p-canbo011');
    const sent = await pipeline.open('p-canbo012');
    await pipeline.nominate(sent);
    await place();
    await own.until(about(draft, 1));
    await own.until(about(sent, 2));
    await office.until(about(sent, 2));
    // What is theirs comes after it, so they would have heard of the other before.
    const paper = { form: 'KT', acts: ['RecallDossier'], from: '2024-01-10', to: '2024-12-31', paper: '4/GUQ' };
    const given = { id: 'UQ-live', delegate: 'p-vanthu-syt', on: '2024-01-10', ...paper };
    await (await service.as('giamdoc.syt')).done('/api/delegations', given);
    await place();
    await sister.until(({ data }) => data.stream === 'delegation/UQ-live');
    expect(office.told.filter(({ data }) => data.stream === `dossier/${draft}`)).toEqual([]);
    expect(sister.told.filter(({ data }) => data.stream.startsWith('dossier/'))).toEqual([]);
  });

  it('is told of own work: what the role owes begins and ends', async () => {
    const [receiving, secretary] = await Promise.all([listen('tiepnhan'), listen('thuky')]);
    const code = await pipeline.open('p-canbo013');
    await pipeline.nominate(code);
    await place();
    const work = (told: Told) => told.data.kind === 'work' && told.data.stream === `dossier/${code}`;
    const begun = await receiving.until(work);
    await pipeline.receive(code);
    await place();
    await receiving.until((told) => work(told) && told.id > begun.id);
    await secretary.until(({ data }) => data.stream === `dossier/${code}` && data.kind === 'dossier');
    expect(secretary.told.filter(work)).toEqual([]);
  });

  it('resumes where it was, with nothing lost and nothing twice', async () => {
    const first = await listen('vanthu.gddt');
    const before = await pipeline.open('p-canbo014');
    await place();
    const last = (await first.until(about(before, 1))).id;
    const whole = await listen('vanthu.gddt', { 'last-event-id': String(last) });
    await first.close();
    const [one, two] = [await pipeline.open('p-canbo015'), await pipeline.open('p-canbo016')];
    await place();
    const second = await listen('vanthu.gddt', { 'last-event-id': String(last) });
    const third = await listen('vanthu.gddt', {}, `?after=${last}`);
    for (const stream of [whole, second, third]) {
      await stream.until(about(two, 1));
      expect(
        stream.told.filter(({ data }) => data.stream.startsWith('dossier/')).map(({ data }) => data.stream),
      ).toEqual([`dossier/${one}`, `dossier/${two}`]);
      expect(stream.told.every(({ id }) => id > last)).toBe(true);
    }
  });

  it('is told to read anew when the place is of another log', async () => {
    const stream = await listen('thamdinh', { 'last-event-id': '999999999' });
    expect((await stream.until(({ event }) => event === 'reset')).id).toBeLessThan(999_999_999);
    expect((await (await service.as('thamdinh')).get('/api/live', { 'last-event-id': 'x' })).status).toBe(400);
  });

  it('hears a beat, which carries the place along', async () => {
    const stream = await listen('uyvien12');
    await pipeline.open('p-canbo017');
    await place();
    const { rows } = await service.db.query<{ last: number }>('select max(seq)::int as last from entry');
    await stream.untilBeat(stream.beats + 1);
    expect(stream.told.filter(({ data }) => data.stream?.startsWith('dossier/'))).toEqual([]);
    expect(stream.place).toBeGreaterThanOrEqual(rows[0]!.last);
  });
});

describe('a stream ends', () => {
  it('when its session is signed out, ended from elsewhere, or its account closed', async () => {
    const [one, two, three] = await Promise.all(
      ['vanthu.syt', 'vanthu.syt', 'giamdoc.syt'].map((account) => signIn(service.url, account, service.password)),
    );
    const streams = await Promise.all([one!, two!, three!].map((caller) => Stream.open(service.url, caller)));
    open.push(...streams);
    await one!.send('DELETE', '/api/session');
    await streams[0]!.untilEnded();
    expect([streams[1]!.ended, streams[2]!.ended]).toEqual([false, false]);
    await service.db.query(`delete from login where account = 'vanthu.syt'`);
    await service.db.query(`update account set disabled_at = clock_timestamp() where name = 'giamdoc.syt'`);
    await Promise.all([streams[1]!.untilEnded(), streams[2]!.untilEnded()]);
    await service.db.query(`update account set disabled_at = null where name = 'giamdoc.syt'`);
  });

  it('is not begun without a session', async () =>
    expect((await Stream.open(service.url, service.stranger)).reply.status).toBe(401));

  it('may be begun so often by one account, and again once another has ended', async () => {
    const caller = await signIn(service.url, 'kiemphieu2', service.password);
    const streams = await Promise.all(Array.from({ length: 8 }, () => Stream.open(service.url, caller)));
    open.push(...streams);
    expect(streams.map(({ reply }) => reply.status)).toEqual(Array.from({ length: 8 }, () => 200));
    const ninth = await caller.get('/api/live');
    expect([ninth.status, ninth.body.code, ninth.headers.get('retry-after')]).toEqual([
      429,
      'too-many-listeners',
      '30',
    ]);
    await streams[0]!.close();
    let again = await caller.get('/api/live');
    while (again.status === 429) again = await caller.get('/api/live');
    expect(again.status).toBe(200);
  });
});

describe('each role', () => {
  it('is told of exactly those streams that it may read', async () => {
    const { rows } = await service.db.query<{ stream: string }>('select distinct stream from event');
    // Of people and units, which are many, those that the others are about and a few more.
    const many = (kind: string) => rows.map(({ stream }) => stream).filter((stream) => stream.startsWith(`${kind}/`));
    const streams = [
      ...rows.map(({ stream }) => stream).filter((stream) => !/^(unit|candidate)\//.test(stream)),
      ...['SGDDT', 'SYT', 'DN-MINHHOA'].map((unit) => `unit/${unit}`),
      ...world.things['candidates']!.map(({ id }) => `candidate/${id}`),
      ...many('candidate').slice(0, 5),
    ];
    const { rows: last } = await service.db.query<{ last: number }>('select max(seq)::int as last from entry');
    for (const role of roles) {
      const caller = await world.as(role);
      const stream = await Stream.open(service.url, caller, {}, '?after=0');
      open.push(stream);
      const wanted: string[] = [];
      for (const id of streams) if (await reads(role, id)) wanted.push(id);
      await stream.untilPlace(last[0]!.last);
      const told = new Set(stream.told.filter(({ data }) => data.kind !== 'work').map(({ data }) => data.stream));
      expect([role, streams.filter((id) => told.has(id)).sort()]).toEqual([role, wanted.sort()]);
      await stream.close();
    }
  });
});

/** Where a stream of this kind is read, by its id. */
const routes: Readonly<Record<string, (id: string) => string>> = {
  dossier: (id) => `/api/dossiers/${id}`,
  candidate: (id) => `/api/candidates/${id}`,
  session: (id) => `/api/council-sessions/${id}`,
  council: (id) => `/api/councils/${id}`,
  unit: (id) => `/api/units/${id}`,
};
const lists: Readonly<Record<string, string>> = {
  ...{ submission: '/api/submissions', decision: '/api/decisions', ceremony: '/api/ceremonies' },
  ...{ delegation: '/api/delegations', law: '/api/law/changes', calendar: '/api/law/calendars' },
};

async function reads(role: Role, stream: string): Promise<boolean> {
  const caller = await world.as(role);
  const [kind, id] = stream.split('/') as [string, string];
  const route = routes[kind];
  if (route) return (await caller.get(route(id))).status === 200;
  const list = lists[kind];
  // Of the log's own streams there is no page.
  if (!list) return false;
  const whole = kind === 'law' || kind === 'calendar';
  const { status, body } = await caller.get(whole ? list : `${list}?limit=200`);
  if (status !== 200) return false;
  return whole || JSON.stringify(body).includes(`"${stream}"`);
}

it('all of them end when the service does, at once', async () => {
  const other = await Service.open();
  const stream = await Stream.open(other.url, await other.as('thamdinh'));
  const code = await other.end();
  await stream.untilEnded();
  expect(code).toBe(0);
  await other.close();
});
