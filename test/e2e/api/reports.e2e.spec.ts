import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answered, Caller, Reply } from './caller';
import { Pipeline } from './pipeline';
import { Service } from './service';

// Requests from the field in their order, each with its right answer; everybody in them is invented.

interface Step {
  as: string;
  do: string;
  body?: Record<string, unknown> | string;
  expected?: string;
}
interface Case {
  given: string;
  steps: Step[];
}
const report = (name: string): Case[] => {
  const text = readFileSync(join(__dirname, '../../reports', `${name}.json`), 'utf8');
  return (JSON.parse(text) as { cases: Case[] }).cases;
};

const accounts: Readonly<Record<string, string>> = {
  ...{ 'unit clerk of SGDDT': 'vanthu.gddt', 'unit clerk of SYT': 'vanthu.syt', 'head of board': 'truongban' },
  ...{ 'officer A': 'thamdinh', 'officer B': 'thamdinh2', 'that officer': 'thamdinh', 'the first person': 'chutich' },
  'anyone who sees it': 'giamdoc.gddt',
};
const people: Readonly<Record<string, string>> = {
  ...{ '<person of the Chairman>': 'p-chutich', '<person who may also decide>': 'p-chutich' },
  ...{ '<appraisal officer>': 'p-thamdinh', 'officer A': 'p-thamdinh', 'officer B': 'p-thamdinh2' },
};

let service: Service;
let pipeline: Pipeline;
beforeAll(async () => {
  service = await Service.open();
  pipeline = new Pipeline(service);
});
afterAll(() => service.close());

const by = (step: Step): Promise<Caller> => service.as(accounts[step.as]!);
const told = ({ status, body }: Reply) => [status, body.code];

/** A dossier under appraisal, of the n-th of many officers. */
async function underAppraisal(n: number): Promise<string> {
  const [code] = await pipeline.openMany(1, n);
  await pipeline.nominate(code!);
  await pipeline.receive(code!);
  return code!;
}

/** One step on a dossier, with the persons that the report names by what they are. */
async function onDossier(code: string, step: Step): Promise<Reply> {
  const caller = await by(step);
  const [method, path] = step.do.split(' ') as [string, string];
  const address = path.replace('<code>', code);
  if (method === 'GET') return caller.get(address);
  const { officer } = (step.body ?? {}) as { officer?: string };
  const named = { ...(step.body as object), ...(officer ? { officer: people[officer] ?? officer } : {}) };
  const opinion = { opinion: 'Đủ điều kiện', ground: 'Đã đối chiếu bản giấy' };
  const issued = { id: 'QD-1', number: '1/QĐ-UBND', on: '2024-01-10', dossiers: [code] };
  if (path === '/api/decisions') return caller.post(path, issued);
  return caller.post(`/api/dossiers/${code}${address}`, path === '/recommend' ? opinion : named);
}

describe('report 12: an officer assigned by mistake', () => {
  const [slip, named] = report('12-officer-assigned-by-mistake') as [Case, Case];

  it('is refused when it is asked', async () => {
    const code = await underAppraisal(1);
    for (const step of slip.steps) expect(told(await onDossier(code, step))).toEqual([409, 'officer-may-not-appraise']);
  });

  it('bars nobody: who was named and appraised nothing decides', async () => {
    // The Chairman held a post of an officer before, and holds it still.
    await service.db.query(
      `insert into position (person, role, unit, valid_from) select 'p-chutich', role, unit, '2000-01-01' from position
        where person = 'p-thamdinh'`,
    );
    const code = await underAppraisal(2);
    for (const step of named.steps) expect((await onDossier(code, step)).status).toBeLessThan(300);
    const { dossier } = await (await service.as('chutich')).read(`/api/dossiers/${code}`);
    expect(dossier.custody).toBe('result');
  });
});

it('report 13: a former officer neither acts nor is asked, and the dossier shows who appraises', async () => {
  const [{ steps }] = report('13-former-officer-acts') as [Case];
  const code = await underAppraisal(3);
  const answers: Reply[] = [];
  for (const step of steps) answers.push(await onDossier(code, step));
  const [, , recommended, ofA, ofB, page] = answers as [Reply, Reply, Reply, Reply, Reply, Reply];
  const hasIt = ({ body }: Reply) => body.rows.some(({ stream }: Answered) => stream === `dossier/${code}`);
  expect(told(recommended)).toEqual([403, 'assigned-to-another']);
  expect([hasIt(ofA), hasIt(ofB)]).toEqual([false, true]);
  expect(page.body.dossier).toMatchObject({ officer: 'p-thamdinh2' });
});

describe('report 07: a unit opens for a person of another unit', () => {
  const [stranger, moved] = report('07-unit-opens-for-another-units-person') as [Case, Case];
  const body = stranger.steps[0]!.body as Record<string, unknown>;
  const person = async (unit: string): Promise<string> => {
    const officer = await service.as('thamdinh');
    const entry = { kind: 'person', name: `Người Bịa Của ${unit}`, unit, distinct: true };
    return (await officer.done('/api/candidates', entry)).stream.slice('candidate/'.length);
  };
  const open = async (step: Step, candidate: string) => (await by(step)).post('/api/dossiers', { ...body, candidate });

  beforeAll(async () => {
    await (await service.as('quantri1')).done('/api/clock/advance', { to: '2026-12-16T02:00:00.000Z' });
  });

  it(`${stranger.given}: is refused as the page is, and named in no list`, async () => {
    const candidate = await person('SYT');
    const [refused, list, opened] = stranger.steps as [Step, Step, Step];
    const clerk = await by(refused);
    expect(told(await open(refused, candidate))).toEqual(told(await clerk.get(`/api/candidates/${candidate}`)));
    expect(JSON.stringify(await (await by(list)).read('/api/dossiers?limit=100'))).not.toContain('Người Bịa Của SYT');
    expect((await open(opened, candidate)).status).toBe(201);
  });

  it(`${moved.given}: the new unit opens, the old one is refused`, async () => {
    const candidate = await person('SGDDT');
    const move = { unit: 'SYT', from: '2026-09-01', paper: '7/QĐ-SNV (minh họa)' };
    await (await service.as('thamdinh')).done(`/api/candidates/${candidate}/units`, move);
    const [fromNew, fromOld] = moved.steps as [Step, Step];
    expect(told(await open(fromOld, candidate))).toEqual([404, 'no-such-candidate']);
    expect((await open(fromNew, candidate)).status).toBe(201);
  });
});
