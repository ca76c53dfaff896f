import type { Browser } from '@playwright/test';
import { Service } from '../e2e/api/service';
import { openBrowser, Person } from './browser';

let service: Service;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  service = await Service.open();
});
afterAll(async () => {
  await browser?.close();
  await service?.close();
});

const endSessions = (account: string) => service.db.query('delete from login where account = $1', [account]);

describe('signing in', () => {
  it('asks for what is missing, says what was wrong and leads to where one wanted to go', async () => {
    const person = await Person.at(browser, service.url);
    const { page } = person;
    await person.open('/tai-khoan');
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    expect(await person.barriers()).toEqual([]);
    const submit = page.getByRole('button', { name: 'Đăng nhập', exact: true });
    await submit.click();
    await page.getByRole('link', { name: 'Chưa nhập tài khoản.' }).click();
    expect(await page.getByLabel('Tài khoản', { exact: true }).evaluate((e) => e === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.type('thamdinh');
    await page.getByLabel('Mật khẩu').fill('sai mật khẩu');
    await submit.click();
    await page.getByText('Sai tên tài khoản hoặc mật khẩu.').waitFor();
    expect(await page.getByLabel('Tài khoản', { exact: true }).inputValue()).toBe('thamdinh');
    await page.getByLabel('Mật khẩu').fill(service.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Tài khoản của tôi' }).waitFor();
    expect(person.complaints).toEqual([]);
    await person.close();
  });

  it('takes one press as a person of the demonstration', async () => {
    const person = await Person.at(browser, service.url);
    const { page } = person;
    await person.open('/');
    await page.getByLabel('Tìm tên, vai trò, đơn vị').fill('chuyen vien tham dinh');
    await page
      .getByRole('button', { name: /Chuyên viên thẩm định/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
    await page.getByRole('button', { name: /Chuyên viên thẩm định|Sùng/ }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    await person.close();
  });
});

describe('a session that ended', () => {
  it('asks for the password in place and goes on with what was typed', async () => {
    const person = await Person.as('quantri1', browser, service.url);
    const { page } = person;
    await page.getByRole('button', { name: /chuyển ngày…/ }).click();
    const day = page.getByLabel('Chuyển đến ngày', { exact: true });
    await day.fill('31/11/2024');
    await page.getByRole('button', { name: 'Chuyển ngày', exact: true }).click();
    await page.getByRole('link', { name: 'Ngày 31/11/2024 không có trong lịch.' }).waitFor();
    expect(await day.inputValue()).toBe('31/11/2024');
    await day.fill('12/01/2024');
    await endSessions('quantri1');
    await page.getByRole('button', { name: 'Chuyển ngày', exact: true }).click();
    await page.getByLabel('Mật khẩu').fill(service.password);
    await page.getByRole('button', { name: 'Làm tiếp' }).click();
    await page.getByText('Đã chuyển đến ngày 12/01/2024.').first().waitFor();
    await page.getByText(/12\/01\/2024, chuyển ngày/).waitFor();
    await person.close();
  });
});
