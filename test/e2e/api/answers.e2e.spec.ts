import type { Answered } from './caller';
import { Pipeline } from './pipeline';
import { Service } from './service';

// What a page shows without asking twice: names, what was said, clocks with their sums.

let service: Service;
let pipeline: Pipeline;
let code: string;
beforeAll(async () => {
  service = await Service.open();
  pipeline = new Pipeline(service);
  code = await pipeline.open('p-giaovien02');
  await pipeline.nominate(code);
  await pipeline.receive(code);
  await pipeline.act('thamdinh', code, 'request-supplement', { items: ['Xác nhận hoàn thành nhiệm vụ'] });
});
afterAll(() => service.close());

const show = async (account: string, query = ''): Promise<Answered> =>
  (await service.as(account)).read(`/api/dossiers/${code}${query}`);

describe('a dossier’s answer', () => {
  it('names everybody and every unit and award whose id it holds', async () => {
    for (const account of ['vanthu.gddt', 'tiepnhan', 'thamdinh', 'truongban', 'chutich', 'kiemtoan']) {
      const { dossier, said, names } = await show(account);
      expect(names.people[dossier.candidate.id]).toBe(dossier.name);
      expect(names.units[dossier.unit]).toBe(dossier.unitName);
      expect(names.awards[dossier.award]).toMatch(/^Bằng khen/);
      expect(names.people[said.supplements[0].asked.by]).toMatch(/\p{Lu}/u);
    }
  });

  it('tells the unit what it must supplement, and both sides what was answered', async () => {
    const [open] = (await show('vanthu.gddt')).said.supplements;
    expect(open).toMatchObject({ items: ['Xác nhận hoàn thành nhiệm vụ'], answer: null });
    await pipeline.act('vanthu.gddt', code, 'provide-supplement', { items: ['Đã gửi xác nhận'] });
    const [answered] = (await show('thamdinh')).said.supplements;
    expect(answered.answer).toMatchObject({ items: ['Đã gửi xác nhận'], by: 'p-vanthu-gddt' });
  });

  it('shows each clock in its form with the sum that made it, and how those that ended did', async () => {
    const { deadlines, now } = await show('thamdinh');
    const appraise = deadlines.find((clock: Answered) => clock.kind === 'appraise');
    expect(appraise).toMatchObject({
      form: 'onTime',
      basis: { text: expect.any(String) },
      sum: { counted: expect.any(Number) },
    });
    expect(appraise.workingDaysLeft).toBeGreaterThan(3);
    const weekend = { why: 'weekend', from: expect.any(String), to: expect.any(String) };
    expect(appraise.sum.leftOut).toContainEqual(weekend);
    expect(deadlines.find((clock: Answered) => clock.kind === 'receive')).toMatchObject({
      form: 'done',
      how: 'met',
      late: false,
    });
    expect(deadlines.every(({ endedAt }: Answered) => endedAt === undefined || endedAt <= now)).toBe(true);
  });

  it('of an earlier version holds what had been said by then', async () => {
    const { events } = await (await service.as('thamdinh')).read(`/api/dossiers/${code}/history`);
    const asked = events.find((e: Answered) => e.type === 'SupplementRequested').version;
    expect((await show('thamdinh', `?at=${asked - 1}`)).said.supplements).toEqual([]);
    expect((await show('thamdinh', `?at=${asked}`)).said.supplements).toMatchObject([{ answer: null }]);
  });

  it('does not tell of a hold whoever may not know why it is held', async () => {
    await pipeline.act('truongban', code, 'hold', { ground: 'complaint', paper: '03/TB-TTT' });
    const kinds = async (account: string) => (await show(account)).deadlines.map(({ kind }: Answered) => kind);
    expect(await kinds('truongban')).toContain('verifyHold');
    expect(await kinds('vanthu.gddt')).not.toContain('verifyHold');
    await pipeline.act('truongban', code, 'release', { conclusion: 'Đơn không có cơ sở' });
    expect(await kinds('vanthu.gddt')).not.toContain('verifyHold');
  });

  it('has a history with one line a command', async () => {
    const { events, commands, names } = await (await service.as('tiepnhan')).read(`/api/dossiers/${code}/history`);
    expect(commands.flatMap(({ versions }: Answered) => versions)).toEqual(events.map((e: Answered) => e.version));
    const received = commands.find((line: Answered) => line.command === 'ReceiveDossier');
    expect(received.versions.length).toBeGreaterThan(1);
    expect(names.people[received.person]).toMatch(/\p{Lu}/u);
  });

  it('names what is missing for the verdict by its parts', async () => {
    const { verdict } = await (await service.as('thamdinh')).read(`/api/dossiers/${code}/eligibility`);
    const lackOf = ({ missing = [], parts }: Answered): Answered[] => [...missing, ...parts.flatMap(lackOf)];
    const lacks = verdict.conditions.flatMap(lackOf);
    expect(lacks).toContainEqual({ kind: expect.stringMatching(/^[a-z]+$/), year: 2023 });
  });
});

it('lists name whom they hold, in no more than one answer', async () => {
  const officer = await service.as('thamdinh');
  for (const path of ['/api/dossiers', '/api/submissions']) {
    const { rows, names } = await officer.read(path);
    expect(rows.length).toBeGreaterThan(0);
    expect(Object.keys(names.people).length + Object.keys(names.units).length).toBeGreaterThan(0);
  }
});
