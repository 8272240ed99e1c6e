import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import {
  chromium,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from 'playwright';
import { expect } from 'vitest';

import type { WorkPlanMode } from '../../packages/widgets/src/work-plan/work-plan.state.js';
import { launchOptions } from '../../scripts/browser.mjs';
import { axeFindings, overflow, type Language } from './attendance-page.test-support.js';
import { servePortal } from './server.mjs';

const built = fileURLToPath(new URL('dist', import.meta.url));

/** How a device is set up beside what every device has. */
export interface DeviceOptions {
  readonly language?: Language;
  readonly context?: BrowserContextOptions;
  /** In place of the page's own document. */
  readonly document?: object;
  /** Runs in each page before anything else. */
  readonly before?: () => void;
}

/** A device with the portal's work plan on it: a browser profile that outlives its pages, and a server of its own. */
export class PlanDevice {
  readonly #context: BrowserContext;
  readonly #profile: string;
  readonly #path: string;
  #server: Awaited<ReturnType<typeof servePortal>>;
  /** Violations of the page's policy, and errors nobody caught. */
  readonly faults: string[] = [];
  page: Page;

  private constructor(
    context: BrowserContext,
    profile: string,
    server: Awaited<ReturnType<typeof servePortal>>,
    path: string,
    page: Page,
  ) {
    this.#context = context;
    this.#profile = profile;
    this.#server = server;
    this.#path = path;
    this.page = page;
  }

  static async start(options: DeviceOptions = {}): Promise<PlanDevice> {
    const { language = 'id', context: wanted, document, before } = options;
    const profile = mkdtempSync(join(tmpdir(), 'berdaya-plan-'));
    const [server, context] = await Promise.all([
      servePortal({ port: 0, folder: built }),
      chromium.launchPersistentContext(profile, {
        ...launchOptions(),
        viewport: { width: 1280, height: 800 },
        // A document of one's own is put in on the way, which a service worker does not ask for.
        ...(document && { serviceWorkers: 'block' as const }),
        ...wanted,
      }),
    ]);
    const page = context.pages()[0] ?? (await context.newPage());
    const path = language === 'id' ? '/' : '/en.html';
    const device = new PlanDevice(context, profile, server, path, page);
    await device.#prepare(document, before);
    await device.open();
    return device;
  }

  async #prepare(document: object | undefined, before: (() => void) | undefined): Promise<void> {
    const context = this.#context;
    // Fails with the name of what did not come, before the test is over.
    context.setDefaultTimeout(20_000);
    await context.exposeFunction('noteViolation', (text: string) => void this.faults.push(text));
    await context.addInitScript(() => {
      window.addEventListener('securitypolicyviolation', (event) => {
        const note = Reflect.get(window, 'noteViolation') as (text: string) => void;
        note(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
      });
    });
    if (before) await context.addInitScript(before);
    if (document === undefined) return;
    await context.route('**/data/pelatihan.json', (route) => route.fulfill({ json: document }));
  }

  /** The element. */
  get plan(): Locator {
    return this.page.locator('berdaya-work-plan');
  }

  /** Opens the page anew in its tab, or in another one where that died; ready once the plan can be worked with. */
  async open(): Promise<void> {
    if (this.page.isClosed()) this.page = await this.#context.newPage();
    this.page.on('pageerror', ({ message }) => void this.faults.push(message));
    await this.page.goto(this.#server.url + this.#path);
    await this.untilReady();
  }

  /** Loads the page anew, from its top: where a link had led, the browser would begin again at times and not at others. */
  async reload(): Promise<void> {
    await this.page.goto(this.#server.url + this.#path);
    await this.untilReady();
  }

  async untilReady(): Promise<void> {
    await this.plan.locator('[part="status"]').waitFor();
  }

  /** Waits until the device has all that it needs without a network. */
  async untilOfflineReady(): Promise<void> {
    await this.page.evaluate(() => navigator.serviceWorker.ready);
    await this.reload();
  }

  /** The network is gone, and the server with it. */
  async goOffline(): Promise<void> {
    await this.#server.close();
    await this.#context.setOffline(true);
  }

  async goOnline(): Promise<void> {
    const port = Number(new URL(this.#server.url).port);
    this.#server = await servePortal({ port, folder: built });
    await this.#context.setOffline(false);
  }

  /** The tab dies as on a phone that runs out of memory: nothing gets a chance to tidy up. */
  async kill(): Promise<void> {
    const session = await this.#context.newCDPSession(this.page);
    const crashed = this.page.waitForEvent('crash');
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await this.page.close();
  }

  async close(): Promise<void> {
    await this.#context.close();
    await this.#server.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }

  /** A field of an activity in the table, the first activity being 1. */
  field(item: number, name: string): Locator {
    const row = this.plan.locator('[data-item]').nth(item - 1);
    return row.locator(`[data-field="${name}"]`);
  }

  /** Waits until all that was done is kept. */
  async untilKept(): Promise<void> {
    await this.plan.locator('[part="storage"][data-keeping="kept"]').waitFor();
  }

  /** Waits until the plan has come so far. */
  async expectStatus(status: string): Promise<void> {
    await this.plan.locator(`[part="status"][data-status="${status}"]`).waitFor();
  }

  /** Expects the live region to come to say this. */
  async expectSaid(sentence: string): Promise<void> {
    const region = this.plan.locator('p[role="status"]');
    await expect
      .poll(async () => plain((await region.allTextContents()).join(' ')), { timeout: 5000 })
      .toContain(sentence);
  }

  /** Expects that axe finds nothing here, and that nothing runs off the side of the page. */
  async expectSound(station: string): Promise<void> {
    const found = await axeFindings(this, 'berdaya-work-plan');
    expect({ station, found, overflow: await overflow(this.page) }).toEqual({
      station,
      found: [],
      overflow: 0,
    });
  }
}

/** What is in view once a mode is chosen. */
const landmarks: Record<WorkPlanMode, string> = {
  table: '[part="plan"]',
  timeline: '[data-panel="timeline"] h2',
  'follow-up': '[data-panel="follow-up"] .follow',
  quality: '[data-panel="quality"] h2',
  start: '[data-panel="start"] [data-templates]',
  print: '[data-panel="print"] .preview',
};

/** What is there once a mode is in view. */
export const planInView = ({ plan }: PlanDevice, mode: WorkPlanMode): Locator =>
  plan.locator(landmarks[mode]).first();

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
