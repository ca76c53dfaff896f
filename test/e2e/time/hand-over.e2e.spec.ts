import { ledItsCluster, stated } from '../../../scripts/walk/evidence';
import { People } from '../../../scripts/walk/people';
import { Steps } from '../../../scripts/walk/steps';
import { openGatewayStandIn, type GatewayStandIn } from '../../gateway-stand-in';
import type { Caller } from '../api/caller';
import { Keeper } from './keeper';

// Short patience and few attempts: what takes hours in production is the same here in seconds.
const settings = { GATEWAY_PATIENCE_MS: '1500', GATEWAY_ATTEMPTS: '3' };
const packages = ['TTr-1', 'TTr-2', 'TTr-3', 'TTr-4', 'TTr-5', 'TTr-6', 'TTr-7'];

let gateway: GatewayStandIn;
let keeper: Keeper;
let board: Caller;
let codes: string[];

beforeAll(async () => {
  gateway = await openGatewayStandIn();
  keeper = await Keeper.open('hand-over', { ...settings, GATEWAY_URL: gateway.url });
  board = await keeper.service.as('truongban');
  codes = await passedByTheCouncil(packages.length);
  keeper.startWorker();
});
afterAll(async () => {
  await keeper.close();
  await gateway.close();
});

/** So many proposals for the Government's flag, ready to be submitted to the State. */
async function passedByTheCouncil(count: number): Promise<string[]> {
  const { db, url, password } = keeper.service;
  await db.query(
    `insert into candidate (id, kind, name, unit, invented)
     select 'c-flag' || n, 'collective', 'Tập thể thử nghiệm ' || n, 'SYT', true from generate_series(1, $1::int) n`,
    [count],
  );
  const steps = new Steps(new People(url, password));
  const period = { from: '2023-01-01', to: '2023-12-31' };
  const made: string[] = [];
  for (let n = 1; n <= count; n += 1) made.push(await steps.open('syt', 'CTD-CP', 'merit', `c-flag${n}`, period));
  await steps.nominate('syt', 'TTr-SYT-01', '31/TTr-SYT', '2024-01-10', made);
  await steps.receive(...made);
  for (const code of made)
    for (const body of ['BTC-TU', 'CATTINH']) {
      await steps.on(code, 'thamdinh', 'request-consultation', { body });
      await steps.on(code, 'thamdinh', 'record-consultation', { body, favourable: true, paper: '15/CV' });
    }
  for (let n = 1; n <= count; n += 1)
    await steps.know(`c-flag${n}`, ledItsCluster, stated('exceedsTargets'), stated('cleanBody'));
  await steps.recommend(...made);
  await steps.prepareSession('HD-1', 'award', 'Xét cờ thi đua', '2024-01-24', made);
  await steps.freeze('HD-1');
  await (await keeper.service.as('quantri1')).done('/api/clock/advance', { to: '2024-01-24T02:00:00.000Z' });
  await steps.meet('HD-1', 'BB-01', (_dossier, members) => members);
  return made;
}

/** The next dossier goes to the State while the gateway behaves like this. */
async function submit(id: string, ...moods: GatewayStandIn['moods']): Promise<string> {
  gateway.moods.splice(0, Infinity, ...moods);
  const code = codes[packages.indexOf(id)]!;
  const body = { id, number: `${id}/UBND`, on: '2024-01-24', dossiers: [code] };
  await (await keeper.service.as('chutich')).done('/api/packages', body);
  return `submission/${id}`;
}

const has = (type: string) => (types: readonly string[]) => types.includes(type);
const count = (types: readonly string[], type: string) => types.filter((t) => t === type).length;
const noticesOf = async (id: string) => {
  const { rows } = await board.read<{ rows: { stream: string; kind: string }[] }>('/api/inbox/notifications');
  return rows.filter((n) => n.stream === `submission/${id}` && n.kind === 'couldNotHandOver');
};

describe('a package for the ministry', () => {
  it('is handed over, and its receipt is in the log of the package and of its dossier', async () => {
    await keeper.happened(await submit('TTr-1'), has('PackageReachedMinistry'));
    await keeper.happened(`dossier/${codes[0]}`, has('ReachedMinistry'));
    expect(gateway.taken.get('TTr-1')).toMatchObject({ sent: 1 });
  });

  it('that was taken though no answer came is sent again and received once', async () => {
    const stream = await submit('TTr-2', 'takesButNoAnswer', 'fails');
    const types = await keeper.happened(stream, has('PackageReachedMinistry'));
    expect(count(types, 'PackageReachedMinistry')).toBe(1);
    expect(gateway.taken.get('TTr-2')).toMatchObject({ sent: 2 });
    expect(await noticesOf('TTr-2')).toEqual([]);
  });

  it('that is answered too slowly is sent again and received once', async () => {
    const types = await keeper.happened(await submit('TTr-3', 'takesAndStaysSilent'), has('PackageReachedMinistry'));
    expect(count(types, 'PackageReachedMinistry')).toBe(1);
    expect(gateway.taken.get('TTr-3')).toMatchObject({ sent: 2 });
  });

  it('that is answered with nonsense is sent again, and only a receipt is kept', async () => {
    const types = await keeper.happened(
      await submit('TTr-7', 'takesAndAnswersNonsense'),
      has('PackageReachedMinistry'),
    );
    expect(count(types, 'PackageReachedMinistry')).toBe(1);
    expect(gateway.taken.get('TTr-7')).toMatchObject({ sent: 2 });
  });

  it('that is refused waits in the inbox of the head of the board, who has it sent again', async () => {
    const stream = await submit('TTr-4', 'refuses');
    await keeper.happened(stream, has('ObligationFailed'));
    expect(await noticesOf('TTr-4')).toMatchObject([{ facts: { reason: 'Thiếu bản Word của tờ trình' } }]);
    const { rows } = await board.read<{ rows: { about: string; kind: string }[] }>('/api/work');
    expect(rows.filter(({ about }) => about === stream)).toMatchObject([{ kind: 'resumeHandOver' }]);
    const { acts } = await board.read('/api/packages/TTr-4');
    expect(acts).toContainEqual(expect.objectContaining({ act: 'resume-hand-over', state: 'now' }));

    const refused = await (await keeper.service.as('chutich')).post('/api/packages/TTr-4/hand-over');
    expect(refused).toMatchObject({ status: 403, body: { code: 'role-may-not' } });
    await board.done('/api/packages/TTr-4/hand-over');
    await keeper.happened(stream, has('PackageReachedMinistry'));
    const again = await board.post('/api/packages/TTr-4/hand-over');
    expect(again.body.code).toBe('no-such-package');
  });

  it('that cannot be delivered however often it is tried ends the same way', async () => {
    const stream = await submit('TTr-5', 'fails', 'fails', 'fails');
    await keeper.happened(stream, has('ObligationFailed'));
    expect(await noticesOf('TTr-5')).toHaveLength(1);
    await board.done('/api/packages/TTr-5/hand-over');
    const types = await keeper.happened(stream, has('PackageReachedMinistry'));
    expect(count(types, 'ObligationFailed')).toBe(1);
    expect(gateway.taken.get('TTr-5')).toMatchObject({ sent: 1 });
  });

  it('is received once though the worker was killed while the ministry had it', async () => {
    const stream = await submit('TTr-6', 'takesAndStaysSilent');
    while (!gateway.taken.has('TTr-6')) await new Promise((resolve) => setTimeout(resolve, 20));
    await keeper.endWorker('SIGKILL');
    keeper.startWorker();
    const types = await keeper.happened(stream, has('PackageReachedMinistry'));
    expect(count(types, 'PackageReachedMinistry')).toBe(1);
    expect(gateway.taken.get('TTr-6')).toMatchObject({ sent: 2 });
  });
});
