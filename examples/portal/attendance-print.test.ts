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
const folder = mkdtempSync(join(tmpdir(), 'berdaya-print-'));

let browser: Browser;
let portal: { url: string; close: () => Promise<unknown> };

interface Person {
  readonly id: string;
  readonly name: string;
  readonly titleAfter?: string | null;
  readonly sex: 'female' | 'male';
}

interface Document {
  readonly training: { readonly sessions: readonly { readonly id: string }[] };
  participants: Person[];
  entries: unknown[];
}

const original = JSON.parse(readFileSync(join(built, 'data/pelatihan.json'), 'utf8')) as Document;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
  portal = await servePortal({ port: 0, folder: built });
});

afterAll(async () => {
  await browser.close();
  await portal.close();
  rmSync(folder, { recursive: true });
});

const nik = (index: number) => `331503${String(4_000_000_000 + index * 7_919)}`;

/** Whether the person in this row was there in the first session; one in five is ill. */
const isPresent = (index: number) => index % 5 !== 4;

/** The portal's training with marks in its first session, and numbers that must not be printed whole. */
function markedDocument(): Document {
  const document = structuredClone(original);
  const sessionId = document.training.sessions[0]?.id;
  document.participants = document.participants.map((person, index) => ({
    ...person,
    nik: nik(index),
    phone: `08123456${String(1000 + index)}`,
  }));
  document.entries = document.participants.map(({ id }, index) => ({
    id: `e${String(index)}`,
    author: 'Panitia',
    deviceId: 'd1',
    sequence: index + 1,
    recordedAt: '2018-11-04T01:00:00.000Z',
    participantId: id,
    sessionId,
    status: isPresent(index) ? 'present' : 'sick',
    ...(isPresent(index) ? {} : { reason: 'Demam' }),
    ...(index % 10 === 0 ? { signed: 'signature' } : {}),
    replaces: [],
  }));
  return document;
}

/** The portal with this document, its sheet ready to print. */
async function openSheet(document: unknown, path = '/'): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route('**/data/pelatihan.json', (route) => route.fulfill({ json: document }));
  await page.goto(portal.url + path);
  await page.locator('berdaya-attendance-sheet [data-participant]').first().waitFor();
  await choose(page, 'print');
  await page.locator('berdaya-attendance-sheet .preview').waitFor();
  return page;
}

/** Makes the choice that offers this option: a view of the sheet, or what is printed. */
async function choose(page: Page, option: string): Promise<void> {
  const view = page.locator(`berdaya-attendance-sheet input[name="mode"][value="${option}"]`);
  if ((await view.count()) > 0) {
    await view.check();
    return;
  }
  const choice = `berdaya-attendance-sheet select:has(option[value="${option}"])`;
  await page.locator(choice).first().selectOption(option);
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

/** The figures of a line such as `Jumlah pindahan: hadir 20 orang (L 9, P 11)`. */
function figures(page: string, label: string): number[] | undefined {
  const line = page.split('\n').find((each) => each.trim().startsWith(`${label}:`));
  return line === undefined ? undefined : (line.match(/\d+/g) ?? []).map(Number);
}

function countedTo(people: readonly Person[]): number[] {
  const there = people.filter((_, index) => isPresent(index));
  const men = there.filter(({ sex }) => sex === 'male').length;
  return [there.length, men, there.length - men];
}

/** Numbers of the rows on a page, in their order. */
function rowNumbers(page: string): number[] {
  return [...page.matchAll(/^ *(\d{1,3})( {2,}.*)?$/gm)].map(([, number]) => Number(number));
}

describe('the list of 111 people', () => {
  let pages: string[];
  let byCell: string;
  let size: number[];

  beforeAll(async () => {
    const page = await openSheet(markedDocument());
    pages = await printed(page);
    byCell = textByCell();
    size = paperSize();
    await page.context().close();
  });

  test('stands on A4, alone, each page with the head of the table and its number', () => {
    expect(size).toEqual([210, 297]);
    expect(pages).toHaveLength(5);
    for (const [index, page] of pages.entries()) {
      expect(page).toMatch(/No\..*Nama.*Jabatan.*Instansi\/Desa.*L\/P.*Kehadiran.*Tanda tangan/);
      expect(page).toContain(`Halaman ${String(index + 1)} dari 5`);
    }
    expect(pages.join()).not.toContain('Langsung ke isi');
    expect(pages.join()).not.toContain('Rekap');
    expect(pages.join()).not.toContain('Pelatihan menurut sumber');
  });

  test('bears letterhead, title, activity, day and place on its first page only', () => {
    const [first = '', ...others] = pages;
    expect(first).toContain('kop surat contoh');
    expect(first).toMatch(/^ +DAFTAR HADIR PESERTA$/m);
    expect(first).toMatch(/Hari\/Tanggal +: +Minggu, 4 November 2018/);
    expect(first).toMatch(/Tempat +: +Hotel Horison Semarang/);
    for (const page of others) {
      expect(page).not.toContain('kop surat contoh');
      expect(page).toContain('DAFTAR HADIR PESERTA · Pelatihan');
    }
  });

  test('has everybody once and in order', () => {
    const numbers = pages.flatMap(rowNumbers);
    expect(numbers).toEqual(original.participants.map((_, index) => index + 1));
    for (const { name } of original.participants) expect(byCell).toContain(name);
  });

  test('carries figures from page to page, and adds them up', () => {
    let seen = 0;
    for (const [index, page] of pages.entries()) {
      const before = countedTo(original.participants.slice(0, seen));
      expect(figures(page, 'Jumlah pindahan')).toEqual(index === 0 ? undefined : before);
      seen += rowNumbers(page).length;
      const after = countedTo(original.participants.slice(0, seen));
      const isLast = index === pages.length - 1;
      expect(figures(page, isLast ? 'Jumlah' : 'Jumlah dipindahkan')).toEqual(after);
    }
    expect(pages.at(-1)).toContain('Peserta terdaftar 111 orang');
    expect(pages.at(-1)).toContain('Rincian: hadir 89, sakit 22.');
  });

  test('is signed by odd numbers on the left and even ones on the right', () => {
    const places = pages.flatMap((page) =>
      [...page.matchAll(/^.*?(\d+)\.( \(ttd\.\))?$/gm)].map((match) => {
        const [line = '', number = '', signed = ''] = match;
        return { number: Number(number), at: line.length - number.length - signed.length - 1 };
      }),
    );
    const rows = places.filter(({ number }) => number <= 111);
    expect(rows.length).toBeGreaterThanOrEqual(111);
    const average = (isOdd: boolean) => {
      const of = rows.filter(({ number }) => (number % 2 === 1) === isOdd).map(({ at }) => at);
      return of.reduce((sum, at) => sum + at, 0) / of.length;
    };
    expect(average(false)).toBeGreaterThan(average(true) + 5);
  });

  test('says hadir, or why not, and (ttd.) only where a signature is on record', () => {
    const text = pages.join('\n');
    expect(text.match(/sakit: Demam/g)).toHaveLength(22);
    expect(text.match(/\(ttd\.\)/g)).toHaveLength(
      original.participants.filter((_, i) => i % 10 === 0 && isPresent(i)).length,
    );
  });

  test('ends with place, date and whoever signs', () => {
    const last = pages.at(-1) ?? '';
    expect(last).toContain('Semarang, 4 November 2018');
    expect(last).toContain('Mengetahui,');
    expect(last).toMatch(/Koordinator Penyelenggara +Ketua Panitia/);
    expect(last.match(/NIP …/g)).toHaveLength(2);
    expect(pages.slice(0, -1).join()).not.toContain('Mengetahui');
  });

  test('shows no NIK and no telephone, and masked ones where they are asked for', async () => {
    for (const text of pages) expect(text).not.toMatch(/\d{9}/);
    const page = await openSheet(markedDocument());
    await page.locator('berdaya-attendance-sheet').getByLabel('NIK (disamarkan)').check();
    await page.locator('berdaya-attendance-sheet').getByLabel('No. HP (disamarkan)').check();
    const masked = (await printed(page)).join('\n');
    expect(masked.match(/3315\*{12}/g)).toHaveLength(111);
    expect(masked.match(/0812\*{4}\d{4}/g)).toHaveLength(111);
    expect(masked).not.toMatch(/\d{9}/);
    await page.context().close();
  });
});

test('a blank list bears its check code on each page, numbers on for walk-ins, and no marks', async () => {
  const page = await openSheet(markedDocument());
  await choose(page, 'blank');
  const pages = await printed(page);
  const codes = pages.map((text) => /Kode periksa: (\S+)/.exec(text)?.[1]);
  expect(codes[0]).toMatch(/^[2-9A-Z]{4}$/);
  expect(new Set(codes).size).toBe(1);
  const last = pages.at(-1) ?? '';
  for (const number of [112, 113, 114, 115, 116])
    expect(last).toMatch(new RegExp(`^ *${String(number)}\\b`, 'm'));
  expect(pages.join()).not.toContain('Demam');
  expect(pages.join()).not.toContain('hadir 89');
  await page.context().close();
});

test('the recap adds up each session and the lesson hours of 111 people', async () => {
  const page = await openSheet(markedDocument());
  await choose(page, 'recap');
  const pages = await printed(page);
  expect(paperSize()).toEqual([297, 210]);
  for (const [index, text] of pages.entries()) {
    expect(text).toContain(`Halaman ${String(index + 1)} dari ${String(pages.length)}`);
    expect(text).toMatch(/No\..*Nama.*Instansi\/Desa.*JP.*%.*Syarat/);
  }
  const total =
    pages
      .at(-1)
      ?.split('\n')
      .find((line) => /^ *Jumlah {2,}/.test(line)) ?? '';
  const [first, ...others] = (total.match(/[\d.]+/g) ?? []).map((each) =>
    Number(each.replace('.', '')),
  );
  expect(first).toBe(89);
  expect(others.slice(0, -1)).toEqual(others.slice(0, -1).map(() => 0));
  const firstHours = (original.training.sessions[0] as { lessonHours?: number }).lessonHours ?? 0;
  expect(others.at(-1)).toBe(89 * firstHours);
  await page.context().close();
});

test('the page’s own printing prints the recap from the grid, and the list after the page where nobody touched it', async () => {
  const page = await openSheet(markedDocument());
  await choose(page, 'grid');
  const recap = (await printed(page)).join('\n');
  expect(recap).toContain('REKAPITULASI KEHADIRAN PESERTA');
  expect(recap).not.toContain('Pelatihan menurut sumber');
  await choose(page, 'roll-call');
  await page.locator('h1').click();
  const whole = (await printed(page)).join('\n');
  expect(whole).toContain('Pelatihan menurut sumber');
  expect(whole).toContain('DAFTAR HADIR PESERTA');
  expect(whole).not.toContain('Langsung ke isi');
  expect(await page.locator('[data-berdaya-printed]').count()).toBe(0);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  await page.context().close();
});

test.each([
  { count: 0, sentence: 'There are no participants yet' },
  { count: 1, sentence: 'Listed: 1, M' },
])('a list of $count in English', async ({ count, sentence }) => {
  const document = markedDocument();
  document.participants = document.participants.slice(0, count);
  document.entries = [];
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route('**/data/pelatihan.json', (route) => route.fulfill({ json: document }));
  await page.goto(`${portal.url}/en.html`);
  const sheet = page.locator('berdaya-attendance-sheet');
  if (count === 0) await sheet.getByText('no participants yet').waitFor();
  else await sheet.locator('.recorded').getByText('not recorded').waitFor();
  if (count > 0) {
    await choose(page, 'print');
    await sheet.locator('.preview').waitFor();
  }
  const pages = await printed(page);
  expect(pages.join('\n')).toContain(sentence);
  if (count > 0) expect(pages.at(-1)).toContain('Page 1 of 1');
  await context.close();
});

test('long names and offices keep rows as high as any other', async () => {
  const document = markedDocument();
  document.participants = document.participants.map((person, index) => ({
    ...person,
    name:
      index % 2 === 0 ? 'Raden Mas Haryo Suryaningrat Kusumawardhana Adiwijaya Pranoto' : 'Sukarni',
    titleAfter: 'S.Sos., M.Si.',
    role: 'Ketua Badan Permusyawaratan Desa merangkap Kader AMPL Desa',
    origin: { village: 'Sumberjatipohon Karanganyar Kidul Lor Wetan', district: 'Karangrayung' },
  }));
  const page = await openSheet(document);
  expect(await printed(page)).toHaveLength(5);
  const heights = await page
    .locator('berdaya-attendance-sheet .paper tr.listed')
    .evaluateAll((found) => found.map((row) => Math.round((row as HTMLElement).offsetHeight)));
  expect(new Set(heights).size).toBe(1);
  await page.context().close();
});
