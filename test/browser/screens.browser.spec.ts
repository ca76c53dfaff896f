import type { Browser } from '@playwright/test';
import { Pipeline } from '../e2e/api/pipeline';
import { Service } from '../e2e/api/service';
import { openBrowser, Person, phone, wide } from './browser';
import { foreignIn } from './words';

let service: Service;
let browser: Browser;
let code: string;
beforeAll(async () => {
  browser = await openBrowser();
  service = await Service.open();
  const pipeline = new Pipeline(service);
  const codes = await pipeline.openMany(3);
  code = codes[0]!;
  await pipeline.nominate(...codes);
  await pipeline.receive(code);
});
afterAll(async () => {
  await browser?.close();
  await service?.close();
});

const accounts = [
  'vanthu.gddt',
  'giamdoc.gddt',
  'tiepnhan',
  'thamdinh',
  'truongban',
  'thuky',
  'chutich',
  'letan',
  'kiemtoan',
  'quantri1',
  'uyvien01',
];

/** Places that no rail leads to. A page that a role may not see says so in words. */
const ofRegistry = [
  '?muc=doi-tuong',
  '?muc=danh-hieu',
  '?muc=hoi-dong',
  '?muc=uy-quyen',
  '/don-vi/SGDDT',
  '/nguoi/p-canbo001',
];
/** Pages of which no opening takes more requests than four. */
const lean = /^\/(ho-so|tong-quan|lich|quan-tri|danh-muc)($|\?muc=)/;

/** Pages of which axe was asked. */
const asked = new Set<string>();

describe.each(accounts)('what %s sees', (account) => {
  it('is Vietnamese, free of codes and barriers, and fits a wide screen and a phone', async () => {
    const person = await Person.as(account, browser, service.url);
    const rail = await person.page.getByRole('navigation', { name: 'Các phần' }).getByRole('link').all();
    const places = await Promise.all(rail.map((link) => link.getAttribute('href')));
    const addresses = new Set([
      ...places.filter((to) => to !== null),
      '/viec?nhom=cung-vai-tro',
      '/thong-bao',
      '/tai-khoan',
    ]);
    if (addresses.has('/ho-so')) addresses.add(`/ho-so/${code}`);
    if (/^(vanthu|giamdoc)\./.test(account))
      for (const own of ['/ho-so/lap', '/ho-so/trinh', `/ho-so/${code}/bien-nhan`]) addresses.add(own);
    if (account === 'thamdinh') addresses.add(`/ho-so/${code}/tham-dinh`);
    if (['thamdinh', 'uyvien01', 'quantri1'].includes(account))
      for (const part of ofRegistry) addresses.add(`/danh-muc${part}`);
    const found: string[] = [];
    for (const address of addresses) {
      const requests = await person.asking(() => person.open(address));
      if (lean.test(address) && requests.length > 4) found.push(`${address} asks ${requests.join(' ')}`);
      // What axe asks of a page is the same on a phone, but for its width, and for most of what its next reader sees.
      if (!asked.has(address)) found.push(...(await person.barriers()).map((barrier) => `${address} ${barrier}`));
      asked.add(address);
      for (const viewport of [wide, phone]) {
        await person.page.setViewportSize(viewport);
        const where = `${address} at ${viewport.width}`;
        const foreign = foreignIn(await person.words());
        if (foreign.length > 0) found.push(`${where} says ${foreign.join(', ')}`);
        const sideways = await person.sideways();
        if (sideways > 0) found.push(`${where} is ${sideways} px too wide`);
      }
      await person.page.setViewportSize(wide);
    }
    found.push(...person.complaints);
    await person.close();
    expect(found).toEqual([]);
  });
});

describe('a page that is not there', () => {
  it('says so and leads back', async () => {
    const person = await Person.as('thamdinh', browser, service.url, '/khong-co-trang-nay');
    await person.page.getByRole('heading', { name: 'Không có trang này.' }).waitFor();
    expect(await person.barriers()).toEqual([]);
    await person.page.getByRole('link', { name: 'Về Việc của tôi', exact: true }).click();
    await person.page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
    await person.close();
  });
});
