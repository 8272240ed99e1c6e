import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { launchOptions } from '../../scripts/browser.mjs';
import { servePortal } from './server.mjs';

const built = fileURLToPath(new URL('dist', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'berdaya-plan-print-'));

let browser: Browser;
let portal: { url: string; close: () => Promise<unknown> };

const original = JSON.parse(readFileSync(join(built, 'data/pelatihan.json'), 'utf8')) as object;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
  portal = await servePortal({ port: 0, folder: built });
});

afterAll(async () => {
  await browser.close();
  await portal.close();
  rmSync(folder, { recursive: true });
});

const longName = 'Raden Mas Haryo Suryaningrat Kusumawardhana Adiwijaya Pranoto';
const longActivity = `${'Musyawarah penyepakatan iuran bersama warga '.repeat(12).slice(0, 485)} ujung kegiatan`;
const costOf = (index: number) => 1_000_000 + index * 12_500;

/** The portal's document with a plan of so many invented activities; each tenth is as long as can be. */
function documentOf(count: number): object {
  const items = Array.from({ length: count }, (_, index) => ({
    id: `k${String(index + 1)}`,
    group: `${'ABC'[index % 3] ?? ''}. Kelompok`,
    activity: index % 10 === 1 ? longActivity : `Kegiatan nomor ${String(index + 1)}.`,
    objective: 'Iuran disepakati warga',
    targetGroup: 'Pelanggan SPAMS',
    place: 'Balai desa',
    startsOn: `2019-${String(1 + (index % 12)).padStart(2, '0')}-05`,
    endsOn: `2019-${String(1 + (index % 12)).padStart(2, '0')}-19`,
    costRupiah: costOf(index),
    funding: [
      { source: 'apbdes', amountRupiah: costOf(index) - 250_000 },
      { source: 'self-help-in-kind', amountRupiah: 250_000 },
    ],
    responsible: index % 2 === 0 ? 'Ketua KPSPAMS' : longName,
    parties: ['Pemerintah desa'],
    indicator: 'Berita acara ditandatangani',
    evidenceNamed: 'Daftar hadir',
  }));
  const owner = { kind: 'village', name: 'Desa Lajer' };
  return { ...original, workPlans: [{ id: 'rktl-lajer', owner, items }] };
}

/** The portal with this document, its plan ready to print in this shape. */
async function openPlan(document: object, shape: string, path = '/'): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route('**/data/pelatihan.json', (route) => route.fulfill({ json: document }));
  await page.goto(portal.url + path);
  const plan = page.locator('berdaya-work-plan');
  await plan.locator('input[name="mode"][value="print"]').check();
  await plan.locator('.preview').waitFor();
  await plan.locator('select:has(option[value="weeks"])').selectOption(shape);
  return page;
}

/** What is on paper, page by page; `layout` keeps columns where they stand. */
async function printed(page: Page): Promise<string[]> {
  const path = join(folder, 'printed.pdf');
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true }));
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

/** The text in the order of the page, so that what stands in a cell is together. */
function textByCell(): string {
  const path = join(folder, 'printed.pdf');
  const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
  return text.replace(/\s+/g, ' ');
}

/** Width and height of the pages in millimetres. */
function paperSize(): number[] {
  const info = execFileSync('pdfinfo', [join(folder, 'printed.pdf')], { encoding: 'utf8' });
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  return [width, height].map((points) => Math.round((Number(points) * 25.4) / 72));
}

/** The sum in a line such as `Jumlah pindahan   12.825.000`. */
function sumIn(page: string, label: string): number | undefined {
  const found = new RegExp(`^ *${label} +([\\d.]+)`, 'm').exec(page)?.[1];
  return found === undefined ? undefined : Number(found.replaceAll('.', ''));
}

const heads = {
  table: /No\..*Kegiatan.*Tujuan.*Sasaran.*Tempat.*Waktu.*Biaya \(Rp\).*Sumber dana/,
  weeks: /Jan +Feb +Mar/,
  card: /Dilaporkan +Berbukti +Diverifikasi/,
} as const;

describe.each(['table', 'weeks', 'card'] as const)('the %s', (shape) => {
  test.each([1, 12, 100])(
    'of %i activities stands alone on turned A4, with its head, number and revision on each page',
    async (count) => {
      const page = await openPlan(documentOf(count), shape);
      const pages = await printed(page);
      expect(paperSize()).toEqual([297, 210]);
      if (count === 1) expect(pages).toHaveLength(1);
      for (const [index, text] of pages.entries()) {
        if (count > 1 && text.includes('Kegiatan nomor')) {
          expect(text).toMatch(shape === 'weeks' ? /I +II +III +IV/ : heads[shape]);
        }
        expect(text).toContain(`Halaman ${String(index + 1)} dari ${String(pages.length)}`);
        expect(text).toContain('RKTL rktl-lajer · belum diajukan · dicetak');
        expect(text).toContain('DRAF');
      }
      const byCell = textByCell();
      for (let index = 0; index < count; index += 1) {
        if (index % 10 !== 1) expect(byCell).toContain(`Kegiatan nomor ${String(index + 1)}.`);
      }
      expect(byCell.match(/ujung kegiatan/g)?.length ?? 0).toBe(Math.ceil((count - 1) / 10));
      expect(byCell).not.toContain('Langsung ke isi');
      expect(byCell).not.toContain('DAFTAR HADIR');
      expect(pages.at(-1)).toMatch(/Mengetahui|Diverifikasi oleh/);
      if (shape === 'weeks') expect(byCell).not.toContain('APBDes');
      await page.context().close();
    },
  );
});

test('the action table carries its sum from page to page, and says it in words', async () => {
  const page = await openPlan(documentOf(100), 'table');
  const pages = await printed(page);
  const sums = pages.map((text) => sumIn(text, 'Jumlah dipindahkan'));
  expect(pages.map((text) => sumIn(text, 'Jumlah pindahan'))).toEqual([
    undefined,
    ...sums.slice(0, -1),
  ]);
  const total = Array.from({ length: 100 }, (_, index) => costOf(index)).reduce((a, b) => a + b);
  const text = pages.join('\n');
  expect(sumIn(text, 'Jumlah')).toBe(total);
  expect(sumIn(text, 'Dari APBDes')).toBe(total - 25_000_000);
  expect(sumIn(text, 'Dari Swadaya natura')).toBe(25_000_000);
  expect(textByCell()).toContain(
    '(seratus enam puluh satu juta delapan ratus tujuh puluh lima ribu',
  );
  await page.context().close();
});

test('cards of each person have pages of their own, and everybody’s name whole', async () => {
  const page = await openPlan(documentOf(12), 'card');
  await page
    .locator('berdaya-work-plan select:has(option[value="everyone"])')
    .selectOption('everyone');
  const pages = await printed(page);
  const firsts = pages.filter((text) => text.includes('Halaman 1 dari'));
  expect(firsts).toHaveLength(2);
  expect(firsts[0]).toMatch(/Penanggung jawab +: +Ketua KPSPAMS/);
  expect(firsts[1]).toContain(longName);
  await page.context().close();
});

test('in English every word of ours is English', async () => {
  const page = await openPlan(documentOf(12), 'table', '/en.html');
  const text = (await printed(page)).join('\n');
  expect(text).toContain('FOLLOW-UP WORK PLAN (RKTL)');
  expect(text).toMatch(/Page 1 of \d/);
  expect(text).not.toMatch(/Jumlah (pindahan|dipindahkan)|Halaman|Sumber dana/);
  await page.context().close();
});
