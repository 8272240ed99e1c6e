import { spawn } from 'node:child_process';
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, kill as killGroup } from 'node:process';
import { fileURLToPath } from 'node:url';

import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type CDPSession,
  type Locator,
  type Page,
} from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { browserArgs, findBrowser, launchOptions } from '../../scripts/browser.mjs';
import { servePortal } from './server.mjs';

const folder = fileURLToPath(new URL('dist', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

let portal: { url: string; close: () => Promise<void> };
let browser: Browser;

beforeAll(async () => {
  portal = await servePortal({ port: 0, folder });
  browser = await chromium.launch(launchOptions());
});

afterAll(async () => {
  await browser.close();
  await portal.close();
});

const languages = [
  {
    language: 'id',
    path: '/',
    present: 'hadir',
    unrecorded: 'belum dicatat',
    all: 'Semua sudah dicatat.',
  },
  {
    language: 'en',
    path: '/en.html',
    present: 'present',
    unrecorded: 'not recorded',
    all: 'Everyone is recorded.',
  },
] as const;

/** Screens on which the roll is called, down to a phone at 200 % zoom of its text. */
const screens: Readonly<Record<string, BrowserContextOptions>> = {
  '1280 px': { viewport: { width: 1280, height: 800 } },
  '1280 px at 200 % zoom': { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  '360 px': { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true },
  '320 px': { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true },
  'forced colours': { viewport: { width: 360, height: 640 }, forcedColors: 'active' },
  'reduced motion': {
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    reducedMotion: 'reduce',
  },
};

const sheetOf = (page: Page) => page.locator('berdaya-attendance-sheet');
const announced = (page: Page) =>
  sheetOf(page)
    .locator('[role="status"]')
    .textContent()
    .then((text) => (text ?? '').trim());
const count = (page: Page, status: string) =>
  sheetOf(page).locator(`[data-count="${status}"]`).textContent();
const untilKept = (page: Page) =>
  sheetOf(page).locator('[part="storage"][data-unkept="0"]').waitFor();

async function open(context: BrowserContext, path = '/'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(portal.url + path);
  await sheetOf(page).locator('.person').waitFor();
  return page;
}

async function findings(page: Page): Promise<string[]> {
  return page.evaluate(async (source) => {
    // Trusted Types forbid text as script on the page; the driver's own evaluation is not bound by them.
    if (!('axe' in window)) (0, eval)(source);
    const { axe: checker } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await checker.run('berdaya-attendance-sheet');
    return violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`);
  }, axe);
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

async function centre(part: Locator): Promise<{ x: number; y: number }> {
  const box = await part.boundingBox();
  if (box === null) throw new Error('nothing to touch');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const isThorough = env.BERDAYA_THOROUGH !== undefined;

/** Every day every third screen, each in one language in turn; in a thorough run all of them in both. */
const spoken = (index: number) =>
  isThorough ? languages : languages.slice(index % 2, (index % 2) + 1);

test.each(
  Object.keys(screens)
    .filter((_, index) => isThorough || index % 3 === 1)
    .flatMap((screen, index) => spoken(index).map((words) => ({ screen, ...words }))),
)(
  'by keyboard alone, on $screen, in $language',
  async ({ screen, path, present, unrecorded, all }) => {
    const context = await browser.newContext(screens[screen]);
    const page = await open(context, path);
    const sheet = sheetOf(page);
    expect(await overflow(page)).toBe(0);
    expect(await findings(page)).toEqual([]);
    const session = await sheet.locator('.person').getAttribute('data-session');
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      if (await sheet.locator('.person:focus').count()) break;
    }
    const nameAt = async () => (await sheet.locator('.person').getAttribute('aria-label')) ?? '';
    const first = (await nameAt()).split(',')[0]?.replace('1. ', '') ?? '';
    await page.keyboard.press('Space');
    await expect
      .poll(() => announced(page))
      .toMatch(new RegExp(`^${first}: ${present}\\. 2\\. .*: ${unrecorded}\\.$`));
    await page.keyboard.press(path === '/' ? 'i' : 'e');
    // Tab leads on from the person to what the mark is asked for.
    expect(await findings(page)).toEqual([]);
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if (await sheet.locator('.asked input:focus').count()) break;
    }
    await page.keyboard.type('Rapat di kecamatan');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowLeft');
    expect(await sheet.locator('.recorded').textContent()).toContain('Rapat di kecamatan');
    await sheet.locator('button.open-details').focus();
    await page.keyboard.press('Enter');
    await sheet.locator('[part="details"] .history').waitFor();
    expect(await findings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await sheet.locator('[part="details"] .close').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => sheet.locator('[part="details"]').count()).toBe(0);
    await sheet.locator('.person').focus();
    await page.keyboard.press('ArrowRight');
    for (let person = 3; person <= 111; person += 1) await page.keyboard.press('Enter');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+y');
    await untilKept(page);
    expect(await count(page, 'present')).toBe('110');
    expect(await count(page, 'excused')).toBe('1');
    expect(await announced(page)).toContain(all);
    expect(await findings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await sheet.locator('button.next-session').focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => sheet.locator('.person').getAttribute('data-session'))
      .not.toBe(session);
    expect(await count(page, 'unrecorded')).toBe('111');
    await context.close();
  },
);

test.each(spoken(0))(
  'one tap each by touch takes the roll of 111, in $language',
  async ({ path }) => {
    const context = await browser.newContext(screens['360 px']);
    const page = await open(context, path);
    const present = sheetOf(page).locator('.choices button[data-status="present"]');
    await present.evaluate((button) => {
      button.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    // The elements above have come to life, and move nothing any more.
    await page.waitForLoadState('networkidle');
    const place = await centre(present);
    for (let person = 0; person < 111; person += 1) {
      await page.touchscreen.tap(place.x, place.y);
      // The button has not moved from under the thumb, however long a name is.
      expect(await centre(present)).toEqual(place);
    }
    await untilKept(page);
    expect(await count(page, 'present')).toBe('111');
    expect(await findings(page)).toEqual([]);
    const { height } = (await present.boundingBox()) ?? { height: 0 };
    expect(height).toBeGreaterThanOrEqual(48);
    for (const button of await sheetOf(page).locator('.roll-call .card button').all()) {
      const box = await button.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(48);
      expect(box?.width).toBeGreaterThanOrEqual(48);
    }
    await context.close();
  },
);

/** A finger that goes through these points and is lifted, or taken away by the browser. */
async function swipe(
  session: CDPSession,
  points: readonly { x: number; y: number }[],
): Promise<void> {
  const [start, ...way] = points;
  if (start === undefined) return;
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [start] });
  for (const point of way) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test.each(isThorough ? ['360 px', 'reduced motion'] : ['360 px'])(
  'a finger swipes right for hadir, left to pass over, back for nothing (%s)',
  async (screen) => {
    const context = await browser.newContext(screens[screen]);
    const page = await open(context);
    const person = sheetOf(page).locator('.person');
    await person.evaluate((card) => {
      card.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    const session = await context.newCDPSession(page);
    const { x, y } = await centre(person);
    const called = () => person.getAttribute('data-participant');
    const across = (...steps: number[]) => steps.map((step) => ({ x: x + step, y }));
    await swipe(session, across(0, 40, 80, 130));
    await expect.poll(called).toBe('p002');
    expect(await count(page, 'present')).toBe('1');
    await swipe(session, across(0, -40, -80, -130));
    await expect.poll(called).toBe('p003');
    expect(await count(page, 'unrecorded')).toBe('110');
    // Begun by accident, and taken back before the finger is lifted.
    await swipe(session, across(0, 60, 130, 60, 10));
    expect(await called()).toBe('p003');
    expect(await count(page, 'present')).toBe('1');
    expect(await person.getAttribute('data-swipe')).toBeNull();
    // A finger that goes down the page scrolls it.
    const before = await page.evaluate(() => window.scrollY);
    await swipe(
      session,
      [0, -30, -60, -120, -180].map((step) => ({ x: x + 5, y: y + step })),
    );
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before);
    expect(await called()).toBe('p003');
    await sheetOf(page).locator('button.take-back').click();
    await expect.poll(() => count(page, 'present')).toBe('0');
    expect(await called()).toBe('p001');
    await context.close();
  },
);

test('a search narrows the roll and the list, and a name in the list is called', async () => {
  const context = await browser.newContext(screens['360 px']);
  const page = await open(context);
  const sheet = sheetOf(page);
  await sheet.locator('.fold').tap();
  await sheet.locator('input[type="search"]').fill('111');
  await expect.poll(() => sheet.locator('.everyone li').count()).toBe(1);
  expect(await sheet.locator('.person').getAttribute('data-participant')).toBe('p111');
  await sheet.locator('input[type="search"]').fill('');
  await sheet.locator('[data-person="p100"]').tap();
  await expect.poll(() => sheet.locator('.person').getAttribute('data-participant')).toBe('p100');
  await expect.poll(() => sheet.locator('.person:focus').count()).toBe(1);
  await context.close();
});

/** A whole browser of its own on this profile, to be killed as when the battery goes. */
async function startDevice(profile: string) {
  const program = spawn(
    findBrowser() ?? chromium.executablePath(),
    [...browserArgs, '--headless=new', `--user-data-dir=${profile}`, '--remote-debugging-port=0'],
    // In a group of its own, so that all its processes die together.
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    program.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /ws:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    program.once('exit', () => {
      reject(new Error(said));
    });
  });
  const device = await chromium.connectOverCDP(address);
  const [context] = device.contexts();
  if (context === undefined) throw new Error('no context');
  const { pid } = program;
  if (pid === undefined) throw new Error('no process');
  const kill = async () => {
    const gone = new Promise((resolve) => program.once('exit', resolve));
    killGroup(-pid, 'SIGKILL');
    await gone;
  };
  return { context, kill };
}

test('a browser killed while the roll is taken has kept all that it showed as kept, and goes on there', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'berdaya-roll-'));
  let kept = 0;
  for (const marks of isThorough ? [0, 1, 2, 5, 13] : [1, 5]) {
    const { context, kill } = await startDevice(profile);
    const page = await open(context);
    const present = Number(await count(page, 'present'));
    expect(present).toBeGreaterThanOrEqual(kept);
    const person = sheetOf(page).locator('.person');
    expect(await person.getAttribute('data-participant')).toBe(
      `p${String(present + 1).padStart(3, '0')}`,
    );
    await person.focus();
    await page.keyboard.press('h');
    await untilKept(page);
    for (let mark = 0; mark < marks; mark += 1) await page.keyboard.press('h');
    const storage = sheetOf(page).locator('[part="storage"]');
    kept = present + 1 + marks - Number(await storage.getAttribute('data-unkept'));
    await kill();
  }
  const { context, kill } = await startDevice(profile);
  expect(Number(await count(await open(context), 'present'))).toBeGreaterThanOrEqual(kept);
  await kill();
  // Processes of a killed browser may still be writing there.
  rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
});
