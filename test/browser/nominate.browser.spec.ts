import type { Browser, Page } from '@playwright/test';
import { Service } from '../e2e/api/service';
import { openBrowser, Person } from './browser';

// A clerk opens a dossier for one of their own people, by the screens alone.

let service: Service;
let browser: Browser;
let disciplined: string;
beforeAll(async () => {
  service = await Service.open();
  const officer = await service.as('thamdinh');
  const source = { kind: 'decision', ref: '12/QĐ-SGDĐT', on: '2024-01-05' };
  await officer.done('/api/candidates/p-giaovien01/evidence', {
    evidence: { kind: 'discipline', from: '2023-05-01', to: '2024-05-01', warningOrMore: true, source },
  });
  disciplined = (await officer.read('/api/candidates/p-giaovien01')).name;
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await service?.close();
});

const achievement = 'Sáng kiến dạy học trực tuyến cho điểm trường lẻ';
const newcomer = 'Lò Thị Minh Họa';

async function choose(page: Page, label: string, typed: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  await page.keyboard.type(typed);
  await page.getByRole('option', { name: option }).first().click();
}

it('chooses whom and what, sees why not, mends it, keeps the typing over a reload, and gets a receipt', async () => {
  const person = await Person.as('vanthu.gddt', browser, service.url, '/ho-so');
  const { page } = person;
  page.setDefaultTimeout(10_000);
  await page.getByRole('link', { name: 'Lập hồ sơ…' }).click();
  const trial = page.getByRole('complementary', { name: 'Xét thử' });

  await page.getByRole('button', { name: 'Xem lại trước khi lập' }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Chưa chọn người, tập thể được đề nghị.' }).click();
  await choose(page, 'Người, tập thể, hộ gia đình', disciplined, disciplined);
  await choose(page, 'Danh hiệu, hình thức', 'bang khen cua chu tich', 'Bằng khen của Chủ tịch');
  await page.getByLabel('Loại hình khen thưởng', { exact: true }).click();
  await page.getByRole('option', { name: 'Công trạng' }).click();
  await trial.getByText('Chưa đủ điều kiện theo dữ kiện đã có.').waitFor();
  await trial.getByRole('heading', { name: 'Vì sao chưa đủ điều kiện' }).first().waitFor();
  expect(await person.barriers()).toEqual([]);

  await page.getByRole('button', { name: 'Không thấy trong danh mục? Thêm mới…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Cá nhân').check();
  await dialog.getByLabel('Họ và tên, hoặc tên gọi').fill(newcomer);
  await dialog.getByRole('button', { name: 'Thêm vào danh mục' }).click();
  await trial.getByText('Chưa kết luận được: còn điều chưa rõ.').waitFor();

  await page.getByLabel('Thành tích được khen').fill(achievement);
  await page.waitForFunction((words) => Object.values(localStorage).some((kept) => kept.includes(words)), achievement);
  await page.reload();
  await page.getByText('Đã khôi phục nội dung đang nhập dở').waitFor();
  expect(await page.getByLabel('Thành tích được khen').inputValue()).toBe(achievement);

  await page.getByLabel('Báo cáo thành tích: số hoặc tên văn bản').fill('Báo cáo số 7');
  await page.getByRole('button', { name: 'Xem lại trước khi lập' }).click();
  await page.getByRole('heading', { name: 'Kiểm tra rồi lập hồ sơ' }).waitFor();
  expect(await person.barriers()).toEqual([]);
  await page.getByRole('button', { name: 'Lập hồ sơ', exact: true }).click();

  await page.getByRole('heading', { name: 'Biên nhận lập hồ sơ' }).waitFor();
  await page.getByText(newcomer).first().waitFor();
  await page.getByText('Báo cáo thành tích: Báo cáo số 7').waitFor();
  expect(await person.barriers()).toEqual([]);
  await page.getByRole('link', { name: 'Mở hồ sơ' }).click();
  await page.getByRole('heading', { name: newcomer }).waitFor();
  // What was sent is no typing any more.
  await page.goto('/ho-so/lap');
  await page.getByRole('heading', { name: 'Lập hồ sơ' }).waitFor();
  expect(await page.getByLabel('Thành tích được khen').inputValue()).toBe('');
  expect(person.complaints).toEqual([]);
  await person.close();
});

it('is sent to the board by the head of the unit, after a look at what would become of it', async () => {
  const person = await Person.as('giamdoc.gddt', browser, service.url, '/ho-so');
  const { page } = person;
  page.setDefaultTimeout(10_000);
  await page.getByRole('link', { name: 'Trình hồ sơ…' }).click();
  await page.getByLabel('Chọn tất cả').check();
  await page.getByLabel('Số tờ trình').fill('12/TTr-SGDĐT');
  await page.getByRole('textbox', { name: 'Ngày tờ trình' }).fill('10/01/2024');
  await page.getByRole('button', { name: 'Xem trước kết quả' }).click();
  await page.getByText('1 hồ sơ trình được.').waitFor();
  expect(await person.barriers()).toEqual([]);
  await page.getByRole('button', { name: 'Trình 1 hồ sơ' }).click();
  await page.getByText('Đã trình 1 hồ sơ.').waitFor();
  expect(person.complaints).toEqual([]);
  await person.close();
});
