/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type Page, type Request } from '@playwright/test';

const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const missing =
  'no Chromium: install it (apt-get install chromium), or name one by the variable CHROMIUM; nothing is downloaded here';

/** The Chromium of the system, as an office in Vietnam would have it. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) throw new Error(missing);
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

export const wide = { width: 1366, height: 768 };
export const phone = { width: 390, height: 844 };

/** Requests that are under way, by page; the line that tells of changes is always. */
const underWay = new WeakMap<Page, Set<Request>>();

function watchRequests(page: Page): void {
  const open = new Set<Request>();
  underWay.set(page, open);
  const ended = (request: Request) => open.delete(request);
  page.on('request', (request) => new URL(request.url()).pathname !== '/api/live' && open.add(request));
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
}

/** Until nothing but the line has been loading for half a second: Playwright's own `networkidle` waits for the line too. */
async function quiet(page: Page): Promise<void> {
  const open = underWay.get(page);
  for (let since = performance.now(); performance.now() - since < 500;) {
    if (open?.size) since = performance.now();
    await page.waitForTimeout(50);
  }
}

/** A person before the screens: a browser window of their own. */
export class Person {
  private constructor(
    readonly page: Page,
    /** What the page complained of: errors of scripts, refused styles, failed answers that it does not handle. */
    readonly complaints: string[],
  ) {}

  static async at(browser: Browser, baseURL: string, viewport = wide): Promise<Person> {
    const context = await browser.newContext({
      baseURL,
      viewport,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    watchRequests(page);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      // The browser itself notes every refusal of the API.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        complaints.push(message.text());
    });
    return new Person(page, complaints);
  }

  /** Comes in as a person of the demonstration and opens an address. */
  static async as(
    account: string,
    browser: Browser,
    baseURL: string,
    path = '/viec',
    viewport = wide,
  ): Promise<Person> {
    const person = await Person.at(browser, baseURL, viewport);
    const reply = await person.page.request.post('/api/demonstration/session', { data: { account } });
    if (reply.status() !== 204) throw new Error(`${account} does not come in: ${await reply.text()}`);
    await person.open(path);
    return person;
  }

  /** Opens an address and waits until nothing is being loaded. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await quiet(this.page);
  }

  /** Reloads the page and waits until nothing is being loaded. */
  async reload(): Promise<void> {
    await this.page.reload();
    await quiet(this.page);
  }

  /** What is asked of the API meanwhile, but for the stream that tells of changes. */
  async asking(doing: () => Promise<unknown>): Promise<string[]> {
    const asked: string[] = [];
    const note = (request: { url: () => string }) => {
      const { pathname, search } = new URL(request.url());
      if (pathname.startsWith('/api/') && pathname !== '/api/live') asked.push(pathname + search);
    };
    this.page.on('request', note);
    await doing();
    this.page.off('request', note);
    return asked;
  }

  /** What stands in the way of people who cannot see or point: WCAG A and AA, as axe knows it. */
  async barriers(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  }

  /** By how many pixels the page is wider than its window. */
  sideways(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  /** Everything a reader meets on the page: texts, and what is read out in their place. */
  words(): Promise<string> {
    return this.page.evaluate(() => {
      const named = [...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')];
      const attributes = ['aria-label', 'title', 'placeholder', 'alt'];
      const said = named.flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? ''));
      return [document.title, document.body.innerText, ...said].join('\n');
    });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
