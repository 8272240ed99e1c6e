import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, request } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';

import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchOptions } from '../../scripts/browser.mjs';
import { servePortal } from './server.mjs';
import { assemblePortal } from './src/assemble.mjs';
import { statedProgram, statedTraining } from './src/stated-training.mjs';

const built = fileURLToPath(new URL('dist', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'berdaya-portal-'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

const languages = [
  { language: 'id', path: '/', ready: 'Situs siap dipakai luring' },
  { language: 'en', path: '/en.html', ready: 'Site ready for offline use' },
];

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});

afterAll(async () => {
  await browser.close();
  rmSync(temporary, { recursive: true });
});

/** The portal with elements that never come to life, as behind a network that swallows them. */
function assembleWithoutElements(): string {
  const elements = join(temporary, 'elements');
  mkdirSync(elements);
  const integrity = ['attendance-sheet', 'attendance-recap', 'work-plan'].map((name) => {
    const file = `${name}.min.js`;
    const text = `// ${file}\n`;
    writeFileSync(join(elements, file), text);
    return [file, `sha384-${createHash('sha384').update(text).digest('base64')}`];
  });
  writeFileSync(join(elements, 'integrity.json'), JSON.stringify(Object.fromEntries(integrity)));
  const output = join(temporary, 'portal');
  assemblePortal({ elements, output });
  return output;
}

/** Serves a folder during the tests of one block. */
function serve(folder: string): { url: string } {
  const server = { url: '', close: () => Promise.resolve() };
  beforeAll(async () => {
    if (!existsSync(folder)) throw new Error('the portal is not built: run `pnpm build` first');
    Object.assign(server, await servePortal({ port: 0, folder }));
  });
  afterAll(() => server.close());
  return server;
}

/** A page of its own browser profile that notes every violation of a policy in any of its frames. */
async function openPage(url: string, options: { width?: number; ready?: string } = {}) {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 800 },
  });
  const page = await context.newPage();
  const violations: string[] = [];
  await page.exposeFunction('noteViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { noteViolation } = window as unknown as { noteViolation: (text: string) => void };
      noteViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  page.on('pageerror', ({ message }) => violations.push(message));
  await page.goto(url);
  if (options.ready !== undefined) await page.getByText(options.ready).waitFor();
  return { page, violations };
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

const bare = assembleWithoutElements();

describe.each([
  { portal: 'the portal without its elements', folder: bare },
  { portal: 'the portal as built', folder: built },
])('$portal', ({ folder }) => {
  const server = serve(folder);

  const tried = folder === built || env.BERDAYA_THOROUGH ? languages : languages.slice(0, 1);

  describe.each(tried)('in $language', ({ language, path, ready }) => {
    it('fits a screen of 320, 360 and 1280 px', async () => {
      const { page } = await openPage(server.url + path, { width: 320, ready });
      for (const width of [320, 360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => overflow(page), { message: `${String(width)} px` }).toBe(0);
      }
      await page.context().close();
    });

    it('violates no policy, and is stored for offline use', async () => {
      const { page, violations } = await openPage(server.url + path, { ready });
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(violations).toEqual([]);
      await page.context().close();
    });

    it('has nothing that axe objects to', async () => {
      const context = await browser.newContext({ bypassCSP: true });
      const page = await context.newPage();
      await page.goto(server.url + path);
      await page.getByText(ready).waitFor();
      const findings = await page.evaluate(async (source) => {
        (0, eval)(source);
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run(document);
        return violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`);
      }, axe);
      expect(findings).toEqual([]);
      await context.close();
    });
  });

  it('reloads, in both languages, after its server is gone', async () => {
    const own = await servePortal({ port: 0, folder });
    const { page, violations } = await openPage(own.url, { ready: 'Situs siap dipakai luring' });
    await own.close();

    await page.reload();
    expect(await page.locator('h1').innerText()).toBe(statedTraining.title);
    await page.getByText('Situs siap dipakai luring').waitFor();
    const loaded = await page.evaluate(async () => {
      const response = await fetch('data/pelatihan.json');
      const { participants } = (await response.json()) as { participants: unknown[] };
      const styles = getComputedStyle(document.body).margin;
      return { participants: participants.length, styles };
    });
    expect(loaded).toEqual({ participants: 111, styles: '0px' });

    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('Site ready for offline use').waitFor();
    expect(violations).toEqual([]);
    await page.context().close();
  });

  it('reloads over a network that never answers, after one wait', async () => {
    const own = await servePortal({ port: 0, folder });
    const { page } = await openPage(own.url, { ready: 'Situs siap dipakai luring' });
    await own.close();
    const mute = createServer(() => undefined);
    await new Promise((resolve) => {
      mute.listen(Number(new URL(own.url).port), 'localhost', () => {
        resolve(undefined);
      });
    });

    const start = performance.now();
    await page.reload();
    expect(await page.locator('h1').innerText()).toBe(statedTraining.title);
    expect(performance.now() - start).toBeLessThan(8000);
    await page.context().close();
    mute.closeAllConnections();
    mute.close();
  });

  it('shows a new build at once', async () => {
    const changing = join(temporary, 'changing');
    cpSync(folder, changing, { recursive: true });
    const own = await servePortal({ port: 0, folder: changing });
    const { page } = await openPage(own.url, { ready: 'Situs siap dipakai luring' });
    const index = join(changing, 'index.html');
    writeFileSync(index, readFileSync(index, 'utf8').replace('<h1>', '<h1>Baru: '));

    await page.reload();
    expect(await page.locator('h1').innerText()).toBe(`Baru: ${statedTraining.title}`);
    await page.context().close();
    await own.close();
    rmSync(changing, { recursive: true });
  });
});

describe('the pages', () => {
  const server = serve(bare);

  it.each(languages)('say in $language what they hold, without scripts', async ({ path }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.url + path);
    expect(await page.locator('berdaya-attendance-sheet tbody tr').count()).toBe(111);
    expect(await page.locator('berdaya-attendance-recap tbody tr').count()).toBe(13 + 1);
    expect(await page.locator('berdaya-attendance-recap tbody tr:last-child').innerText()).toMatch(
      /50\s+61\s+111/,
    );
    expect(await page.locator('berdaya-work-plan').innerText()).toContain('Desa Lajer');
    expect(await page.locator('.unstated dd').count()).toBe(10);
    await context.close();
  });

  it('state in Indonesian what the data states', async () => {
    const { page } = await openPage(server.url);
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    const { title, organiser, dates, venue, objectives, materials } = statedTraining;
    for (const stated of [
      title,
      organiser.name,
      dates.label,
      venue.name,
      venue.address,
      statedProgram.officialName,
      statedProgram.nameAsWritten,
      '4 s.d. 6 November 2018',
      '13 dari 19 kecamatan, tidak dirinci',
      ...objectives.map((objective) => `${objective.id} ${objective.text}`),
      ...materials.map((material) => `${material.id} ${material.title}`),
    ]) {
      expect(text).toContain(stated);
    }
    await page.context().close();
  });

  it('have the same parts in both languages', async () => {
    const outline = async (path: string) => {
      const { page } = await openPage(server.url + path);
      const tags = await page.evaluate(() =>
        [...document.querySelectorAll('main :is(h1, h2, h3, dt, section, li, table)')].map(
          ({ localName }) => localName,
        ),
      );
      await page.context().close();
      return tags;
    };
    expect(await outline('/en.html')).toEqual(await outline('/'));
  });

  it('let a keyboard skip to the content', async () => {
    const { page } = await openPage(server.url);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Langsung ke isi');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi');
    await page.context().close();
  });

  it('print without the site around them', async () => {
    const { page } = await openPage(server.url);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.site-header', '.breadcrumb', '.site-footer']) {
      expect(await page.locator(part).isVisible()).toBe(false);
    }
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.getByText('Sebagian isi halaman ini rekaan').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the server', () => {
  const server = serve(bare);

  it('lets a page run its own files and Lit’s templates, nothing else', async () => {
    const { headers } = await fetch(server.url);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });

  it('lets one document start the service worker', async () => {
    const { headers } = await fetch(`${server.url}/offline.html`);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'self'; require-trusted-types-for 'script'; trusted-types berdaya-offline",
    );
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/portal.css', 'text/css; charset=utf-8'],
    ['/portal.js', 'text/javascript; charset=utf-8'],
    ['/sw.js?again', 'text/javascript; charset=utf-8'],
    ['/data/pelatihan.json', 'application/json; charset=utf-8'],
    ['/emblem.svg', 'image/svg+xml'],
  ])('says of %s that it is %s', async (path, type) => {
    const response = await fetch(server.url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });

  it('sends a file again only if it has changed', async () => {
    const first = await fetch(`${server.url}/portal.css`);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const second = await fetch(`${server.url}/portal.css`, { headers: { 'If-None-Match': etag } });
    expect(second.status).toBe(304);
  });

  it.each([
    '/../elements/integrity.json',
    '/%2e%2e/elements/integrity.json',
    '/..%2felements%2fintegrity.json',
    '/%',
    '/%00',
    '/.hidden',
    '/data',
    '/nowhere',
  ])('has nothing at %s', async (path) => {
    expect(await rawStatus(server.url, path)).toBe(404);
  });

  it('takes nothing in', async () => {
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
  });
});

/** `fetch` would tidy the path before sending it. */
function rawStatus(url: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
