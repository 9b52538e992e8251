import type { AddressInfo } from 'node:net';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../../build/browser.ts';
import { serve } from '../../build/serve.ts';

/** What a search page shows for a question. */
export interface ShownAnswer {
  /** The addresses of the first results, below the base path. */
  paths: string[];
  /** Whether it says that nothing was found. */
  isNothing: boolean;
  /** Milliseconds to the first result, or to the answer that there is none. */
  first: number;
}

/** Milliseconds after which the suggestions for a key are on the page. */
const suggested = 200;

/** Asks one search page question after question. */
export class AskedPage {
  readonly #page: Page;
  readonly #tools: CDPSession;
  readonly #base: string;
  readonly close: () => Promise<void>;

  private constructor(page: Page, tools: CDPSession, base: string, close: () => Promise<void>) {
    this.#page = page;
    this.#tools = tools;
    this.#base = base;
    this.close = close;
  }

  /** @param base the path that the portal in `dir` was built for, with a slash at both ends */
  static async open(dir: string, base: string): Promise<AskedPage> {
    const server = await serve({ mounts: [{ base, dir }], port: 0 });
    const browser: Browser = await chromium.launch({
      executablePath: await findChromium(),
      args: ['--no-sandbox'],
    });
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${base}tim-kiem/`);
    const tools = await page.context().newCDPSession(page);
    await tools.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
    await tools.send('Performance.enable');
    return new AskedPage(page, tools, base, async () => {
      await browser.close();
      await new Promise((closed) => server.close(closed));
    });
  }

  /** Makes the processor as slow as that of a phone. */
  async slowDown(times: number): Promise<void> {
    await this.#tools.send('Emulation.setCPUThrottlingRate', { rate: times });
  }

  /** Opens the search page anew: what earlier questions have loaded is gone, as for a resident who comes with one. */
  async openAnew(): Promise<void> {
    const { origin } = new URL(this.#page.url());
    await this.#page.goto(`${origin}${this.#base}tim-kiem/`);
  }

  /**
   * Types a text into the search box of the ward's first page.
   * @returns the milliseconds that the page has worked for each key
   */
  async typeAtHome(text: string): Promise<number[]> {
    const { origin } = new URL(this.#page.url());
    await this.#page.goto(origin + this.#base);
    const box = this.#page.locator('form[role=search] input[type=search]').first();
    await box.focus();
    // The script of suggestions has come.
    await this.#page.locator('form[role=search] [role=listbox]').first().waitFor({ state: 'attached' });
    const times: number[] = [];
    for (const letter of text)
      times.push(
        (
          await this.workOf(async () => {
            await this.#page.keyboard.insertText(letter);
            await this.#page.waitForTimeout(suggested);
          })
        ).work,
      );
    return times;
  }

  /** Milliseconds that the thread of the page has worked, on a busy machine as on one that has nothing else to do. */
  async workOf<Done>(act: () => Promise<Done>): Promise<{ done: Done; work: number }> {
    const before = await this.#worked();
    const done = await act();
    return { done, work: (await this.#worked()) - before };
  }

  async #worked(): Promise<number> {
    const { metrics } = await this.#tools.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  }

  /** @param asTyped whether the text is searched as it stands alone */
  async ask(text: string, asTyped = false): Promise<ShownAnswer> {
    const { links, status, first } = await this.#page.evaluate(search, { text, asTyped });
    return {
      paths: links.map((link) => link.slice(this.#base.length)),
      isNothing: links.length === 0 || status.startsWith('Không tìm thấy'),
      first,
    };
  }
}

/** Runs in the page. */
async function search({ text, asTyped }: { text: string; asTyped: boolean }): Promise<{
  links: string[];
  status: string;
  first: number;
}> {
  const status = document.querySelector('#trang-thai')!;
  const list = document.querySelector('#ket-qua')!;
  const links = (): string[] =>
    [...list.querySelectorAll(':scope > li')].map((item) => item.querySelector('a')!.getAttribute('href')!);
  const said = (): string => status.textContent;
  const until = async (isSo: () => boolean): Promise<void> => {
    const end = performance.now() + 20_000;
    while (!isSo() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  // An empty search clears what the last one has shown.
  history.replaceState(null, '', location.pathname);
  dispatchEvent(new PopStateEvent('popstate'));
  await until(() => said() === '' && links().length === 0);
  const begin = performance.now();
  history.replaceState(null, '', `?${new URLSearchParams({ q: text, ...(asTyped && { 'dung-chu': '1' }) })}`);
  dispatchEvent(new PopStateEvent('popstate'));
  await until(() => said() !== '' || links().length > 0);
  const first = performance.now() - begin;
  await until(() => said() !== '' && !said().includes('đang tìm tiếp'));
  await until(() => links().length >= Math.min(3, Number(/^\d+/.exec(said())?.[0] ?? 0)));
  return { links: links(), status: said(), first };
}
