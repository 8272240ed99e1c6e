import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from 'playwright';
import { expect } from 'vitest';

import { launchOptions } from '../../scripts/browser.mjs';
import { servePortal } from './server.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const builtPortal = fileURLToPath(new URL('dist', import.meta.url));
const address = '/live/attendance-sheet.html';

/** What the sheet can show. */
export type Mode = 'roll-call' | 'grid' | 'keypad' | 'roster' | 'hand-over' | 'review' | 'print';

export type Language = 'id' | 'en';

/** A participant as the documents of these tests have them. */
interface Person {
  readonly id: string;
  readonly rowNumber: number;
  readonly name: string;
  readonly origin: { readonly village: string; readonly district: string };
}

/** The document of the live page, as far as these tests change it. */
export interface LiveDocument {
  format: string;
  training: { sessions: { id: string; title: string; heldOn: string; lessonHours: number }[] };
  participants: Person[];
  entries?: unknown[];
  locks?: unknown[];
}

/** How a page is opened beside what every page has. */
export interface Opening {
  readonly language?: Language;
  /** In place of the page's own document; a text is taken as it is. */
  readonly document?: LiveDocument | string;
  /** Attributes of the element. */
  readonly attributes?: string;
  readonly context?: BrowserContextOptions;
  /** Runs in the page before anything else. */
  readonly before?: () => void;
}

/** A page with the built sheet on it, and what went wrong there. */
export interface SheetPage {
  readonly page: Page;
  readonly sheet: Locator;
  /** Violations of the page's policy, and errors nobody caught. */
  readonly faults: readonly string[];
}

/** A browser and a server with the live page, and a way to open it as often as wanted, each time as another device. */
export class LivePage {
  readonly #browser: Browser;
  readonly #server: { url: string; close: () => Promise<unknown> };

  private constructor(browser: Browser, server: { url: string; close: () => Promise<unknown> }) {
    this.#browser = browser;
    this.#server = server;
  }

  static async start(): Promise<LivePage> {
    const [browser, server] = await Promise.all([
      chromium.launch(launchOptions()),
      servePortal({ port: 0, folder: builtPortal }),
    ]);
    return new LivePage(browser, server);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }

  async open(opening: Opening = {}): Promise<SheetPage> {
    const { language = 'id', attributes = '', document, context, before } = opening;
    const device = await this.#browser.newContext({ serviceWorkers: 'block', ...context });
    const page = await device.newPage();
    // Fails with the name of what did not come, before the test is over.
    page.setDefaultTimeout(30_000);
    const faults: string[] = [];
    await page.exposeFunction('noteViolation', (text: string) => void faults.push(text));
    await page.addInitScript(noteViolations);
    if (before) await page.addInitScript(before);
    page.on('pageerror', ({ message }) => void faults.push(message));
    await page.route(`**${address}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text())
        .replace('<html lang="id">', `<html lang="${language}">`)
        .replace('<berdaya-attendance-sheet>', `<berdaya-attendance-sheet ${attributes}>`);
      await route.fulfill({ response, body: withDocument(body, document) });
    });
    // For a document that is on its way for as long as somebody waits.
    await page.route('**/never.json', () => undefined);
    await page.goto(this.#server.url + address);
    return { page, sheet: page.locator('berdaya-attendance-sheet'), faults };
  }
}

function noteViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const note = Reflect.get(window, 'noteViolation') as (text: string) => void;
    note(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
  });
}

const documentScript = /(<script type="application\/json">)([^]*?)(<\/script>)/;

function withDocument(body: string, document: LiveDocument | string | undefined): string {
  if (document === undefined) return body;
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return body.replace(documentScript, (_, start: string, __, end: string) => start + text + end);
}

/** The document the live page has. */
export function liveDocument(): LiveDocument {
  const body = readFileSync(fileURLToPath(new URL(`dist${address}`, import.meta.url)), 'utf8');
  return JSON.parse(documentScript.exec(body)?.[2] ?? '') as LiveDocument;
}

/** The live page's document with this many people. */
export function documentOf(count: number): LiveDocument {
  const villages = ['Lajer', 'Wedoro', 'Contoh', 'Rekaan'];
  const participants = Array.from({ length: count }, (_, index) => ({
    id: `p${String(index + 1)}`,
    rowNumber: index + 1,
    name: `Peserta ${String(index + 1)}`,
    origin: { village: villages[index % 4] ?? '', district: 'Penawangan' },
  }));
  return { ...liveDocument(), participants };
}

const mark = { sessionId: 's1', recordedAt: '2026-11-23T01:12:00.000Z', replaces: [] };

/** Marks of two devices for one person, which neither has seen of the other. */
export const contestedEntries = [
  { participantId: 'p1', status: 'present', author: 'Rini', deviceId: 'hp-rini', sequence: 1 },
  { participantId: 'p1', status: 'absent', author: 'Joko', deviceId: 'hp-joko', sequence: 1 },
].map((each, index) => ({ ...mark, ...each, id: `e${String(index)}` }));

const toolbarNames: Record<Language, string> = {
  id: 'Alat daftar hadir',
  en: 'Attendance sheet tools',
};

/** Waits until the sheet can be worked with, in its language. */
export async function untilReady({ sheet }: SheetPage, language: Language = 'id'): Promise<void> {
  await sheet.locator(`[part="toolbar"][aria-label="${toolbarNames[language]}"]`).waitFor();
}

/** On a narrow screen, brings the views and tools into sight. */
export async function unfold(sheet: Locator): Promise<void> {
  const fold = sheet.locator('.fold[aria-expanded="false"]');
  if (await fold.isVisible()) await fold.click();
}

/** Makes the sheet show something else, by program; the tests of modes do it by hand. */
export async function show(live: SheetPage, mode: Mode): Promise<void> {
  await unfold(live.sheet);
  await live.sheet.locator(`input[name="mode"][value="${mode}"]`).check();
  await inView(live, mode).waitFor();
}

const landmarks: Record<Mode, string> = {
  'roll-call': '.roll-call',
  grid: '.grid .line[data-group], .grid [data-participant]',
  keypad: '[data-panel="keypad"] .row-field',
  roster: '[data-panel="roster"] .newcomer',
  'hand-over': '[data-panel="hand-over"] .own-digest [translate="no"]',
  review: '[data-panel="review"] [part="chains"][aria-busy="false"]',
  print: '[data-panel="print"] .preview .sheet-view > *',
};

/** What is there once a mode is in view. */
export const inView = ({ sheet }: SheetPage, mode: Mode): Locator =>
  sheet.locator(landmarks[mode]).first();

/** What the main job of each mode is done with. */
export const mainControl: Record<Mode, string> = {
  'roll-call': '.choices button[data-status="present"]',
  grid: '.grid [data-participant][tabindex="0"]',
  keypad: '.row-field',
  roster: '.newcomer button.primary',
  'hand-over': '[part="give"] button.primary',
  review: '[data-conflict] button, #review-conflicts',
  print: '.print-bar button.primary',
};

/** Expects the live region to come to say this. */
export async function expectSaid({ sheet }: SheetPage, words: string | RegExp): Promise<void> {
  const region = sheet.locator('.visually-hidden[role="status"][aria-live="polite"]');
  const said = expect.poll(async () => plain(await region.allTextContents()), { timeout: 5000 });
  await (typeof words === 'string' ? said.toContain(words) : said.toMatch(words));
}

function plain(texts: readonly string[]): string {
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** How far the page can be scrolled sideways, in pixels. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** What axe finds wrong in an element, the sheet where none is named: rule and place, empty when clean. */
export async function axeFindings(
  { page }: Pick<SheetPage, 'page'>,
  element = 'berdaya-attendance-sheet',
): Promise<string[]> {
  // Asked through the debugger, since the page's own policy lets no text become script.
  const debug = await page.context().newCDPSession(page);
  await debug.send('Runtime.evaluate', { expression: axeSource });
  await debug.detach();
  return page.evaluate(async (inspected) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(inspected, {
      // The element is a part of a page; landmarks and headings are the page's.
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { region: { enabled: false } },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  }, element);
}
