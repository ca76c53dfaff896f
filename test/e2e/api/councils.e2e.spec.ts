import { refold } from '@app/commands';
import { checkLog, vaultChecks } from '@app/event-store';
import { law } from '@app/testing';
import type { Answered, Reply } from './caller';
import { Service } from './service';

let service: Service;
beforeAll(async () => {
  service = await Service.open();
});
afterAll(() => service.close());

const send = async (account: string, path: string, body: object = {}): Promise<Reply<Answered>> =>
  (await service.as(account)).post(path, body);
const council = async (on = '') => (await service.as('uyvien01')).read(`/api/councils/HDTDKT${on}`);
const paper = { number: '77/QĐ-UBND', on: '2024-01-10' };
const seat = (person: string, offices: string[], more: object = {}) => ({
  ...{ person, position: 'Giám đốc Sở Y tế', offices, from: '2024-01-10' },
  ...more,
});

describe('a council over HTTP', () => {
  it('of the demonstration was formed by a decision, with who sits in it and what each is called', async () => {
    const shown = await council();
    expect(shown).toMatchObject({ status: 'formed', kind: 'award', decision: { on: '2024-01-01' }, draft: null });
    expect(shown.members).toHaveLength(19);
    expect(shown.sitting).toMatchObject({ chair: 'p-chutich', secretaries: ['p-thuky'] });
    expect(shown.sitting.tellers).toEqual(['p-kiemphieu1', 'p-kiemphieu2']);
    expect(shown.seats[0].name).not.toBe(shown.seats[0].person);
    expect((await council('?on=2023-12-31')).members).toEqual([]);
    expect((await (await service.as('vanthu.gddt')).read('/api/councils')).rows.map((c: Answered) => c.id)).toEqual([
      'HDSK',
      'HDTDKT',
    ]);
  });

  it('changes by a paper that one person enters and another confirms', async () => {
    const body = { decision: paper, seats: [seat('p-giamdoc-syt', ['member'], { succeeds: 'p-uyvien17' })] };
    expect((await send('chutich', '/api/councils/HDTDKT/changes', body)).status).toBe(403);
    expect((await send('quantri1', '/api/councils/HDTDKT/changes', body)).status).toBe(200);
    expect(await council()).toMatchObject({
      draft: { of: 'change', by: 'p-quantri1', seats: [{ succeeds: 'p-uyvien17' }] },
    });
    expect((await send('quantri1', '/api/councils/HDTDKT/confirmation')).body.code).toBe('second-person-needed');
    expect((await send('uyvien01', '/api/councils/HDTDKT/confirmation')).body.code).toBe('role-may-not');
    expect((await send('thuky', '/api/councils/HDTDKT/confirmation')).status).toBe(200);
    const { members, seats, changes } = await council();
    expect(members).toHaveLength(19);
    expect(members).toContain('p-giamdoc-syt');
    expect(seats.find((s: Answered) => s.person === 'p-uyvien17').to).toBe('2024-01-09');
    expect(changes).toEqual([paper]);
    expect((await council('?on=2024-01-09')).members).toContain('p-uyvien17');
  });

  it('seats people of the registry only, and a decision forms one council', async () => {
    const seats = [
      seat('p-chutich', ['chair']),
      seat('p-uyvien01', ['member']),
      seat('p-uyvien02', ['member', 'secretary']),
    ];
    const form = (id: string, more: object = {}) =>
      send('quantri1', '/api/councils', { id, kind: 'award', name: 'Hội đồng khác', decision: paper, seats, ...more });
    const stranger = [...seats, seat('p-nobody', ['member'])];
    expect(await form('HD-1', { seats: stranger })).toMatchObject({ status: 404, body: { code: 'no-such-person' } });
    expect((await form('HD-1')).status).toBe(200);
    expect((await form('HD-2')).status).toBe(200);
    expect((await send('quantri2', '/api/councils/HD-1/confirmation')).status).toBe(200);
    expect((await send('quantri2', '/api/councils/HD-2/confirmation')).body.code).toBe('already-taken');
    const ground = 'Nhập nhầm số quyết định';
    expect((await send('quantri2', '/api/councils/HD-2/draft-removal', { ground })).status).toBe(200);
    expect((await (await service.as('thuky')).get('/api/councils/HD-9')).body.code).toBe('no-such-council');
  });

  it('is told by the log alone', async () => {
    expect(await checkLog(service.db, vaultChecks)).toEqual([]);
    expect((await refold(service.db, law, { mend: false })).differing).toEqual([]);
  });
});
