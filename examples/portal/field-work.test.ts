import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium, type BrowserContext, type Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { launchOptions } from '../../scripts/browser.mjs';
import { servePortal } from './server.mjs';

const built = fileURLToPath(new URL('dist', import.meta.url));

let folder: string;
let device: BrowserContext;
const violations: string[] = [];

// Each test has a device of its own: a browser profile that outlives its tabs, and a copy of the portal.
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'berdaya-field-'));
  cpSync(built, join(folder, 'portal'), { recursive: true });
  device = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...launchOptions(),
    viewport: { width: 1280, height: 900 },
  });
  violations.length = 0;
  await device.exposeFunction('noteViolation', (text: string) => void violations.push(text));
  await device.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note = Reflect.get(window, 'noteViolation') as (text: string) => void;
      note(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
});

afterEach(async () => {
  await device.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openPortal(url: string): Promise<Page> {
  const page = await device.newPage();
  await page.goto(url);
  await page.locator('berdaya-attendance-sheet [data-participant]').first().waitFor();
  return page;
}

/** The first choice of the sheet's toolbar. */
const sessionChoice = 'berdaya-attendance-sheet [part="toolbar"] label.wide > select';

/** What an element itself shows, without the page's fallback inside it. */
const shownBy = (page: Page, element: string) =>
  page.locator(element).evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? '');

const count = (page: Page, status: string) =>
  page.locator(`berdaya-attendance-sheet [data-count="${status}"]`).textContent();

async function untilKept(page: Page): Promise<void> {
  await page.locator('berdaya-attendance-sheet [part="storage"][data-unkept="0"]').waitFor();
}

/** Walks the page with Tab until the sheet's one tab stop has the focus. */
async function tabIntoSheet(page: Page): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(() => {
      const sheet = document.activeElement?.shadowRoot?.activeElement;
      return sheet?.hasAttribute('data-participant') ?? false;
    });
    if (isThere) return;
  }
  throw new Error('the sheet cannot be reached by keyboard');
}

/** The tab dies as on a phone that runs out of memory: nothing gets a chance to tidy up. */
async function kill(page: Page): Promise<void> {
  const session = await device.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

test('two sessions of 111 people, by keyboard, one of them offline, survive a killed tab', async () => {
  let portal = await servePortal({ port: 0, folder: join(folder, 'portal') });
  const { port } = new URL(portal.url);
  const page = await openPortal(portal.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.locator('berdaya-attendance-sheet [data-participant]').first().waitFor();

  await tabIntoSheet(page);
  for (let person = 0; person < 111; person += 1) {
    await page.keyboard.press(person % 10 === 9 ? 'a' : 'h');
  }
  await untilKept(page);
  expect(await count(page, 'present')).toBe('100');
  expect(await count(page, 'absent')).toBe('11');

  await portal.close();
  await device.setOffline(true);
  // Back to the choice of session by keyboard, to the next one, and into the sheet again.
  const session = page.locator(sessionChoice);
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Shift+Tab');
    if (await session.evaluate((select) => select.matches(':focus'))) break;
  }
  await page.keyboard.press('ArrowDown');
  expect(await count(page, 'unrecorded')).toBe('111');
  await tabIntoSheet(page);
  for (let person = 0; person < 111; person += 1) await page.keyboard.press('h');
  await untilKept(page);
  await kill(page);

  const offline = await openPortal(portal.url);
  expect(await count(offline, 'present')).toBe('100');
  await offline.locator(sessionChoice).selectOption('s2');
  expect(await count(offline, 'present')).toBe('111');
  expect(await count(offline, 'unrecorded')).toBe('0');
  await offline.close();

  await device.setOffline(false);
  portal = await servePortal({ port: Number(port), folder: join(folder, 'portal') });
  const again = await openPortal(portal.url);
  // 100 people × 2 JP and 111 × 3 JP of 111 × 24.
  await expect.poll(() => shownBy(again, 'berdaya-attendance-recap')).toContain('533/2.664 JP');
  expect(violations).toEqual([]);
  await portal.close();
});

test('a tab killed in the middle of the roll loses no mark that was shown as kept', async () => {
  const portal = await servePortal({ port: 0, folder: join(folder, 'portal') });
  let kept = 0;
  for (const marks of [1, 7, 20]) {
    const page = await openPortal(portal.url);
    await page.locator('berdaya-attendance-sheet [data-participant]').first().focus();
    const present = Number(await count(page, 'present'));
    expect(present).toBeGreaterThanOrEqual(kept);
    // The roll goes on by itself with whom nothing is recorded of.
    await page.keyboard.press('h');
    await untilKept(page);
    for (let press = 0; press < marks; press += 1) await page.keyboard.press('h');
    const storage = page.locator('berdaya-attendance-sheet [part="storage"]');
    kept = present + 1 + marks - Number(await storage.getAttribute('data-unkept'));
    await kill(page);
  }
  const again = await openPortal(portal.url);
  expect(kept).toBeGreaterThanOrEqual(3);
  expect(Number(await count(again, 'present'))).toBeGreaterThanOrEqual(kept);
  await portal.close();
});

interface PortalDossier {
  training: { sessions: { id: string; title: string; heldOn: string; lessonHours: number }[] };
  policy: { minimum: { numerator: number; denominator: number } };
}

/** The portal with a timetable of 48 JP in nine sessions and a policy of 90 %. */
function fortyEightHours(): void {
  const path = join(folder, 'portal', 'data', 'pelatihan.json');
  const dossier = JSON.parse(readFileSync(path, 'utf8')) as PortalDossier;
  dossier.training.sessions = [4, 5, 6].flatMap((day) =>
    [5, 5, 6].map((lessonHours, index) => ({
      id: `d${String(day)}-${String(index)}`,
      title: `Sesi ${String(index + 1)}`,
      heldOn: `2018-11-0${String(day)}`,
      lessonHours,
    })),
  );
  dossier.policy.minimum = { numerator: 90, denominator: 100 };
  writeFileSync(path, JSON.stringify(dossier));
}

test('43 of 48 JP does not pass a policy of 90 %, 48 of 48 does', async () => {
  fortyEightHours();
  const portal = await servePortal({ port: 0, folder: join(folder, 'portal') });
  const page = await openPortal(portal.url);
  const sheet = page.locator('berdaya-attendance-sheet');
  await sheet.locator('.choices button[data-status="absent"]').click();
  for (const option of await page.locator(sessionChoice).locator('option').all()) {
    const session = await option.getAttribute('value');
    await page.locator(sessionChoice).selectOption(session);
    await sheet.locator('.rest button.primary').click();
  }
  await untilKept(page);
  await sheet.locator('input[name="mode"][value="grid"]').check();
  const outcome = (row: number) => sheet.locator('.rows .outcome').nth(row).getAttribute('title');
  expect(await outcome(0)).toContain('43 dari 48 JP, 0 belum dicatat: tidak cukup');
  expect(await outcome(1)).toContain('48 dari 48 JP, 0 belum dicatat: cukup');
  await expect
    .poll(() => shownBy(page, 'berdaya-attendance-recap'))
    .toMatch(/110\s+kehadirannya cukup/);
  expect(violations).toEqual([]);
  await portal.close();
});

test('two tabs on one device mark at once and follow each other', async () => {
  const portal = await servePortal({ port: 0, folder: join(folder, 'portal') });
  const [one, two] = [await openPortal(portal.url), await openPortal(portal.url)];
  const mark = async (page: Page, person: string) => {
    await page.locator(`[data-person="${person}"]`).click();
    await page.locator('.choices button[data-status="present"]').click();
  };
  await Promise.all([
    mark(one, 'p001').then(() => mark(one, 'p002')),
    mark(two, 'p003').then(() => mark(two, 'p004')),
  ]);
  for (const page of [one, two]) await expect.poll(() => count(page, 'present')).toBe('4');
  await portal.close();
});

test('an RKTL of three activities is refused fault by fault, corrected, submitted and reloaded', async () => {
  const portal = await servePortal({ port: 0, folder: join(folder, 'portal') });
  const page = await openPortal(portal.url);
  const plan = page.locator('berdaya-work-plan');
  const field = (item: number, name: string) =>
    plan
      .locator('[data-item]')
      .nth(item - 1)
      .locator(`[data-field="${name}"]`);
  const open = async (item: number) => {
    const button = plan.locator('[data-action="details"]').nth(item - 1);
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  };
  const write = async (item: number, values: Record<string, string>) => {
    for (const [name, value] of Object.entries(values)) {
      await field(item, name).fill(value);
      await field(item, name).blur();
    }
  };
  const whole = {
    activity: 'Mengusulkan RKM ke dalam RKPDes',
    responsible: 'Kader AMPL Desa Lajer',
    startsOn: '2018-11-12',
    endsOn: '2018-12-14',
    indicator: 'Berita acara musyawarah desa',
  };
  for (let item = 1; item <= 3; item += 1) {
    await plan.locator('[data-action="add"]').click();
    await write(item, whole);
  }
  await write(1, { endsOn: '2018-11-01' });
  await open(2);
  await write(2, { costRupiah: '3.000.000', apbdes: '2.000.000' });
  await write(3, { responsible: '' });
  await plan.locator('[data-action="check"]').click();
  const findings = plan.locator('.finding.error');
  await expect.poll(() => findings.count()).toBe(3);
  const words = (await findings.allTextContents()).join(' ');
  expect(words).toContain('Kegiatan selesai 1 November 2018, sebelum mulai 12 November 2018');
  expect(words).toContain('Rp3.000.000 tidak sama dengan jumlah sumber dana Rp2.000.000');
  expect(words).toContain('Isi penanggung jawab');

  await write(1, { endsOn: '2018-12-14' });
  await write(2, { 'self-help-cash': '1.000.000' });
  await write(3, { responsible: 'Ketua BPD' });
  await plan.locator('[data-action="check"]').click();
  await plan.locator('[part="submit"] [name="author"]').fill('Tim penyusun Desa Lajer');
  await plan.locator('[data-action="submit"]').click();
  await expect
    .poll(() => shownBy(page, 'berdaya-work-plan'))
    .toContain('Diajukan oleh Tim penyusun Desa Lajer');
  await plan.locator('[part="storage"][data-keeping="kept"]').waitFor();
  await page.reload();
  await expect.poll(() => plan.locator('[data-item]').count()).toBe(3);
  await open(2);
  expect(await field(3, 'responsible').inputValue()).toBe('Ketua BPD');
  expect(await field(2, 'self-help-cash').inputValue()).toBe('1.000.000');
  expect(violations).toEqual([]);
  await portal.close();
});
