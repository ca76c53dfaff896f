import { Service } from './service';

let service: Service;
beforeAll(async () => {
  service = await Service.open();
});
afterAll(() => service.close());

const draft = '/api/me/drafts/lap-ho-so';
const content = { name: 'Sùng Thị Dí', achievement: 'Cứu hai người trong lũ' };

describe('settings', () => {
  it('are empty before anything is set, kept whole, and each account’s own', async () => {
    const officer = await service.as('thamdinh');
    const unset = { lettersOff: false, columns: [], filters: [] };
    expect(await officer.read('/api/me/settings')).toEqual(unset);
    const settings = {
      lettersOff: true,
      columns: [{ list: 'dossiers', columns: ['due', 'name'] }],
      filters: [{ list: 'dossiers', name: 'Quá hạn ở thẩm định', query: 'buoc=appraisal&han=overdue' }],
    };
    expect((await officer.send('PUT', '/api/me/settings', { body: settings })).status).toBe(204);
    expect(await officer.read('/api/me/settings')).toEqual(settings);
    expect(await (await service.as('truongban')).read('/api/me/settings')).toEqual(unset);
  });

  it('that are too many or unknown change nothing', async () => {
    const officer = await service.as('thamdinh');
    const before = await officer.read('/api/me/settings');
    const many = Array.from({ length: 51 }, (_, n) => ({ list: 'dossiers', name: `Bộ lọc ${n}`, query: '' }));
    for (const wrong of [{ filters: many }, { columns: [{ list: 'dossiers', columns: ['<b>'] }] }, { secret: 1 }]) {
      const { status } = await officer.send('PUT', '/api/me/settings', { body: { ...before, ...wrong } });
      expect(status).toBe(400);
    }
    expect(await officer.read('/api/me/settings')).toEqual(before);
  });
});

describe('a draft', () => {
  it('is kept for its account and form, never readable in the database, never in the log, and gone when dropped', async () => {
    const clerk = await service.as('vanthu.gddt');
    const events = await service.eventCount();
    expect(await clerk.read(draft)).toEqual({ content: null, savedAt: null });
    const { body } = await clerk.send('PUT', draft, { body: { content } });
    expect(await clerk.read(draft)).toEqual({ content, savedAt: body.savedAt });
    expect((await clerk.read('/api/me/drafts')).rows).toEqual([{ form: 'lap-ho-so', savedAt: body.savedAt }]);
    expect(await (await service.as('vanthu.syt')).read(draft)).toEqual({ content: null, savedAt: null });
    const { rows } = await service.db.query<{ row: string }>('select d::text as row from account_draft d');
    expect(rows).toHaveLength(1);
    expect(rows[0]!.row).not.toMatch(/Sùng|lũ/);
    expect((await clerk.send('DELETE', draft)).status).toBe(204);
    expect(await clerk.read(draft)).toEqual({ content: null, savedAt: null });
    expect(await service.eventCount()).toBe(events);
  });

  it('cannot be read as the draft of another form or account by whoever moves its row', async () => {
    const clerk = await service.as('vanthu.gddt');
    await clerk.send('PUT', draft, { body: { content } });
    await service.db.query(`update account_draft set form = 'khac'`);
    expect((await clerk.read('/api/me/drafts/khac')).content).toBeNull();
  });

  it('is bounded in size and number, in words', async () => {
    const clerk = await service.as('giamdoc.gddt');
    const large = await clerk.send('PUT', draft, { body: { content: { text: 'a'.repeat(70_000) } } });
    expect([large.status, large.body.code]).toEqual([422, 'draft-too-large']);
    for (let n = 0; n < 50; n += 1)
      expect((await clerk.send('PUT', `/api/me/drafts/form-${n}`, { body: { content } })).status).toBe(200);
    const more = await clerk.send('PUT', draft, { body: { content } });
    expect([more.status, more.body.code]).toEqual([409, 'too-many-drafts']);
    expect((await clerk.send('PUT', '/api/me/drafts/form-7', { body: { content: {} } })).status).toBe(200);
    expect((await clerk.get('/api/me/drafts/a%20b')).status).toBe(400);
  });

  it('ends with its account, as its settings do', async () => {
    const clerk = await service.as('vanthu.dn');
    await clerk.send('PUT', draft, { body: { content } });
    await clerk.send('PUT', '/api/me/settings', { body: { lettersOff: true, columns: [], filters: [] } });
    const kept = async () =>
      (
        await service.db.query<{ n: number }>(
          `select count(*)::int as n from (select account from account_draft union all select account from account_setting) k where account = 'vanthu.dn'`,
        )
      ).rows[0]!.n;
    expect(await kept()).toBe(2);
    await service.db.query(`update account set disabled_at = clock_timestamp() where name = 'vanthu.dn'`);
    expect(await kept()).toBe(0);
  });
});

describe('who holds several positions', () => {
  it('comes in by the newest, sees all, goes on in another, and is refused one that is not theirs', async () => {
    await service.db.query(
      `insert into position (person, role, unit, valid_from) select person, 'appraisalOfficer', unit, '2020-01-01' from account
         join position using (person) where name = 'thuky' limit 1`,
    );
    const secretary = await service.as('thuky');
    const { role, positions } = await secretary.read('/api/me');
    expect(role).toBe('councilSecretary');
    expect(positions.map((p: { role: string; current: boolean }) => [p.role, p.current])).toEqual([
      ['councilSecretary', true],
      ['appraisalOfficer', false],
    ]);
    const wait = '/api/work?box=role';
    await secretary.done('/api/me/position', { position: positions[1].id });
    expect((await secretary.read('/api/me')).role).toBe('appraisalOfficer');
    expect((await secretary.get(wait)).status).toBe(200);
    const foreign = await (await service.as('thamdinh')).read('/api/me');
    const refused = await secretary.post('/api/me/position', { position: foreign.positions[0].id });
    expect([refused.status, refused.body.code]).toEqual([404, 'no-such-position']);
    const { rows } = await service.db.query(
      `select detail ->> 'role' as role from security_event where kind = 'position-chosen'`,
    );
    expect(rows).toEqual([{ role: 'appraisalOfficer' }]);
  });
});
