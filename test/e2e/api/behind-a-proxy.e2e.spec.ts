import { cookieOf, signIn, Caller } from './caller';
import { Service } from './service';

let service: Service;
beforeAll(async () => {
  service = await Service.open({ TRUSTED_PROXIES: '127.0.0.0/8', SECOND_FACTOR: 'required' });
});
afterAll(() => service.close());

const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9' };
const coming = (account: string, headers: Record<string, string>) =>
  service.stranger.send('POST', '/api/session', { body: { account, password: service.password }, headers });

describe('behind a proxy that is trusted', () => {
  it('the cookie is of this host alone and goes over TLS only', async () => {
    const reply = await coming('thamdinh', forwarded);
    expect(reply.headers.get('set-cookie')).toMatch(
      /^__Host-laurel=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure; Max-Age=43200$/,
    );
    expect(reply.headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
    const cookie = cookieOf(reply);
    expect((await new Caller(service.url, { cookie, ...forwarded }).get('/api/me')).status).toBe(200);
    // The same token under the name of a plain connection opens nothing behind TLS.
    const plain = cookie.replace('__Host-', '');
    expect((await new Caller(service.url, { cookie: plain, ...forwarded }).get('/api/me')).status).toBe(401);
  });

  it('a session shows the address of who came, not of the proxy', async () => {
    const cookie = cookieOf(await coming('thamdinh2', forwarded));
    const { rows } = await new Caller(service.url, { cookie, ...forwarded }).read('/api/me/sessions');
    expect(rows[0].address).toBe('203.0.113.9');
  });
});

describe('every answer', () => {
  it('forbids to be framed, guessed at, sent on or kept', async () => {
    const caller = await signIn(service.url, 'thamdinh', service.password);
    for (const reply of [
      await caller.get('/api/dossiers'),
      await service.stranger.get('/api/me'),
      await caller.get('/api/nowhere'),
    ]) {
      expect(reply.headers.get('cache-control')).toBe('no-store');
      expect(reply.headers.get('content-security-policy')).toMatch(/default-src 'none';.*frame-ancestors 'none'/);
      expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
      expect(reply.headers.get('x-frame-options')).toBe('DENY');
      expect(reply.headers.get('referrer-policy')).toBe('no-referrer');
      expect(reply.headers.get('strict-transport-security')).toBeNull();
    }
  });
});

describe('where a second factor is required', () => {
  it('whoever decides or administers adds one before anything else; others need none', async () => {
    for (const account of ['quantri1', 'chutich', 'thuky', 'truongban']) {
      const caller = await signIn(service.url, account, service.password);
      expect((await caller.read('/api/me')).mustAddSecondFactor).toBe(true);
      expect((await caller.get('/api/work')).body.code).toBe('second-factor-first');
      const made = await caller.send('POST', '/api/me/second-factor', { body: { password: service.password } });
      expect(made.status).toBe(200);
    }
    const officer = await signIn(service.url, 'tiepnhan', service.password);
    expect((await officer.get('/api/work')).status).toBe(200);
  });
});
