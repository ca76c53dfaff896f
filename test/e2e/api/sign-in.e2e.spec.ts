import { URI, type TOTP } from 'otpauth';
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
    expect(me).toEqual({ ...reply.body, clock: { ...reply.body.clock, now: expect.any(String) } });
    expect(me).toEqual({
      account: 'thamdinh',
      person: 'p-thamdinh',
      name: 'Sùng Thị Dí',
      role: 'appraisalOfficer',
      unit: 'SNV',
      unitName: 'Sở Nội vụ',
      csrf: expect.stringMatching(/^[\w-]{22}$/),
      mustChangePassword: false,
      secondFactor: false,
      mustAddSecondFactor: false,
      positions: [
        { id: expect.any(Number), role: 'appraisalOfficer', unit: 'SNV', unitName: 'Sở Nội vụ', current: true },
      ],
      settings: { lettersOff: false, columns: [], filters: [] },
      clock: expect.objectContaining({ mode: 'demonstration' }),
      place: expect.any(Number),
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

  it('says to who knows the password that his post has not begun, or has ended', async () => {
    const early = await signingIn('chutich.xa', service.password);
    expect([early.status, early.body.code, early.body.facts]).toEqual([403, 'post-not-begun', { from: '2025-07-01' }]);
    await service.db.query(`update position set valid_to = '2024-01-09' where person = 'p-uyvien02'`);
    const late = await signingIn('uyvien02', service.password);
    expect([late.status, late.body.code, late.body.facts]).toEqual([403, 'post-ended', { on: '2024-01-09' }]);
    expect((await signingIn('chutich.xa', 'không phải mật khẩu')).body.code).toBe('wrong-account-or-password');
  });
});

describe('an attack on a password', () => {
  it('slows itself down and locks nobody out: the right one comes in after any number of wrong ones', async () => {
    for (let n = 0; n < 12; n += 1) expect((await signingIn('kiemphieu1', `sai ${n}`)).status).toBe(401);
    expect((await signingIn('kiemphieu1', service.password)).status).toBe(200);
  });

  it('at many accounts from one address keeps nobody else of that address out', async () => {
    const wrong = Array.from({ length: 60 }, (_, n) => signingIn(`khong.co${n}`, 'sai'));
    for (const reply of await Promise.all(wrong)) expect(reply.status).toBe(401);
    expect((await signingIn('kiemphieu2', service.password)).status).toBe(200);
  });

  it('with everything at once is looked at one after another, and of a crowd most are sent away', async () => {
    const replies = await Promise.all(Array.from({ length: 24 }, (_, n) => signingIn('letan', `sai ${n}`)));
    expect(replies.filter((r) => r.status === 401)).toHaveLength(10);
    for (const reply of replies.filter((r) => r.status !== 401)) {
      expect([reply.status, reply.body.code]).toEqual([429, 'too-many-attempts']);
      expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect((await signingIn('letan', service.password)).status).toBe(200);
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

  it('is over when nobody has used it for half an hour', async () => {
    const caller = await signIn(service.url, 'truongban', service.password);
    const left = (minutes: number) =>
      service.db.query(
        `update login set seen_at = clock_timestamp() - make_interval(mins => $1) where account = 'truongban'`,
        [minutes],
      );
    await left(29);
    expect((await caller.get('/api/me')).status).toBe(200);
    await left(29);
    expect((await caller.get('/api/me')).status).toBe(200);
    await left(30);
    expect((await caller.get('/api/me')).status).toBe(401);
  });

  it('is listed with the others of the account, and each can be ended by its owner alone', async () => {
    const [one, two] = [
      await signIn(service.url, 'thuky', service.password),
      await signIn(service.url, 'thuky', service.password),
    ];
    const { rows } = await two.read('/api/me/sessions');
    expect(rows.filter((r: { current: boolean }) => r.current)).toHaveLength(1);
    const other = rows.find((r: { current: boolean }) => !r.current).id as string;
    const stranger = await service.as('chutich');
    expect((await stranger.send('DELETE', `/api/me/sessions/${other}`)).status).toBe(404);
    expect((await one.get('/api/me')).status).toBe(200);
    for (const { id } of rows.filter((r: { current: boolean }) => !r.current))
      expect((await two.send('DELETE', `/api/me/sessions/${id}`)).status).toBe(204);
    expect((await one.get('/api/me')).status).toBe(401);
    expect((await two.get('/api/me')).status).toBe(200);
    expect((await two.send('DELETE', '/api/me/sessions/1%27--')).status).toBe(404);
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

describe('a password', () => {
  const next = 'một câu dài dễ nhớ 1';

  it('is changed by who knows it, to a good one; every other session ends', async () => {
    const [one, two] = [
      await signIn(service.url, 'kiemtoan', service.password),
      await signIn(service.url, 'kiemtoan', service.password),
    ];
    const to = async (password: string, newPassword: string) => {
      const { status, body } = await one.send('POST', '/api/me/password', { body: { password, newPassword } });
      return [status, body.code];
    };
    expect(await to('sai', next)).toEqual([403, 'wrong-password']);
    expect(await to(service.password, 'ngắn')).toEqual([400, 'invalid-input']);
    for (const weak of ['aaaaaaaaaaaaaaaa', 'kiemtoan-kiemtoan', '123456789012', service.password])
      expect(await to(service.password, weak)).toEqual([422, 'password-too-weak']);
    expect((await two.get('/api/me')).status).toBe(200);
    expect(await to(service.password, next)).toEqual([204, undefined]);
    expect((await one.get('/api/me')).status).toBe(200);
    expect((await two.get('/api/me')).status).toBe(401);
    expect((await signingIn('kiemtoan', service.password)).status).toBe(401);
    expect((await signingIn('kiemtoan', next)).status).toBe(200);
  });

  it('that was given at first opens nothing but its own change', async () => {
    await service.db.query(`update account set must_change_password = true where name = 'giamdoc.dn'`);
    const caller = await signIn(service.url, 'giamdoc.dn', service.password);
    expect((await caller.read('/api/me')).mustChangePassword).toBe(true);
    expect((await caller.get('/api/dossiers')).body.code).toBe('change-password-first');
    const body = { password: service.password, newPassword: next };
    expect((await caller.send('POST', '/api/me/password', { body })).status).toBe(204);
    expect((await caller.get('/api/dossiers')).status).toBe(200);
  });
});

describe('a second factor', () => {
  const codeOf = (uri: string, offset = 0) =>
    (URI.parse(uri) as TOTP).generate({ timestamp: Date.now() + offset * 30_000 });
  const withCode = (account: string, code?: string) =>
    service.stranger.send('POST', '/api/session', { body: { account, password: service.password, code } });

  it('is asked from its confirmation on, takes each code once, and goes by password and code', async () => {
    const caller = await signIn(service.url, 'quantri2', service.password);
    const made = await caller.send('POST', '/api/me/second-factor', { body: { password: service.password } });
    expect(made.body.uri).toMatch(/^otpauth:\/\/totp\/laurel:quantri2/);
    expect((await withCode('quantri2')).status).toBe(200);
    const confirm = (code: string) => caller.send('POST', '/api/me/second-factor/confirmation', { body: { code } });
    const first = codeOf(made.body.uri, -1);
    expect((await confirm(first)).status).toBe(204);
    expect((await withCode('quantri2')).body.code).toBe('second-factor-needed');
    expect((await withCode('quantri2', first)).body.code).toBe('wrong-code');
    const second = codeOf(made.body.uri);
    expect((await withCode('quantri2', second)).status).toBe(200);
    expect((await withCode('quantri2', second)).body.code).toBe('wrong-code');
    const { rows } = await service.db.query<{ secret: string }>('select secret from second_factor');
    expect(rows.map((r) => r.secret).join()).not.toContain(made.body.secret);
    const body = { password: service.password, code: codeOf(made.body.uri, 1) };
    expect((await caller.send('POST', '/api/me/second-factor/removal', { body })).status).toBe(204);
    expect((await withCode('quantri2')).status).toBe(200);
  });
});

describe('the log of security', () => {
  it('tells who came in, who was turned away and whose rights changed, without names and without what was typed', async () => {
    await signingIn('mat-khau-go-nham', 'x');
    await (await service.as('vanthu.gddt')).get('/api/log');
    await service.db.query(`update position set valid_to = '2030-12-31' where person = 'p-uyvien03'`);
    const administrator = await service.as('quantri1');
    const kinds = async () => {
      const { rows } = await administrator.read('/api/security-log?limit=200');
      return rows as { kind: string; account: string | null }[];
    };
    while (!(await kinds()).some((r) => r.kind === 'refused' && r.account === 'vanthu.gddt'));
    const rows = await kinds();
    expect(rows.find((r) => r.kind === 'position-changed')).toMatchObject({ account: 'uyvien03' });
    expect(rows.find((r) => r.kind === 'turned-away')).toMatchObject({ account: null });
    expect(JSON.stringify(rows)).not.toContain('go-nham');
    expect((await (await service.as('thuky')).get('/api/security-log')).status).toBe(403);
  });
});
