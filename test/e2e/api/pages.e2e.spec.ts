import { readdirSync, readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Pipeline } from './pipeline';
import { Service } from './service';

let service: Service;
beforeAll(async () => {
  service = await Service.open();
});
afterAll(() => service.close());

const page = readFileSync('dist/web/index.html', 'utf8');
const assets = readdirSync('dist/web/assets');
const script = `/assets/${assets.find((name) => name.endsWith('.js'))}`;
const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const show = (path: string, headers: Record<string, string> = browser, method = 'GET') =>
  fetch(service.url + path, { method, headers });

/** As it comes over the line: undecoded. */
const raw = (path: string, headers: Record<string, string>) =>
  new Promise<{ reply: IncomingMessage; bytes: Buffer }>((resolve, reject) => {
    get(service.url + path, { headers }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () => resolve({ reply, bytes: Buffer.concat(parts) }));
    }).on('error', reject);
  });

describe('an address of the screens', () => {
  it.each([
    '/',
    '/index.html',
    '/ho-so',
    '/ho-so/HS-2024-000123?tab=tai-lieu',
    '/quyet-dinh/QD.2024',
    '/apis',
    '/healthy',
  ])('%s answers the page', async (path) => {
    const reply = await show(path);
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await reply.text()).toBe(page);
    expect(reply.headers.get('cache-control')).toBe('no-cache');
  });

  it('is answered to HEAD without its body', async () => {
    const reply = await show('/phien-hop/1', browser, 'HEAD');
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await reply.text()).toBe('');
  });

  it('is not there for who writes to it, or accepts no page', async () => {
    expect((await show('/ho-so', browser, 'POST')).status).toBe(404);
    expect((await show('/ho-so', { accept: 'application/json' })).status).toBe(404);
    expect((await show('/ho-so', { accept: 'text/html;q=0' })).status).toBe(404);
    expect((await show('/ho-so', { accept: '*/*' })).status).toBe(200);
    expect((await show('/ho-so/anh.png', { accept: '*/*' })).status).toBe(404);
  });
});

describe('an address of the api that is not there', () => {
  it.each([
    '/api',
    '/api/',
    '/api/nowhere',
    '/API/nowhere',
    '/%61pi/nowhere',
    '//api/nowhere',
    '/api%2Fnowhere',
    '/health/nowhere',
    '/assets/index-00000000.js',
    '/assets/',
    '/assets/../api/nowhere',
    '/%ff',
  ])('%s is a problem, not a page', async (path) => {
    const { reply, bytes } = await raw(path, browser);
    expect([reply.statusCode! >= 400, reply.headers['content-type']]).toEqual([
      true,
      'application/problem+json; charset=utf-8',
    ]);
    expect(JSON.parse(bytes.toString()).status).toBe(reply.statusCode);
  });

  it('leads to no file outside of the screens', async () => {
    for (const path of [
      '/../package.json',
      '/assets/..%2f..%2fpackage.json',
      '/%2e%2e/package.json',
      '/assets/../../apps/api/src/main.js',
    ])
      expect((await raw(path, { accept: '*/*' })).reply.statusCode).toBeGreaterThanOrEqual(400);
  });

  it('names the methods that it takes where it takes others', async () => {
    const reply = await show('/api/dossiers/HS-2024-000001', browser, 'DELETE');
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(await reply.json()).toMatchObject({ code: 'method-not-allowed', facts: { allowed: ['GET', 'HEAD'] } });
    const other = await show('/api/session', browser);
    expect([other.status, other.headers.get('allow')]).toEqual([405, 'DELETE, POST']);
    expect((await show('/health', browser, 'POST')).status).toBe(405);
  });
});

describe('a file', () => {
  it('that is named by its content is kept for ever, any other is asked about again', async () => {
    expect((await show(script)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await show('/')).headers.get('cache-control')).toBe('no-cache');
  });

  it('comes as it was compressed by the build, by what the browser takes', async () => {
    const plain = readFileSync(`dist/web${script}`);
    const inWhole = await raw(script, { 'accept-encoding': 'identity' });
    expect([inWhole.reply.headers['content-encoding'], inWhole.bytes.equals(plain)]).toEqual([undefined, true]);
    const brotli = await raw(script, { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.reply.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.bytes).equals(plain)).toBe(true);
    const gzip = await raw(script, { 'accept-encoding': 'gzip' });
    expect(gzip.reply.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.bytes).equals(plain)).toBe(true);
    for (const { reply } of [inWhole, brotli, gzip]) {
      expect(reply.headers['content-type']).toMatch(/^(text|application)\/javascript/);
      expect(reply.headers.vary).toMatch(/accept-encoding/i);
    }
  });

  it.each(['/', '/ho-so', script])('%s that is known already is not sent again', async (path) => {
    for (const encoding of ['br', 'identity']) {
      const headers = { ...browser, 'accept-encoding': encoding };
      const { reply } = await raw(path, headers);
      const again = await raw(path, { ...headers, 'if-none-match': reply.headers.etag! });
      expect([again.reply.statusCode, again.bytes.length]).toEqual([304, 0]);
    }
  });
});

describe('the page', () => {
  it('runs under a policy that allows no inline script and no inline style', async () => {
    const policy = (await show('/ho-so')).headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).not.toMatch(/unsafe|nonce|\*/);
    expect(page).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*\ssrc="\/assets\/)/);
    const styles = assets
      .filter((name) => name.endsWith('.css'))
      .map((name) => readFileSync(`dist/web/assets/${name}`, 'utf8'));
    expect(styles.join()).not.toMatch(/url\(["']?(data:(?!image)|https?:|\/\/)/);
  });

  it('of the document of the api alone may write its styles into itself', async () =>
    expect((await show('/api/docs')).headers.get('content-security-policy')).toContain(
      "style-src 'self' 'unsafe-inline'",
    ));
});

describe('what the api answers', () => {
  it('is compressed where it is long, and only for who takes that', async () => {
    const { headers } = await service.as('thamdinh');
    const brotli = await raw('/api/units?limit=200', { ...headers, 'accept-encoding': 'br, gzip' });
    expect(brotli.reply.headers['content-encoding']).toBe('br');
    const told = JSON.parse(brotliDecompressSync(brotli.bytes).toString());
    const gzip = await raw('/api/units?limit=200', { ...headers, 'accept-encoding': 'gzip;q=1.0, br;q=0' });
    expect(gzip.reply.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(gzip.bytes).toString())).toEqual(told);
    const plain = await raw('/api/units?limit=200', { ...headers, 'accept-encoding': 'identity' });
    expect(plain.reply.headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(plain.bytes.toString())).toEqual(told);
    expect(plain.bytes.length).toBeGreaterThan(4 * brotli.bytes.length);
    expect(
      (await raw('/api/clock', { ...headers, 'accept-encoding': 'br' })).reply.headers['content-encoding'],
    ).toBeUndefined();
  });
});

describe('a single read', () => {
  const read = async (code: string, known?: string) => {
    const { headers } = await service.as('vanthu.gddt');
    return raw(`/api/dossiers/${code}`, { ...headers, ...(known ? { 'if-none-match': known } : {}) });
  };

  it('that is known already is not sent again, until what it answers has changed', async () => {
    const pipeline = new Pipeline(service);
    const code = await pipeline.open('p-canbo001');
    const etag = (await read(code)).reply.headers.etag!;
    expect(etag).toMatch(/^"1-[\w-]{16}"$/);
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const { reply, bytes } = await read(code, known);
      expect([known, reply.statusCode, bytes.length, reply.headers.etag]).toEqual([known, 304, 0, etag]);
    }
    expect((await read(code, '"1"')).reply.statusCode).toBe(200);
    await pipeline.nominate(code);
    expect((await read(code, etag)).reply.statusCode).toBe(200);
  });

  it('has a tag of its own for each who sees it otherwise', async () => {
    const pipeline = new Pipeline(service);
    const code = await pipeline.open('p-canbo002');
    await pipeline.nominate(code);
    const own = (await read(code)).reply.headers.etag!;
    const office = await service.as('tiepnhan');
    const seen = await raw(`/api/dossiers/${code}`, { ...office.headers, 'if-none-match': own });
    expect([seen.reply.statusCode, seen.reply.headers.etag]).toEqual([200, expect.stringMatching(/^"3-/)]);
    expect(seen.reply.headers.etag).not.toBe(own);
  });

  it('gives the tag that a command takes as If-Match', async () => {
    const code = await new Pipeline(service).open('p-canbo003');
    const etag = (await read(code)).reply.headers.etag!;
    const clerk = await service.as('vanthu.gddt');
    const papers = { papers: [{ paper: 'report', ref: 'BC-01' }] };
    const done = await clerk.post(`/api/dossiers/${code}/papers`, papers, { 'if-match': etag });
    expect([done.status, done.headers.get('etag')]).toEqual([200, '"2"']);
    expect((await clerk.post(`/api/dossiers/${code}/papers`, papers, { 'if-match': etag })).status).toBe(412);
  });
});
