import { Caller, cookieOf } from './caller';
import { Service } from './service';

let service: Service;
beforeAll(async () => (service = await Service.open()));
afterAll(() => service.close());

const offered = async () => {
  const { rows } = await service.stranger.read('/api/demonstration/accounts');
  return rows as { account: string; name: string; role: string; unitName: string }[];
};
const entering = (account: string) =>
  service.stranger.send('POST', '/api/demonstration/session', { body: { account } });

describe('the accounts of a demonstration', () => {
  it('are offered with name and position, and entered without a password', async () => {
    expect(await offered()).toContainEqual({
      account: 'thamdinh',
      name: 'Sùng Thị Dí',
      role: 'appraisalOfficer',
      unit: 'SNV',
      unitName: 'Sở Nội vụ',
    });
    const reply = await entering('thamdinh');
    expect(reply.status).toBe(204);
    const me = await new Caller(service.url, { cookie: cookieOf(reply) }).read('/api/me');
    expect(me).toMatchObject({ account: 'thamdinh', role: 'appraisalOfficer' });
  });

  it.each([
    ['is not there', 'khong.co', ''],
    ['is out of use', 'uyvien01', `update account set disabled_at = now() where name = 'uyvien01'`],
    ['has a password of its own', 'uyvien02', `update account set password_changed_at = now() where name = 'uyvien02'`],
    ['has no position today', 'uyvien04', `update position set valid_to = '2024-01-02' where person = 'p-uyvien04'`],
  ])('are closed to an account that %s', async (_why, account, happened) => {
    if (happened) await service.db.query(happened);
    expect((await offered()).map((one) => one.account)).not.toContain(account);
    expect(await entering(account)).toMatchObject({ status: 404, body: { code: 'no-such-demonstration-account' } });
  });

  it('are none in production, whatever the accounts', async () => {
    await service.db.query('alter table log_clock disable trigger user');
    await service.db.query(`update log_clock set mode = 'production', offset_us = 0`);
    expect(await offered()).toEqual([]);
    expect((await entering('thamdinh')).status).toBe(404);
  });
});
