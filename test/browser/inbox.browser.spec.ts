import type { Browser } from '@playwright/test';
import { Pipeline } from '../e2e/api/pipeline';
import { Service } from '../e2e/api/service';
import { openBrowser, Person } from './browser';

let service: Service;
let browser: Browser;
let codes: string[];
beforeAll(async () => {
  browser = await openBrowser();
  service = await Service.open();
  const pipeline = new Pipeline(service);
  codes = await pipeline.openMany(3);
  await pipeline.nominate(...codes);
});
afterAll(async () => {
  await browser?.close();
  await service?.close();
});

describe('my work', () => {
  it('is walked by keys, done from its pane, and the next task is chosen', async () => {
    const person = await Person.as('tiepnhan', browser, service.url);
    const { page } = person;
    const pane = page.getByRole('complementary', { name: 'Việc đang chọn' });
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
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /Việc của tôi/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
    await page.getByRole('link', { name: 'Tiếp nhận hồ sơ' }).nth(1).waitFor();
    expect(await page.locator('main').innerText()).not.toContain(codes[1]!);
    expect(person.complaints).toEqual([]);
    await person.close();
  });

  it('keeps filter and chosen task in the address, and says when nothing is left', async () => {
    const person = await Person.as('tiepnhan', browser, service.url);
    const { page } = person;
    await page.getByRole('button', { name: 'Việc', exact: true }).click();
    await page.getByRole('button', { name: 'Tiếp nhận hồ sơ' }).click();
    await page.waitForURL(/viec=receive/);
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('button', { name: /^Việc\s*: Tiếp nhận hồ sơ/ }).waitFor();
    await person.close();
    const idle = await Person.as('letan', browser, service.url);
    await idle.page.getByText('Không có việc nào đang chờ.').waitFor();
    await idle.close();
  });
});
