import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchOptions } from '../../scripts/browser.mjs';
import { servePortal } from './server.mjs';
import { dossierDocument } from './src/dossier-document.mjs';

const built = fileURLToPath(new URL('dist', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'berdaya-recap-'));
const recap = 'berdaya-attendance-recap';
/** In the evening of the second of three days. */
const evening = '2018-11-05T12:00:00.000Z';

let browser: Browser;
let server: Awaited<ReturnType<typeof servePortal>>;

beforeAll(async () => {
  if (!existsSync(built)) throw new Error('the portal is not built: run `pnpm build` first');
  server = await servePortal({ port: 0, folder: built });
  browser = await chromium.launch(launchOptions());
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(temporary, { recursive: true });
});

/** The example's training with a NIK for everybody, and two of three days recorded. */
function recordedTraining() {
  const document = dossierDocument();
  const days = [...new Set(document.training.sessions.map(({ heldOn }) => heldOn))].sort();
  const held = document.training.sessions.filter(({ heldOn }) => heldOn !== days.at(-1));
  const statuses = ['present', 'present', 'present', 'present', 'late', 'absent', 'sick'];
  const entries = document.participants.flatMap(({ id }, row) =>
    held.map((session, column) => ({
      id: `${id}-${session.id}`,
      participantId: id,
      sessionId: session.id,
      status: statuses[(row * 5 + column * 3 + row * column) % statuses.length],
      author: 'Panitia',
      deviceId: 'd1',
      sequence: 1 + row * held.length + column,
      recordedAt: '2018-11-05T03:00:00.000Z',
      replaces: [],
    })),
  );
  const participants = document.participants.map((each) => ({ ...each, nik: '3315014107800001' }));
  return { ...document, participants, entries };
}

async function openRecap(options: BrowserContextOptions = {}, path = '/'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(server.url + path);
  await give(page, recordedTraining(), { now: evening });
  return page;
}

async function give(page: Page, dossier: object, properties: object): Promise<void> {
  await page.waitForFunction((tag) => customElements.get(tag) !== undefined, recap);
  await page.evaluate(
    ([tag, document, others]) => {
      const element = globalThis.document.querySelector(tag);
      Object.assign(element ?? {}, others, { dossier: document });
    },
    [recap, dossier, properties] as const,
  );
  await page.locator(`${recap} [part="policy"]`).first().waitFor();
}

/** Prints as the element's own button has the browser do it, and reads the pages. */
async function printed(page: Page): Promise<string[]> {
  await page.evaluate(() => (window.print = () => undefined));
  await page.locator(`${recap} button[part="print"]`).click();
  await page.waitForFunction(() => document.querySelector('[data-berdaya-unprinted]') !== null);
  const file = join(temporary, 'recap.pdf');
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  return text.split('\f').filter((each) => each.trim() !== '');
}

describe('the printed recap', () => {
  it('of 13 kecamatan is a table and its results on sheets of their own, numbered, with the sums', async () => {
    const page = await openRecap();
    const signatories = [
      { role: 'Ketua Panitia', name: 'Orang Contoh', nip: '198001012005011001' },
    ];
    await give(page, recordedTraining(), {
      signatories,
      place: 'Semarang',
      signedOn: '2018-11-06',
    });
    const pages = await printed(page);
    expect(pages).toHaveLength(2);
    for (const [place, each] of pages.entries()) {
      expect(each).toContain('REKAPITULASI KEHADIRAN PESERTA');
      expect(each).toContain('4 s.d. 6 November 2018');
      expect(each).toContain(`Halaman ${String(place + 1)} dari 2`);
      expect(each.match(/^ *Kecamatan /gm)).toHaveLength(1);
      expect(each.match(/^ *Semua\s+kecamatan|^ *Semua +\d/gm)).toHaveLength(1);
    }
    expect(pages[0]).toContain('Senin, 5 November 2018');
    expect(pages[0]).toContain('1.108/2.664');
    expect(pages[1]).toMatch(/Semua kecamatan +111 /);
    expect(pages[1]).toMatch(/Semarang, 6 November 2018/);
    expect(pages[1]).toContain('NIP 198001012005011001');
    // Of the page around it, nothing.
    expect(pages.join('')).not.toContain('Bagian halaman ini');
    expect(pages.join('')).not.toMatch(/(?<!\d)\d{16}(?!\d)/);
    expect(pages.join('')).not.toContain('3315014107800001');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('[data-berdaya-unprinted]').count()).toBe(0);
    await page.context().close();
  });

  it('of many villages repeats its head on each sheet and has each village once', async () => {
    const page = await openRecap();
    const { participants, ...others } = recordedTraining();
    const longest = 'Desa Contoh dengan nama yang panjangnya enam puluh huruf lebih';
    const villages = participants.map((each, place) => ({
      ...each,
      origin: {
        ...each.origin,
        village: `${place % 9 === 0 ? longest : 'Desa'} ${String(1000 + place)}`,
      },
    }));
    await give(page, { ...others, participants: villages }, { groupBy: 'village' });
    const pages = await printed(page);
    expect(pages.length).toBeGreaterThan(9);
    const numbers = pages.map((each) => /Halaman (\d+) dari (\d+)/.exec(each)?.slice(1, 3));
    expect(numbers).toEqual(pages.map((_, place) => [String(place + 1), String(pages.length)]));
    expect(pages.filter((each) => /^ *Desa +/m.test(each))).toHaveLength(pages.length);
    const results = pages.findIndex((each) => each.includes('Hasil menurut batas kehadiran'));
    for (const part of [pages.slice(0, results), pages.slice(results)]) {
      const found = part.join('\n').match(/\b1[01]\d\d\b/g) ?? [];
      const names = new Set(found.filter((each) => Number(each) < 1111));
      expect(names.size).toBe(111);
    }
    expect(pages.at(-1)).toContain('Panitia pelaksana');
    await page.context().close();
  });
});

describe.each([
  { language: 'id', path: '/' },
  { language: 'en', path: '/en.html' },
])('in $language', ({ path }) => {
  it.each([
    { name: 'a phone', viewport: { width: 360, height: 740 }, deviceScaleFactor: 1 },
    { name: 'a screen at 200 %', viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
  ])('leads by touch from a figure to a person’s sessions on $name', async (screen) => {
    const page = await openRecap({ hasTouch: true, ...screen }, path);
    const inside = (selector: string) => page.locator(`${recap} ${selector}`);
    await inside('[data-view="forecast"]').tap();
    await inside('.total [data-prospect="all"] button').tap();
    await inside('dialog .person').first().tap();
    await inside('dialog .sessions').waitFor();
    const sizes = await page.evaluate((tag) => {
      const root = document.querySelector(tag)?.shadowRoot;
      const targets = [...(root?.querySelectorAll('button, select') ?? [])];
      return targets.map((each) => each.getBoundingClientRect().height);
    }, recap);
    expect(sizes.length).toBeGreaterThan(50);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    const [overflow, width] = await page.evaluate((tag) => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const dialog = document.querySelector(tag)?.shadowRoot?.querySelector('dialog');
      return [scrollWidth - clientWidth, (dialog?.scrollWidth ?? 0) - (dialog?.clientWidth ?? 0)];
    }, recap);
    expect([overflow, width]).toEqual([0, 0]);
    await inside('dialog .people-head button').tap();
    await inside('dialog').waitFor({ state: 'detached' });
    await page.context().close();
  });
});

it('is saved as a file that a spreadsheet opens', async () => {
  const page = await openRecap({ acceptDownloads: true });
  const coming = page.waitForEvent('download');
  await page.locator(`${recap} button[part="export"]`).click();
  const download = await coming;
  const file = join(temporary, download.suggestedFilename());
  await download.saveAs(file);
  const text = readFileSync(file, 'utf8');
  expect(text.startsWith('\uFEFFKecamatan;')).toBe(true);
  expect(text.trim().split('\r\n')).toHaveLength(1 + 13 + 1);
  expect(text).not.toContain('3315014107800001');
  await page.context().close();
});

it('says where a part of it could not be loaded, and loads it when asked again', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route('**/attendance-recap.panel.min.js', (route) => route.abort());
  await page.goto(server.url);
  await give(page, recordedTraining(), { now: evening });
  await page.locator(`${recap} [data-view="forecast"]`).click();
  const failed = page.locator(`${recap} [role="alert"]`);
  await failed.waitFor();
  expect(await failed.textContent()).toContain('belum terunduh');
  await page.unroute('**/attendance-recap.panel.min.js');
  await failed.locator('button').click();
  await page.locator(`${recap} table.forecast`).waitFor();
  await context.close();
});
