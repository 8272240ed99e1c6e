import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright';
import { expect, test } from 'vitest';

import { browserArgs, findBrowser } from '../../scripts/browser.mjs';
import { servePortal } from './server.mjs';

const built = fileURLToPath(new URL('dist', import.meta.url));

/** The portal's document with a plan of so many invented activities over four months. */
function documentOf(count: number): object {
  const original = JSON.parse(readFileSync(join(built, 'data/pelatihan.json'), 'utf8')) as object;
  const items = Array.from({ length: count }, (_, index) => {
    const month = `2019-${String(1 + (index % 4)).padStart(2, '0')}`;
    return {
      ...{ id: `k${String(index + 1)}`, activity: `Kegiatan nomor ${String(index + 1)}.` },
      ...{ responsible: 'Ketua KPSPAMS', startsOn: `${month}-05`, endsOn: `${month}-19` },
    };
  });
  const owner = { kind: 'village', name: 'Desa Lajer' };
  return { ...original, workPlans: [{ id: 'rktl-lajer', owner, items }] };
}

test('on paper the timeline has its months on each page and all of its lines once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'berdaya-timeline-print-'));
  const executablePath = findBrowser();
  const [portal, browser] = await Promise.all([
    servePortal({ port: 0, folder: built }),
    chromium.launch({ args: browserArgs, ...(executablePath && { executablePath }) }),
  ]);
  try {
    const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    await page.route('**/data/pelatihan.json', (route) => route.fulfill({ json: documentOf(90) }));
    // Where the official forms are out of reach, the timeline is printed as it stands.
    await page.route('**/plan-print.panel*', (route) => route.abort());
    await page.goto(portal.url);
    const plan = page.locator('berdaya-work-plan');
    await plan.locator('input[name="mode"][value="timeline"]').check();
    await plan.locator('[data-panel="timeline"] .active').waitFor();
    const path = join(folder, 'timeline.pdf');
    writeFileSync(path, await page.pdf({ landscape: true }));
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
    const pages = text.split('\f').filter((each) => each.includes('Kegiatan nomor'));
    expect(pages.length).toBeGreaterThan(2);
    for (const each of pages) {
      for (const month of ['Januari 2019', 'Maret 2019', 'April 2019'])
        expect(each).toContain(month);
    }
    const drawn = pages.flatMap((each) => each.match(/Kegiatan nomor \d+\./g) ?? []);
    expect(new Set(drawn).size).toBe(90);
    expect(drawn).toHaveLength(90);
  } finally {
    await Promise.all([browser.close(), portal.close()]);
    rmSync(folder, { recursive: true });
  }
});
