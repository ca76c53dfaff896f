import type { Browser } from '@playwright/test';
import { Pipeline } from '../e2e/api/pipeline';
import { Service } from '../e2e/api/service';
import { openBrowser, Person } from './browser';

let service: Service;
let browser: Browser;
let code: string;
beforeAll(async () => {
  browser = await openBrowser();
  service = await Service.open();
  const pipeline = new Pipeline(service);
  code = await pipeline.open('p-canbo001');
  await pipeline.nominate(code);
  await pipeline.receive(code);
});
afterAll(async () => {
  await browser?.close();
  await service?.close();
});

const reason = 'Đã đối chiếu với quyết định bản chính tại đơn vị';

describe('an officer', () => {
  it('appraises by keys alone, and recommends with what was found of each condition', async () => {
    const person = await Person.as('thamdinh', browser, service.url, `/ho-so/${code}/tham-dinh`);
    const { page } = person;
    const list = page.getByRole('navigation', { name: 'Điều kiện' });
    const conditions = await list.getByRole('link').count();
    expect(conditions).toBeGreaterThan(1);
    expect(await person.barriers()).toEqual([]);

    // Telex composes: a key of the composition chooses nothing.
    await page.evaluate(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { code: 'Digit2', isComposing: true, bubbles: true, cancelable: true }),
      ),
    );
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    // Keys of letters and digits are switched off in the sheet that names them.
    const useLetters = async (on: boolean) => {
      await page.getByRole('button', { name: 'Phím tắt' }).click();
      const sheet = page.getByRole('dialog', { name: 'Phím tắt' });
      await sheet.getByText('điều kiện sau').waitFor();
      await sheet.getByLabel('Dùng phím chữ').setChecked(on);
      await sheet.getByRole('button', { name: 'Đóng' }).click();
      await sheet.waitFor({ state: 'hidden' });
    };
    await useLetters(false);
    await page.keyboard.press('1');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await useLetters(true);
    const isOpen = (n: number) => list.locator('[aria-current="step"]').getByText(String(n), { exact: true }).waitFor();
    await isOpen(1);
    await page.keyboard.press('j');
    await isOpen(2);
    await page.keyboard.press('k');
    await isOpen(1);

    const opinion = page.getByLabel('Ý kiến thẩm định');
    for (let n = 0; n < conditions; n += 1) {
      await page.keyboard.press('1');
      await page.getByRole('radio', { name: 'Đạt', exact: true, checked: true }).waitFor();
      await page.keyboard.press('Control+Enter');
      if (await opinion.evaluate((field) => field === document.activeElement)) {
        await page.keyboard.type(reason);
        if (n === 0) {
          await person.reload();
          expect(await opinion.inputValue()).toBe(reason);
        }
        await page.keyboard.press('Control+Enter');
      }
      await page.getByText(`Đã kết luận ${n + 1}/${conditions}`).waitFor();
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    }
    await page.getByRole('button', { name: 'Đề nghị khen thưởng…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Đề nghị khen thưởng' });
    await dialog.getByLabel('Ý kiến thẩm định').fill('Đủ điều kiện');
    await dialog.getByRole('button', { name: 'Đề nghị khen thưởng' }).press('Enter');
    await page.waitForURL(new RegExp(`/ho-so/${code}$`));

    const officer = await service.as('thamdinh');
    const { said } = await officer.read(`/api/dossiers/${code}`);
    expect(said.recommendation.findings).toHaveLength(conditions);
    expect(said.recommendation.findings.every((one: { officer: string }) => one.officer === 'met')).toBe(true);
    expect(person.complaints).toEqual([]);
    await person.close();
  });
});
