import { Service } from './service';

let service: Service;
beforeAll(async () => {
  service = await Service.open();
});
afterAll(() => service.close());

const tell = (person: string, cause: string) =>
  service.db.query(
    `insert into notification (person, cause, stream, kind, facts, made_at)
     values ($1, $2, 'dossier/HS-2023-000001', 'reminder', '{"duty":"receive"}', now())`,
    [person, cause],
  );

describe('what I was told', () => {
  it('is counted while unread, and read up to the newest that was seen', async () => {
    await tell('p-tiepnhan', 'one');
    await tell('p-tiepnhan', 'two');
    await tell('p-thamdinh', 'another person');
    const me = await service.as('tiepnhan');
    const unread = async () => (await me.read('/api/inbox/unread')).unread;
    expect(await unread()).toBe(2);
    const { rows } = await me.read('/api/inbox/notifications');
    await tell('p-tiepnhan', 'meanwhile');
    const seen = { body: { upTo: rows[0].id } };
    expect((await me.send('POST', '/api/inbox/notifications/read', seen)).status).toBe(204);
    expect((await me.send('POST', '/api/inbox/notifications/read', seen)).status).toBe(204);
    expect(await unread()).toBe(1);
    expect((await (await service.as('thamdinh')).read('/api/inbox/unread')).unread).toBe(1);
  });

  it.each([0, -1, 1.5, 'all', 2_147_483_648])('is not read up to %p', async (upTo) =>
    expect(
      (await (await service.as('tiepnhan')).send('POST', '/api/inbox/notifications/read', { body: { upTo } })).status,
    ).toBe(400),
  );
});
