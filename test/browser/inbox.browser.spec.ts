import type { Browser, Page } from '@playwright/test';
import { Pipeline } from '../e2e/api/pipeline';
import { Service } from '../e2e/api/service';
import { openBrowser, Person } from './browser';

let service: Service;
let browser: Browser;
let pipeline: Pipeline;
let codes: string[];
beforeAll(async () => {
  browser = await openBrowser();
  service = await Service.open();
  pipeline = new Pipeline(service);
  codes = await pipeline.openMany(7);
  await pipeline.nominate(...codes);
});
afterAll(async () => {
  await browser?.close();
  await service?.close();
});

/** Gives what waits its place in the log, as the worker does. */
const place = () => service.db.query('select sequence_events(100000)');
const paneOf = (page: Page) => page.getByRole('complementary', { name: 'Việc đang chọn' });
const tab = (page: Page, words: string) => page.getByRole('link', { name: new RegExp(`^${words} \\d`) });

describe('my work', () => {
  it('is walked by keys, done from its pane, and the next task is chosen', async () => {
    const person = await Person.as('tiepnhan', browser, service.url);
    const { page } = person;
    const pane = paneOf(page);
    await pane.getByText(codes[0]!).waitFor();
    await page.getByRole('link', { name: 'Tiếp nhận hồ sơ' }).first().focus();
    await page.keyboard.press('ArrowDown');
    await pane.getByText(codes[1]!).waitFor();
    expect(page.url()).toContain(encodeURIComponent(`dossier/${codes[1]}`));
    await pane.getByText('+ 3 ngày làm việc').waitFor();
    await pane.getByRole('link', { name: 'Tiếp nhận hồ sơ…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tiếp nhận hồ sơ' });
    await dialog.waitFor();
    expect(await person.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: /Tiếp nhận/ }).click();
    await dialog.waitFor({ state: 'detached' });
    await pane.getByText(codes[2]!).waitFor();
    expect(await page.locator('main').innerText()).not.toContain(codes[1]!);
    // Where the row was, the keyboard goes on.
    await page.keyboard.press('ArrowDown');
    await pane.getByText(codes[3]!).waitFor();
    expect(person.complaints).toEqual([]);
    await person.close();
  });

  it('opens with four requests, one of which stays open', async () => {
    const person = await Person.at(browser, service.url);
    const { page } = person;
    await page.request.post('/api/demonstration/session', { data: { account: 'tiepnhan' } });
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/api/')) asked.push(pathname);
    });
    await page.goto('/viec');
    await paneOf(page).getByText('+ 3 ngày làm việc').waitFor();
    await page.getByText(/^Cập nhật trực tiếp/).waitFor();
    expect(asked.sort()).toEqual(['/api/dossiers/' + codes[0], '/api/live', '/api/me', '/api/work']);
    await person.close();
  });

  it('keeps filter and chosen task in the address, and says when nothing is left', async () => {
    const [sister] = await pipeline.openMany(1, 40);
    await pipeline.nominate(sister!);
    await pipeline.receive(sister!);
    await pipeline.act('truongban', sister!, 'assign', { officer: 'p-thamdinh' });
    const person = await Person.as('truongban', browser, service.url, '/viec?nhom=cung-vai-tro');
    const { page } = person;
    await page.getByRole('combobox', { name: 'Xếp theo' }).selectOption('Tên');
    await page.waitForURL(/xep=name/);
    await person.reload();
    expect(await page.getByRole('combobox', { name: 'Xếp theo' }).inputValue()).toBe('name');
    await page.goto('/viec?nhom=cung-vai-tro&han=overdue');
    await page.getByText('Không có việc khớp bộ lọc.').waitFor();
    await page.getByRole('button', { name: 'Bỏ mọi điều kiện lọc' }).first().click();
    await page.waitForURL((url) => !url.search.includes('han='));

    // The dossiers that wait for an officer are given to one together, each for itself.
    await page
      .getByLabel(/^Đánh dấu Phân công thẩm định/)
      .first()
      .check();
    await page.getByRole('button', { name: 'Phân công 1 hồ sơ…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Phân công 1 hồ sơ' });
    await dialog.getByRole('combobox', { name: /Người thẩm định/ }).click();
    await page.getByRole('option').first().click();
    await dialog.getByRole('button', { name: 'Xem trước kết quả 1 việc' }).click();
    await dialog.getByText('1 làm được.').waitFor();
    await dialog.getByRole('button', { name: 'Phân công 1 hồ sơ' }).click();
    await dialog.getByText('Đã phân công 1 hồ sơ.').waitFor();
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await person.close();
    const idle = await Person.as('letan', browser, service.url);
    await idle.page.getByText('Không có việc nào đang chờ.').waitFor();
    await idle.close();
  });
});

describe('work that several may do', () => {
  it('is taken by a key, taken back, passed by the dozen after a look at each, and given back', async () => {
    for (const code of codes.slice(2, 6)) await pipeline.receive(code);
    const person = await Person.as('thamdinh', browser, service.url);
    const { page } = person;
    await tab(page, 'Chưa ai nhận').click();
    await paneOf(page).getByRole('button', { name: 'Nhận việc này' }).waitFor();
    const rows = page.getByRole('link', { name: 'Thẩm định xong', exact: true });
    const before = await rows.count();
    await rows.first().focus();
    await page.keyboard.press('n');
    await page.getByText('Đã nhận 1 việc.').first().waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Đã hoàn tác.').first().waitFor();
    await page.waitForFunction((n) => document.querySelectorAll('.work-table .act').length === n, before);

    await rows.first().focus();
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('Đã đánh dấu 2 việc.').first().waitFor();
    expect(await person.barriers()).toEqual([]);
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog', { name: 'Chuyển 2 việc' });
    await dialog.getByRole('combobox', { name: /Người nhận/ }).click();
    await page.getByRole('option').first().click();
    await dialog.getByLabel('Lý do').fill('ngắn');
    await dialog.getByRole('button', { name: 'Xem trước kết quả 2 việc' }).click();
    await dialog
      .getByText(/Lý do quá ngắn/)
      .first()
      .waitFor();
    await dialog.getByLabel('Lý do').fill('Đi công tác đến hết tháng');
    await dialog.getByRole('button', { name: 'Xem trước kết quả 2 việc' }).click();
    await dialog.getByText('2 làm được.').waitFor();
    expect(await person.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Chuyển 2 việc' }).click();
    await dialog.getByText('Đã chuyển 2 việc.').waitFor();
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await page.waitForFunction((n) => document.querySelectorAll('.work-table .act').length === n, before - 2);

    const other = await Person.as('thamdinh2', browser, service.url);
    const mine = other.page.getByRole('row').filter({ hasText: 'Tôi đang lo' }).first();
    await mine.getByRole('link', { name: 'Thẩm định xong', exact: true }).focus();
    await other.page.locator('tr[aria-current]', { hasText: 'Tôi đang lo' }).waitFor();
    await other.page.keyboard.press('t');
    const back = other.page.getByRole('dialog', { name: /^Thôi nhận/ });
    await back.getByLabel('Lý do').fill('Không đúng lĩnh vực phụ trách');
    await back.getByRole('button', { name: 'Thôi nhận 1 việc' }).click();
    await other.page.getByText('Đã thôi nhận 1 việc.').first().waitFor();
    expect([...person.complaints, ...other.complaints]).toEqual([]);
    await person.close();
    await other.close();
  });
});

describe('what others do', () => {
  it('is seen in every tab of a browser without asking, over one connection', async () => {
    const [late] = await pipeline.openMany(1, 50);
    const person = await Person.as('tiepnhan', browser, service.url);
    const lines: string[] = [];
    person.page.context().on('request', (request) => {
      if (new URL(request.url()).pathname === '/api/live') lines.push(request.url());
    });
    const second = await person.page.context().newPage();
    await second.goto('/viec');
    await second.getByText(/^Cập nhật trực tiếp/).waitFor();
    await person.page.getByText(/^Cập nhật trực tiếp/).waitFor();
    await pipeline.nominate(late!);
    await place();
    for (const page of [person.page, second]) await page.getByRole('cell', { name: late! }).waitFor();
    // The tab that had the line goes; the one that stays takes it up, and nothing is lost meanwhile.
    expect(lines).toEqual([]);
    await person.page.close();
    await pipeline.receive(late!);
    await place();
    await second.getByRole('cell', { name: late! }).waitFor({ state: 'detached' });
    expect(lines).toHaveLength(1);
    await second.context().close();
  });

  it('is looked for every half minute while the line is down, which is said', async () => {
    const person = await Person.at(browser, service.url);
    await person.page.route('**/api/live*', (route) => route.abort());
    await person.page.request.post('/api/demonstration/session', { data: { account: 'tiepnhan' } });
    await person.page.goto('/viec');
    await person.page.getByText('Không cập nhật trực tiếp, tự tải lại mỗi 30 giây').waitFor();
    await person.page.unroute('**/api/live*');
    await person.page.getByText(/^Cập nhật trực tiếp/).waitFor();
    await person.close();
  });
});

describe('what I was told', () => {
  it('is counted, listed with the way to each, and read', async () => {
    const tell = (kind: string, stream: string, facts: object) =>
      service.db.query(
        `insert into notification (person, cause, stream, kind, facts, made_at) values ('p-thuky', $1, $1, $2, $3, now())`,
        [stream, kind, JSON.stringify(facts)],
      );
    await tell('reminder', `dossier/${codes[0]}`, { duty: 'receive', dueAt: '2024-01-15T16:59:59.999Z' });
    await tell('decisionIssued', 'decision/QD-1', { number: '5/QĐ-UBND', dossiers: [codes[0]], count: 1 });
    const person = await Person.as('thuky', browser, service.url);
    const { page } = person;
    await page.getByRole('link', { name: 'Thông báo, 2 chưa đọc' }).click();
    await page.getByText('2 thông báo chưa đọc.').waitFor();
    await page.getByRole('link', { name: `Có quyết định khen thưởng số 5/QĐ-UBND: ${codes[0]}` }).waitFor();
    expect(await person.barriers()).toEqual([]);
    await page.getByRole('link', { name: 'Nhắc hạn: Tiếp nhận hồ sơ' }).click();
    await page.waitForURL(`**/ho-so/${codes[0]}`);
    await page.goBack();
    await page.getByText('1 thông báo chưa đọc.').waitFor();
    await page.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }).click();
    await page.getByText('Đã đọc hết thông báo.').waitFor();

    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Phím tắt' });
    await keys.getByText('đến Phiên họp').waitFor();
    expect(await person.barriers()).toEqual([]);
    await keys.getByRole('button', { name: 'Đóng' }).click();
    await page.keyboard.press('g');
    await page.keyboard.press('v');
    await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
    await page.keyboard.press('?');
    await keys.getByLabel('Dùng phím chữ').uncheck();
    await keys.getByRole('button', { name: 'Đóng' }).click();
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
    expect(page.url()).toContain('/viec');
    expect(person.complaints).toEqual([]);
    await person.close();
  });
});
