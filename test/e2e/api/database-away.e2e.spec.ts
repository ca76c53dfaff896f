import { randomUUID } from 'node:crypto';
import type { Caller, Reply } from './caller';
import { Service } from './service';
import { Wire } from './wire';

let service: Service;
let wire: Wire;
let clerk: Caller;
beforeAll(async () => {
  service = await Service.open({}, async (url) => {
    const made = await Wire.to(url);
    wire = made.wire;
    return made.url;
  });
  clerk = await service.as('vanthu.gddt');
});
afterEach(async () => {
  wire.mend();
  if (service.lives) await back();
});
afterAll(async () => {
  await service.close();
  await wire.close();
});

const opening = (candidate: string) => ({
  ...{ award: 'BK-T', type: 'merit', procedure: 'standard', candidate },
  period: { from: '2023-01-01', to: '2023-12-31' },
});
const health = () => service.stranger.get('/health');

/** The api has noticed that its database is there again. */
async function back(): Promise<void> {
  while ((await health()).status !== 200);
}

function isAway({ status, headers, body }: Reply): void {
  expect([status, body.code]).toEqual([503, 'database-away']);
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
}

describe('while the database is away', () => {
  it('each request is answered that it is, and when to come again', async () => {
    wire.cut();
    for (const reply of [
      await clerk.get('/api/me'),
      await clerk.get('/api/dossiers'),
      await clerk.post('/api/dossiers', opening('p-canbo001')),
      await service.stranger.send('POST', '/api/session', { body: { account: 'thamdinh', password: 'x' } }),
    ])
      isAway(reply);
  });

  it('health says which part it is, and pages are still given', async () => {
    wire.cut();
    const reply = await health();
    expect([reply.status, reply.body.log]).toEqual([503, 'down']);
    expect((await fetch(`${service.url}/api/openapi.json`)).status).toBe(200);
  });

  it('nothing hangs on a line that went dead without a word, and health has not waited for it', async () => {
    wire.die();
    const order: string[] = [];
    const noted = async (name: string, asked: Promise<Reply>) => {
      const reply = await asked;
      order.push(name);
      return reply;
    };
    const asked = Array.from({ length: 40 }, () => noted('request', clerk.get('/api/dossiers')));
    const [said, ...replies] = await Promise.all([noted('health', health()), ...asked]);
    expect([said.status, said.body.log, order[0]]).toEqual([503, 'down', 'health']);
    replies.forEach(isAway);
    isAway(await clerk.get('/api/me'));
  });

  it('a command whose answer was lost is repeated under its key and gets the first answer', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const before = await service.eventCount();
    // It is read under its key and then written under it: the answer to the writing is lost.
    wire.loseAnswersAfter(key['idempotency-key'], 2);
    isAway(await clerk.post('/api/dossiers', opening('p-canbo002'), key));
    wire.mend();
    await back();
    const again = await clerk.post('/api/dossiers', opening('p-canbo002'), key);
    expect([again.status, again.body.replayed]).toEqual([201, true]);
    expect(await service.eventCount()).toBeGreaterThan(before);
  });

  it('it is served again as soon as it is back', async () => {
    for (const away of [() => wire.cut(), () => wire.die()]) {
      away();
      while ((await health()).status === 200);
      wire.mend();
      await back();
      expect((await clerk.get('/api/me')).status).toBe(200);
    }
  });
});

describe('an api that is asked to end', () => {
  it('ends what is under way, is not held by who keeps a connection, and says that all is well', async () => {
    const ending = await Service.open();
    const opener = await ending.as('vanthu.gddt');
    const holder = await ending.db.connect();
    await holder.query('begin');
    await holder.query('lock table stream in exclusive mode');
    const underWay = opener.post('/api/dossiers', opening('p-canbo003'));
    while ((await waitingFor(ending)) === 0);
    const ended = ending.end();
    await holder.query('commit');
    holder.release();
    expect((await underWay).status).toBe(201);
    expect(await ended).toBe(0);
    await ending.close();
  });

  it('ends without what hangs for ever', async () => {
    const ending = await Service.open({ ENDING_MS: '500' });
    const opener = await ending.as('vanthu.gddt');
    const holder = await ending.db.connect();
    await holder.query('begin; lock table stream in exclusive mode');
    const hanging = opener.post('/api/dossiers', opening('p-canbo003')).catch(() => null);
    while ((await waitingFor(ending)) === 0);
    expect(await ending.end()).toBe(0);
    expect(await hanging).toBeNull();
    holder.release(true);
    await ending.close();
  });
});

describe('an api whose database comes back', () => {
  it('as one of another release ends, and writes nothing under a schema that it does not know', async () => {
    wire.cut();
    while ((await health()).status === 200);
    await service.db.query(
      `insert into migration (timestamp, name) values (1800000000000, '9999-of-tomorrow_1800000000000')`,
    );
    const ended = service.ended();
    wire.mend();
    expect(await ended).toBe(1);
  });
});

async function waitingFor({ db }: Service): Promise<number> {
  const { rows } = await db.query<{ n: number }>(
    `select count(*)::int as n from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())`,
  );
  return rows[0]!.n;
}
