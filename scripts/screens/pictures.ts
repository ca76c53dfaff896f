/// <reference lib="dom" />
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import type { Scene } from './scene';

interface Wanted {
  url: string;
  chromium: string | undefined;
  folder: string;
  /** Only pictures whose name has one of these words; all when there are none. */
  wanted: string[];
}

interface Picture {
  name: string;
  account: string | null;
  path: string;
  /** What is pressed before the picture is taken. */
  press?: string;
}

const sizes = { '': { width: 1366, height: 768 }, '-phone': { width: 390, height: 844 } };

/** Each screen with the account that works on it. */
const picturesOf = (scene: Scene): Picture[] => [
  { name: 'sign-in', account: null, path: '/dang-nhap' },
  { name: 'inbox', account: 'thamdinh', path: '/viec' },
  { name: 'dossiers', account: 'thamdinh', path: '/ho-so' },
  { name: 'dossier', account: 'thamdinh', path: `/ho-so/${scene.appraisal}` },
  { name: 'dossier-of-a-unit', account: 'vanthu.gddt', path: `/ho-so/${scene.supplement}` },
  { name: 'dossier-at-the-state', account: 'truongban', path: `/ho-so/${scene.state}` },
  { name: 'reception', account: 'tiepnhan', path: '/tiep-nhan' },
  { name: 'sessions', account: 'thuky', path: '/phien-hop' },
  { name: 'session', account: 'thuky', path: `/phien-hop/${scene.session}` },
  { name: 'session-held', account: 'thuky', path: `/phien-hop/${scene.past}` },
  { name: 'signing', account: 'chutich', path: '/trinh-ky' },
  { name: 'decisions', account: 'truongban', path: '/quyet-dinh' },
  { name: 'decision', account: 'truongban', path: `/quyet-dinh/${scene.decision}` },
  { name: 'state', account: 'truongban', path: '/cap-nha-nuoc' },
  { name: 'ceremonies', account: 'letan', path: '/trao-tang' },
  { name: 'ceremony', account: 'letan', path: `/trao-tang/${scene.ceremony}` },
  { name: 'nominate', account: 'vanthu.gddt', path: '/ho-so/lap' },
  { name: 'submit', account: 'giamdoc.gddt', path: '/ho-so/trinh' },
  { name: 'appraisal', account: 'thamdinh', path: `/ho-so/${scene.appraisal}/tham-dinh` },
  { name: 'notices', account: 'thamdinh', path: '/thong-bao' },
  { name: 'figures', account: 'truongban', path: '/tong-quan' },
  { name: 'calendar', account: 'thamdinh', path: '/lich' },
  { name: 'registry', account: 'thamdinh', path: '/danh-muc' },
  { name: 'person', account: 'thamdinh', path: '/danh-muc/nguoi/p-giaovien01' },
  { name: 'unit', account: 'thamdinh', path: '/danh-muc/don-vi/SGDDT' },
  { name: 'administration', account: 'quantri1', path: '/quan-tri' },
  { name: 'account', account: 'thamdinh', path: '/tai-khoan' },
];

/** Takes every picture at the width of an office PC and of a phone. */
export async function takePictures({ url, chromium: executablePath, folder, wanted }: Wanted, scene: Scene) {
  mkdirSync(folder, { recursive: true });
  const pictures = picturesOf(scene).filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
  );
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  try {
    for (const picture of pictures) await take(browser, url, folder, picture);
  } finally {
    await browser.close();
  }
}

async function take(browser: Browser, baseURL: string, folder: string, { name, account, path, press }: Picture) {
  for (const [suffix, viewport] of Object.entries(sizes)) {
    const page = await windowOf(browser, baseURL, viewport, account);
    await page.goto(path);
    await isLoaded(page);
    if (press) await page.getByRole('button', { name: press }).click();
    await isLoaded(page);
    const file = join(folder, `${name}${suffix}.png`);
    await page.screenshot({ path: file, animations: 'disabled' });
    console.log(file);
    await page.context().close();
  }
}

/** A function, not a string: the policy of the pages forbids evaluating strings. */
const isLoaded = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector('h1') !== null &&
      (document.querySelector('.app') === null || document.querySelector('.top-search') !== null) &&
      document.querySelector('.loading, [aria-busy=true]') === null &&
      document.fonts.status === 'loaded',
  );

async function windowOf(
  browser: Browser,
  baseURL: string,
  viewport: { width: number; height: number },
  account: string | null,
): Promise<Page> {
  const context = await browser.newContext({
    ...{ baseURL, viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' },
    reducedMotion: 'reduce',
  });
  if (account !== null) await context.request.post('/api/demonstration/session', { data: { account } });
  return context.newPage();
}
