import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { browserArgs, findBrowser } from '../../scripts/browser.mjs';
import { servePortal } from './server.mjs';

const built = fileURLToPath(new URL('dist', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'berdaya-monitor-print-'));
const isThorough = env.BERDAYA_THOROUGH !== undefined;

interface Listed {
  plan: { id: string; owner: { name: string }; items?: { id: string; activity: string }[] };
}
const sample = JSON.parse(readFileSync(join(built, 'data/rktl-kabupaten.json'), 'utf8')) as {
  plans: Listed[];
};

let browser: Browser;
let portal: { url: string; close: () => Promise<unknown> };

beforeAll(async () => {
  const executablePath = findBrowser();
  browser = await chromium.launch({
    args: browserArgs,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  portal = await servePortal({ port: 0, folder: built });
});

afterAll(async () => {
  await browser.close();
  await portal.close();
  rmSync(folder, { recursive: true });
});

async function openMonitor(given: unknown = sample, language = 'id'): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route('**/data/rktl-kabupaten.json', (route) => route.fulfill({ json: given }));
  await page.goto(`${portal.url}/live/work-plan-monitor.html`);
  if (language !== 'id') await page.locator(`button[data-language="${language}"]`).click();
  await page.waitForFunction(() => {
    const { panel, counted, list } =
      document.querySelector('berdaya-work-plan-monitor')?.state ?? {};
    return panel === 'ready' && counted === list?.plans.length;
  });
  return page;
}

const choose = (page: Page, part: string, value: string) =>
  page.locator(`[part="${part}"] select`).selectOption(value);

/** What is on paper, page by page, when the monitor's own button is pressed; and its size in millimetres. */
async function printed(page: Page): Promise<{ pages: string[]; size: number[]; text: string }> {
  const path = join(folder, 'printed.pdf');
  // A browser without a screen shows no dialog: the page is taken as it stands when one would open.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  const button = page.locator('[part="print"]');
  if ((await button.count()) > 0) await button.click();
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true }));
  const read = (how: string) => execFileSync('pdftotext', [how, path, '-'], { encoding: 'utf8' });
  const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  return {
    pages: read('-layout').split('\f').slice(0, -1),
    size: [width, height].map((points) => Math.round((Number(points) * 25.4) / 72)),
    text: read('-raw').replace(/\s+/g, ' '),
  };
}

const [upright, turned] = [
  [210, 297],
  [297, 210],
];

const views = [
  ['progress', 'plans', upright, /Status +Kegiatan/],
  ['money', 'grouped', turned, /Biaya.*APBN +APBD/],
  ['months', 'plans', turned, /Semua +Jan +Feb|Jan 2026/],
  ['groups', 'districts', upright, /Semua.*Persiapan/],
] as const;

describe.each(isThorough ? (['id', 'en'] as const) : (['id'] as const))('in %s', (language) => {
  test.each(views)('%s stands on A4, its head and number on each page', async (...wanted) => {
    const [view, grouping, size, heads] = wanted;
    const page = await openMonitor(sample, language);
    await choose(page, 'view', view);
    await choose(page, 'grouping', grouping);
    const { pages, size: found, text } = await printed(page);
    expect(found).toEqual(size);
    for (const [index, each] of pages.entries()) {
      const [number, all] = [String(index + 1), String(pages.length)];
      expect(each).toContain(
        language === 'id' ? `Halaman ${number} dari ${all}` : `Page ${number} of ${all}`,
      );
      expect(each).toContain(language === 'id' ? '31 Agustus 2026' : '31 August 2026');
      if (language === 'id') expect(each.replace(/\s*\n\s*/g, ' ')).toMatch(heads);
    }
    if (grouping === 'plans') {
      for (const { plan } of sample.plans) {
        if (plan.items !== undefined) expect(text).toContain(plan.owner.name);
      }
    }
    await page.context().close();
  });
});

/** A village with a name of sixty letters, costs up to the highest, and headings as long as its name. */
function longDocument(): unknown {
  const long = 'Tanjungkarang Kulonprogo Suryakencana Wiramadya Raya Besar S';
  const plans = Array.from({ length: 40 }, (_, index) => ({
    plan: {
      id: `w${String(index)}`,
      owner: { kind: 'village', name: `${long}${String(index + 10)}` },
      items: Array.from({ length: 12 }, (__, place) => ({
        id: `k${String(place)}`,
        activity: `${'Musyawarah penyepakatan iuran bersama warga '.repeat(4)}ke-${String(place)}.`,
        group: `Kelompok ${String(place % 5)} ${long}`,
        endsOn: `2026-0${String(1 + (place % 9))}-20`,
        costRupiah: 999_999_999_999,
        funding: [{ source: 'apbn', amountRupiah: 999_999_999_999 }],
      })),
    },
    lines: [],
  }));
  return { format: 'berdaya/work-plans@1', title: 'RKTL contoh', plans };
}

test.each(['progress', 'money', 'months', 'groups'])(
  'long names and high amounts run over no page: %s',
  async (view) => {
    const page = await openMonitor(longDocument());
    await choose(page, 'view', view);
    const { pages, text } = await printed(page);
    expect(pages.at(-1)).toContain(`Halaman ${String(pages.length)} dari ${String(pages.length)}`);
    for (let index = 10; index < 50; index += 1) expect(text).toContain(`S${String(index)} `);
    if (view === 'money') expect(text).toContain('Rp11.999.999.999.988');
    await page.context().close();
  },
);

test('a plan and an activity have their head on each page, and pages are numbered', async () => {
  const page = await openMonitor(longDocument());
  await page.locator('button[data-key^="plan-"]').first().click();
  const plan = await printed(page);
  expect(plan.size).toEqual(upright);
  expect(plan.pages.length).toBeGreaterThan(1);
  for (const [index, each] of plan.pages.entries()) {
    expect(each).toContain('RKTL contoh · Tanjungkarang');
    expect(each).toMatch(new RegExp(`${String(index + 1)} ?/ ?${String(plan.pages.length)}\\s*$`));
  }
  for (let place = 0; place < 12; place += 1) expect(plan.text).toContain(`ke-${String(place)}.`);
  await page.locator('[data-item="k1"]').click();
  const activity = await printed(page);
  expect(activity.pages[0]).toContain('RKTL contoh · Tanjungkarang');
  expect(activity.text).toContain('ke-1.');
  await page.context().close();
});
