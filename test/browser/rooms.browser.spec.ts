import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { Pipeline } from '../e2e/api/pipeline';
import { Service } from '../e2e/api/service';
import { openBrowser } from './browser';

// One dossier from the council to the ceremony, by the screens alone; each page that it comes by is asked of axe.

const patience = 10_000;

let service: Service;
let browser: Browser;
let today: string;
let flag: string;
beforeAll(async () => {
  service = await Service.open();
  const pipeline = new Pipeline(service);
  flag = await pipeline.open('c-sgddt', { award: 'CTD-T' });
  await pipeline.nominate(flag);
  await pipeline.receive(flag);
  await pipeline.recommend(flag);
  const { now } = await (await service.as('thuky')).read('/api/clock');
  today = new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    ...{ day: '2-digit', month: '2-digit' },
    year: 'numeric',
  }).format(new Date(now));
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await service.close();
});

/** What this account does in a window of its own. */
async function by(account: string, path: string, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    baseURL: service.url,
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  context.setDefaultTimeout(patience);
  await context.request.post('/api/session', { data: { account, password: service.password } });
  const page = await context.newPage();
  await page.goto(path);
  await work(page);
  await accessible(page);
  await context.close();
}

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).click();
const fill = (page: Page, name: string, text: string) => page.getByRole('textbox', { name, exact: true }).fill(text);
const says = (page: Page, words: string) => page.getByText(words).first().waitFor();

/** The address of the page without its origin. */
const pathOf = (page: Page) => new URL(page.url()).pathname;

it('takes a dossier from the council to the ceremony', async () => {
  let session = '';
  await by('thuky', '/phien-hop', async (page) => {
    await press(page, 'Lên lịch phiên họp…');
    await accessible(page);
    await page.getByRole('combobox', { name: /Hội đồng/ }).click();
    await page.getByRole('option', { name: /Thi đua/ }).click();
    await fill(page, 'Ngày họp', today);
    await press(page, 'Lên lịch phiên họp');
    await page.getByLabel('Chọn tất cả').check();
    session = pathOf(page);
    await press(page, 'Đưa 1 hồ sơ vào chương trình');
    await press(page, 'Chốt chương trình…');
    await press(page, 'Chốt chương trình');
    await press(page, 'Điểm danh…');
    await page.getByLabel('Có mặt tất cả').check();
    await accessible(page);
    await press(page, 'Ghi điểm danh');
    await says(page, '19/19, đủ điều kiện họp.');
  });

  const counted = async (account: string, yes: number, said: string) =>
    by(account, session, async (page) => {
      await fill(page, 'Đồng ý', String(yes));
      await fill(page, 'Không đồng ý', String(19 - yes));
      await press(page, 'Ghi kết quả mục 1');
      await says(page, said);
    });
  await counted('kiemphieu1', 18, 'Đã nhập. Chờ người kiểm phiếu thứ hai nhập.');
  await by('kiemphieu2', session, async (page) => {
    await says(page, 'Kết quả của người kia chỉ hiện khi cả hai đã nhập.');
    expect(await page.getByRole('cell', { name: '18', exact: true }).count()).toBe(0);
  });
  await counted('kiemphieu2', 17, 'Hai kết quả lệch nhau');
  await by('thuky', session, async (page) => {
    await press(page, 'Yêu cầu đếm lại…');
    await page.getByLabel('Lý do').fill('ngắn');
    await press(page, 'Yêu cầu đếm lại');
    await says(page, 'Lý do quá ngắn.');
    await page.getByLabel('Lý do').fill('Hai người ghi lệch nhau một phiếu');
    await press(page, 'Yêu cầu đếm lại');
    await says(page, 'Đã yêu cầu đếm lại.');
  });
  await counted('kiemphieu1', 18, 'Chờ người kiểm phiếu thứ hai');
  await counted('kiemphieu2', 18, 'Đạt 18/19');
  await by('thuky', session, async (page) => {
    await press(page, 'Ký biên bản…');
    await fill(page, 'Số biên bản', '01/BB-HĐTĐKT');
    await press(page, 'Ký biên bản');
    await says(page, '1 mục đạt, 0 mục không đạt, 0 mục hoãn.');
  });

  let decision = '';
  await by('chutich', '/trinh-ky', async (page) => {
    await page.getByRole('link', { name: /^Ký quyết định tặng Cờ thi đua/ }).click();
    await says(page, '94,74%');
    await says(page, '1 phiếu không đồng ý');
    await accessible(page);
    await press(page, 'Ký quyết định cho 1 tập thể…');
    await fill(page, 'Số quyết định', '2487/QĐ-UBND');
    await press(page, 'Ký quyết định');
    await says(page, 'Chờ công bố');
    decision = pathOf(page);
  });
  await by('truongban', decision, async (page) => {
    await press(page, 'Công bố kết quả 1 hồ sơ…');
    await press(page, 'Công bố kết quả');
    await says(page, 'Đã công bố 1 hồ sơ.');
  });
  await by('letan', '/trao-tang', async (page) => {
    await press(page, 'Lập lễ trao tặng…');
    await fill(page, 'Ngày trao', today);
    await fill(page, 'Nơi trao', 'Hội trường tỉnh');
    await press(page, 'Lập lễ trao tặng');
    await press(page, /^Ghi nhận đã trao/);
    await press(page, 'Ghi nhận đã trao');
    await says(page, 'số ký nhận 01');
    await says(page, 'Đã trao 1/1.');
  });
  const { dossier } = await (await service.as('kiemtoan')).read(`/api/dossiers/${flag}`);
  expect(dossier).toMatchObject({ custody: 'archive', handedOver: true });
}, 180_000);
