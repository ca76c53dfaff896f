import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import createClient from 'openapi-fetch';
import type { components, paths } from '../../../apps/web/src/api/contract';
import { Service } from './service';

// Clients made of the document, as somebody outside would make them: what does not compile or does not answer is a lie of the document.

let service: Service;
beforeAll(async () => {
  service = await Service.open();
});
afterAll(() => service.close());

describe('a TypeScript client (openapi-typescript, openapi-fetch)', () => {
  it('signs in, opens a dossier, reads it and is told why not, each with its type', async () => {
    const api = createClient<paths>({ baseUrl: service.url });
    const asked = { account: 'vanthu.gddt', password: service.password };
    const { data: me, response } = await api.POST('/api/session', { body: asked });
    const cookie = response.headers.get('set-cookie')!.split(';')[0]!;
    const headers = { cookie, 'X-CSRF-Token': me!.csrf };
    const body: components['schemas']['OpenDossierDto'] = {
      award: 'BK-T',
      type: 'merit',
      procedure: 'standard',
      candidate: 'p-canbo001',
      period: { from: '2023-01-01', to: '2023-12-31' },
    };
    const opened = await api.POST('/api/dossiers', { body, headers });
    expect(opened.data).toMatchObject({ version: 1, replayed: false });
    const code = opened.data!.stream.slice('dossier/'.length);
    const { data } = await api.GET('/api/dossiers/{code}', { params: { path: { code } }, headers });
    const custody: components['schemas']['DossierDto']['custody'] = data!.dossier.custody;
    expect(custody).toBe('draft');
    const again = await api.POST('/api/dossiers', { body, headers });
    const { code: why, facts } = again.error as unknown as components['schemas']['ProblemDto'];
    if (why !== 'already-taken') throw new Error(why);
    const { holder } = facts as NonNullable<components['schemas']['ProblemFactsDto'][typeof why]>;
    expect(holder).toBe(opened.data!.stream);
  });
});

const python = ['python3', 'python'].find((name) => {
  const { stdout, status } = spawnSync(name, ['-c', 'import sys; print(sys.version_info >= (3, 11))'], {
    encoding: 'utf8',
  });
  return status === 0 && stdout.trim() === 'True';
});

const journey = `
import sys, typing
import laurel

for name, value in vars(laurel).items():
    if hasattr(value, "__required_keys__"):
        typing.get_type_hints(value)

url, account, password = sys.argv[1:]
api = laurel.Laurel(url)
me = api.sign_in(account, password)
rows = api.dossier_list(limit=5)["rows"]
body = {"award": "BK-T", "type": "merit", "procedure": "standard", "candidate": "p-canbo002",
        "period": {"from": "2023-01-01", "to": "2023-12-31"}}
opened = api.dossier_open(body, key="python-client-1")
repeated = api.dossier_open(body, key="python-client-1")
code = opened["stream"].removeprefix("dossier/")
shown = api.dossier_show(code)
try:
    api.dossier_show("HS-1999-000001")
except laurel.Problem as refused:
    print(me["account"], shown["dossier"]["custody"], repeated["replayed"], refused.status, refused.code)
`;

describe('a Python client', () => {
  it('of the standard library alone does the same', () => {
    const folder = mkdtempSync(join(tmpdir(), 'laurel-python-'));
    try {
      const made = spawnSync(process.execPath, ['scripts/python-client.mjs', join(folder, 'laurel.py')], {
        encoding: 'utf8',
      });
      expect([made.status, made.stderr]).toEqual([0, '']);
      // Where there is no such Python the client is only made, not called.
      if (!python) return;
      writeFileSync(join(folder, 'journey.py'), journey);
      const args = [join(folder, 'journey.py'), service.url, 'vanthu.gddt', service.password];
      const { stdout, stderr } = spawnSync(python, args, { encoding: 'utf8', env: { PATH: process.env['PATH'] } });
      expect([stderr, stdout]).toEqual(['', 'vanthu.gddt draft True 404 no-such-dossier\n']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
