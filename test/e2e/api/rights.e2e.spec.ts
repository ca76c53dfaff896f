import { sheetsOf, xlsx } from '../../../apps/api/src/registry/workbook';
import { contractOf, type Caller, type Reply } from './caller';
import { rightsTable, roles, type Cell, type Role, type Row } from './rights-table';
import { text, World, type Thing } from './rights-world';
import { Service } from './service';

// Every route × every role × things of the own, a sister and a foreign unit, held to docs/rights.md. No call of this file
// changes anything: bodies are empty or name a dossier that is not there, and versions are named that no stream has.

let service: Service;
let world: World;
beforeAll(async () => {
  service = await Service.open();
  world = await World.of(service);
});
afterAll(() => service.close());

const table = rightsTable();
const missing = 'HS-1999-000001';
const never = { 'if-match': '"999999999"' };

/** Whether a cell reaches a thing. */
function reaches(role: Role, cell: Cell, thing: Thing): boolean {
  switch (cell) {
    case '–':
      return false;
    case 'own':
      return thing.place === 'own' && (thing.roles?.includes(role) ?? true);
    case 'sent':
      return thing.state !== 'draft';
    case 'part':
      if (thing.state === undefined) return thing.roles?.includes(role) ?? false;
      return thing.state === (role === 'ceremonyClerk' ? 'ceremony' : 'agenda');
    default:
      return true;
  }
}

/** What an address is about, and how absence is said. */
const about: Readonly<Record<string, { list: string; absent: string }>> = {
  '/api/dossiers/{code}': { list: 'dossiers', absent: 'no-such-dossier' },
  '/api/candidates/{id}': { list: 'candidates', absent: 'no-such-candidate' },
  '/api/council-sessions/{id}': { list: 'sessions', absent: 'no-such-session' },
  '/api/decisions/{id}': { list: 'decisions', absent: 'no-such-decision' },
  '/api/state-decisions/{id}': { list: 'decisions', absent: 'no-such-decision' },
  '/api/submissions/{id}': { list: 'submissions', absent: 'no-such-submission' },
  '/api/ceremonies/{id}': { list: 'ceremonies', absent: 'no-such-ceremony' },
  '/api/delegations/{id}': { list: 'delegations', absent: 'no-such-delegation' },
};
const subjectOf = ({ path }: Row) => Object.keys(about).find((at) => path === at || path.startsWith(`${at}/`));

const others: Readonly<Record<string, string>> = {
  '{obligation}': 'receive@2',
  '{evidence}': 'rating-1',
  '{unit}': 'SGDDT',
  '{cluster}': 'KHOI-VHXH',
  '{id}': '1',
};
function addressOf({ path }: Row, thing?: Thing): string {
  const subject = thing ? path.replace(/\{(code|id)\}/, thing.id) : path;
  return subject.replace(/\{\w+\}/g, (name) => others[name] ?? 'X-1');
}

const call = (by: Caller, { method }: Row, address: string): Promise<Reply> =>
  method === 'GET'
    ? by.get(address)
    : by.send(method, address, {
        // A workbook is taken by one route alone; whatever else is sent there, nobody looks who sends it.
        body: address.endsWith('/imports') ? 'no workbook' : {},
        headers: address.endsWith('/imports') ? { ...never, 'content-type': xlsx } : never,
      });

/** What an answer says of the right to ask. */
function said({ status, body }: Reply, absent?: string): string {
  const code = (body as { code?: string } | null)?.code;
  if (status === 403 && code === 'role-may-not') return 'not this role';
  if (status === 404 && code !== undefined && code === absent) return 'not there';
  if (status === 401 || status === 403 || status >= 500) return `${status} ${code}`;
  return 'may';
}

/** Ends the session of whoever asks, so it is not asked here. */
const asked = table.filter(({ method }) => method !== 'DELETE');

describe('the table of rights', () => {
  it('names every route of the api once, and no other', async () => {
    const { operations } = await contractOf(service.url);
    const named = table.map(({ method, path }) => `${method} ${path}`);
    expect(named.sort()).toEqual(operations.map(({ name }) => name).sort());
  });

  it('gives each role the routes that the document gives it', async () => {
    const { operations } = await contractOf(service.url);
    const permitted = new Map(operations.map(({ name, operation }) => [name, operation['x-permitted']]));
    for (const { method, path, cells } of table) {
      const who = permitted.get(`${method} ${path}`)!;
      const given = roles.filter((role) => cells[role] !== '–');
      expect([path, given]).toEqual([
        path,
        typeof who === 'string' ? [...roles] : roles.filter((r) => who.includes(r)),
      ]);
    }
  });
});

describe.each(roles)('%s', (role) => {
  it('reaches by every route the things that the table says, and what is not theirs is not there', async () => {
    const by = await world.as(role);
    const before = await service.eventCount();
    const wrong: string[] = [];
    for (const row of asked) {
      const subject = about[subjectOf(row) ?? ''];
      const cell = row.cells[role];
      const things = cell === '–' ? world.things[subject?.list ?? '']?.slice(0, 1) : world.things[subject?.list ?? ''];
      const answers = (things ?? [undefined]).map(async (thing) => {
        const expected = cell === '–' ? 'not this role' : !thing || reaches(role, cell, thing) ? 'may' : 'not there';
        const answer = said(await call(by, row, addressOf(row, thing)), subject?.absent);
        if (answer !== expected)
          wrong.push(`${row.method} ${addressOf(row, thing)} ${JSON.stringify(thing)}: ${answer}, not ${expected}`);
      });
      await Promise.all(answers);
    }
    expect(wrong).toEqual([]);
    expect(await service.eventCount()).toBe(before);
  });

  it('finds what is not theirs in no list, page or export, and what is theirs in the list', async () => {
    const by = await world.as(role);
    const cellOf = (path: string) => table.find((row) => row.method === 'GET' && row.path === path)!.cells[role];
    const hidden = (list: string, path: string) =>
      world.things[list]!.filter((thing) => !reaches(role, cellOf(path), thing)).map(({ id }) => id);
    const secrets = [
      ...hidden('dossiers', '/api/dossiers/{code}'),
      // A dossier names its submission to whoever reads it; who has no list of them is asked for the dossiers alone.
      ...(cellOf('/api/submissions') === '–' ? [] : hidden('submissions', '/api/submissions')),
      ...hidden('delegations', '/api/delegations'),
      // A dossier shows its candidate to whoever reads it.
      ...hidden('candidates', '/api/candidates/{id}').filter((id) => !readsDossierOf(role, id)),
    ];
    for (const row of asked.filter(
      ({ method, path, cells }) => method === 'GET' && cells[role] !== '–' && path !== '/api/log',
    )) {
      const subject = about[subjectOf(row) ?? ''];
      for (const thing of world.things[subject?.list ?? ''] ?? [undefined]) {
        const query = row.path === '/api/law/what-if' ? '?on=2026-10-05' : '';
        const answer = await read(by, `${addressOf(row, thing)}${query}`);
        expect([row.path, secrets.filter((secret) => answer.includes(secret))]).toEqual([row.path, []]);
      }
    }
    for (const [list, path] of Object.entries(lists)) {
      if (cellOf(path) === '–') continue;
      const theirs = world.things[list]!.filter((thing) => reaches(role, cellOf(path), thing)).map(({ id }) => id);
      const shown = await read(by, `${path}?limit=100${list === 'candidates' ? '&q=ten%20bia' : ''}`);
      expect([path, theirs.filter((id) => !shown.includes(id))]).toEqual([path, []]);
    }
  });

  it('is told of a dossier named in a body what is told of one that is not there', async () => {
    const by = await world.as(role);
    const before = await service.eventCount();
    for (const [path, bodyOf] of Object.entries(bodies)) {
      const cell = table.find((row) => row.method === 'POST' && row.path === path)!.cells[role];
      if (cell === '–') continue;
      for (const thing of world.things['dossiers']!) {
        const { body, status } = await by.post(path, bodyOf([thing.id, missing], role));
        const refused: { id: string; code: string }[] = body.facts?.refused ?? body.items;
        const absent = refused.filter(({ code }) => code === 'no-such-dossier').map(({ id }) => id);
        const expected = reaches(role, cell, thing) ? [missing] : [thing.id, missing];
        expect([path, thing, status < 500, absent.sort()]).toEqual([path, thing, true, expected.sort()]);
      }
    }
    expect(await service.eventCount()).toBe(before);
  });
});

const lists = {
  dossiers: '/api/dossiers',
  candidates: '/api/candidates',
  submissions: '/api/submissions',
  decisions: '/api/decisions',
  sessions: '/api/council-sessions',
  ceremonies: '/api/ceremonies',
  delegations: '/api/delegations',
};

/** Acts over dossiers that a body names; refused as a whole for the one that is not there, or only tried. */
const paper = { id: 'NO-1', number: 'NO-1', on: '2024-01-10' };
/** An act over many that this role may do. */
const manyActOf = (role: Role) =>
  role === 'receivingClerk' || role === 'unitClerk' || role === 'headOfBoard'
    ? { act: 'ArchiveDossier', data: { shelf: 'Kho 1' } }
    : { act: 'ReturnDossier', data: { missing: ['Tờ trình'], ground: 'Nêu rõ lý do bằng văn bản' } };
const bodies: Readonly<Record<string, (dossiers: string[], role: Role) => object>> = {
  '/api/submissions': (dossiers) => ({ ...paper, dossiers }),
  '/api/dossiers/acts': (dossiers, role) => ({ ...manyActOf(role), dossiers, dryRun: true }),
  '/api/decisions': (dossiers) => ({ ...paper, dossiers }),
  '/api/ceremonies': (dossiers) => ({ id: 'NO-1', title: 'Lễ', on: '2024-01-10', place: 'Hội trường', dossiers }),
};

function readsDossierOf(role: Role, candidate: string): boolean {
  const cell = table.find(({ path }) => path === '/api/dossiers/{code}')!.cells[role];
  return world.things['dossiers']!.some(
    (thing) => world.people.get(thing.id) === candidate && reaches(role, cell, thing),
  );
}

/** The whole of a page, or of a workbook, as text; nothing of a refusal. */
async function read(by: Caller, address: string): Promise<string> {
  if (!/xlsx$/.test(address)) {
    const { status, body } = await by.get(address);
    return status === 200 ? text(body) : '';
  }
  const reply = await fetch(`${service.url}${address}`, { headers: by.headers });
  const [sheet] = await sheetsOf(Buffer.from(await reply.arrayBuffer()));
  return text(sheet!.rows.map(({ cells }) => cells));
}
