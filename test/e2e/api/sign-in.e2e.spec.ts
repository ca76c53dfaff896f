import { Caller, cookieOf, signIn } from './caller';
import { Service } from './service';

let service: Service;
beforeAll(async () => (service = await Service.open()));
afterAll(() => service.close());

const signingIn = (account: string, password: string) =>
  service.stranger.send('POST', '/api/session', { body: { account, password } });

describe('signing in', () => {
  it('tells who I am, and in which position', async () => {
    const reply = await signingIn('thamdinh', service.password);
    expect(reply.status).toBe(200);
    const me = await new Caller(service.url, { cookie: cookieOf(reply) }).read('/api/me');
    expect(me).toEqual(reply.body);
    expect(me).toEqual({
      account: 'thamdinh',
      person: 'p-thamdinh',
      name: 'Sùng Thị Dí',
      role: 'appraisalOfficer',
      unit: 'SNV',
      unitName: 'Sở Nội vụ',
      csrf: expect.stringMatching(/^[\w-]{22}$/),
    });
  });

  it('sets a cookie that no script reads and no other site sends', async () => {
    const cookie = (await signingIn('thamdinh', service.password)).headers.get('set-cookie')!;
    expect(cookie.split('; ')).toEqual([
      expect.stringMatching(/^laurel=[\w-]{43}$/),
      'Path=/',
      'HttpOnly',
      'SameSite=Strict',
      'Max-Age=43200',
    ]);
  });

  it('keeps neither the password nor the token as they are', async () => {
    const reply = await signingIn('thamdinh', service.password);
    const token = cookieOf(reply).slice('laurel='.length);
    const { rows } = await service.db.query<{ text: string }>(
      'select account::text as text from account union all select login::text from login',
    );
    const stored = rows.map((row) => row.text).join('\n');
    expect(stored).toContain('$argon2id$');
    expect(stored).not.toContain(service.password);
    expect(stored).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('answers an unknown account as it answers a wrong password', async () => {
    const [wrong, unknown] = await Promise.all([
      signingIn('thamdinh2', 'không phải mật khẩu'),
      signingIn('khong.co', 'không phải mật khẩu'),
    ]);
    expect(wrong.status).toBe(401);
    expect(wrong.body).toMatchObject({ code: 'wrong-account-or-password', facts: {} });
    expect({ ...unknown.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
  });

  it('is not possible in a position that has not begun or has ended', async () => {
    expect((await signingIn('chutich.xa', service.password)).status).toBe(401);
  });
});

describe('an attack on a password', () => {
  it('is stopped after ten wrong ones, and then the right one does not help', async () => {
    for (let n = 0; n < 10; n += 1) expect((await signingIn('kiemphieu1', `sai ${n}`)).status).toBe(401);
    const refused = await signingIn('kiemphieu1', service.password);
    expect(refused.status).toBe(429);
    expect(refused.body).toMatchObject({ code: 'too-many-attempts', facts: { minutes: 15 } });
    expect(Number(refused.headers.get('retry-after'))).toBe(15 * 60);
    expect((await signingIn('kiemphieu2', service.password)).status).toBe(200);
  });

  it('gets no more than ten answers when all come at once', async () => {
    const replies = await Promise.all(Array.from({ length: 24 }, (_, n) => signingIn('letan', `sai ${n}`)));
    expect(replies.filter((r) => r.status === 401).length).toBeLessThanOrEqual(10);
    expect(replies.every((r) => r.status === 401 || r.status === 429)).toBe(true);
  });
});

describe('a session', () => {
  it('writes only with the token that another site cannot read', async () => {
    const mine = (await service.as('vanthu.gddt')).headers;
    const cookie = mine['cookie']!;
    const other = (await service.as('vanthu.syt')).headers['x-csrf-token']!;
    const before = await service.eventCount();
    for (const tokens of [[], [['x-csrf-token', '']], [['x-csrf-token', other]]]) {
      const headers = Object.fromEntries([['cookie', cookie], ...tokens]) as Record<string, string>;
      const reply = await new Caller(service.url, headers).post('/api/dossiers', {});
      expect(reply.status).toBe(403);
      expect(reply.body.code).toBe('csrf-token-missing');
    }
    expect((await new Caller(service.url, mine).post('/api/dossiers', {})).body.code).toBe('invalid-input');
    expect(await service.eventCount()).toBe(before);
  });

  it('reads without it', async () => {
    const cookie = (await service.as('vanthu.gddt')).headers['cookie']!;
    const reader = new Caller(service.url, { cookie });
    expect((await reader.get('/api/me')).status).toBe(200);
    expect((await reader.send('HEAD', '/api/me')).status).toBe(200);
  });

  it('is over after signing out', async () => {
    const caller = await signIn(service.url, 'truongban', service.password);
    const bye = await caller.send('DELETE', '/api/session');
    expect(bye.status).toBe(204);
    expect(bye.headers.get('set-cookie')).toMatch(/^laurel=; .*Max-Age=0/);
    const after = await caller.get('/api/me');
    expect(after.status).toBe(401);
    expect(after.body.code).toBe('sign-in-first');
  });

  it('is over when its time has run out', async () => {
    const caller = await signIn(service.url, 'truongban', service.password);
    await service.db.query(`update login set expires_at = clock_timestamp() where account = 'truongban'`);
    expect((await caller.get('/api/me')).status).toBe(401);
  });

  it('is over when the account is disabled', async () => {
    const caller = await signIn(service.url, 'thamdinh2', service.password);
    await service.db.query(`update account set disabled_at = clock_timestamp() where name = 'thamdinh2'`);
    expect((await caller.get('/api/me')).status).toBe(401);
    expect((await signingIn('thamdinh2', service.password)).status).toBe(401);
  });

  it('is over when the position has ended', async () => {
    const caller = await signIn(service.url, 'uyvien01', service.password);
    expect((await caller.get('/api/me')).status).toBe(200);
    await service.db.query(`update position set valid_to = '2024-01-09' where person = 'p-uyvien01'`);
    expect((await caller.get('/api/me')).status).toBe(401);
  });

  it('of a forged cookie opens nothing', async () => {
    for (const cookie of ['laurel=', 'laurel=x', `laurel=${'A'.repeat(43)}`, 'laurel=%00'])
      expect((await new Caller(service.url, { cookie }).get('/api/me')).status).toBe(401);
  });
});
