import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

import { chromium } from 'playwright';

import { browserArgs, ensureBrowser } from './browser.mjs';

/** The strictest policy a portal is likely to have: nothing inline, no eval, only Lit's own HTML. */
const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/**
 * Opens pages with the files of a `cdn` folder, under that policy and with the published integrity:
 * each element's file alone, and all modules together. Throws unless every element is defined and
 * shows something, and nothing is refused or goes wrong.
 * @param {string} folder
 */
export async function checkCdn(folder) {
  const all = Object.keys(integrityIn(folder));
  // What has a classic file is an element; the rest is what elements share or load on demand.
  const files = all.filter((name) =>
    all.includes(name.replace(/\.(min|classic)\.js$/, '.classic.js')),
  );
  const modules = files.filter((name) => name.endsWith('.min.js'));
  const server = serve(folder).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });
  try {
    for (const loaded of [...files.map((file) => [file]), modules]) {
      const problems = await problemsOf(browser, `http://127.0.0.1:${port}/`, loaded);
      const names = loaded.join(' and ');
      if (problems.length > 0) throw new Error(`${names} on a page: ${problems.join('; ')}`);
      console.log(`✓ a strict content security policy lets ${names} work`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

/** @param {string} folder */
function serve(folder) {
  const integrity = integrityIn(folder);
  return createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.slice(1);
    response.setHeader('content-security-policy', policy);
    if (file in integrity) {
      response.setHeader('content-type', 'text/javascript');
      response.end(readFileSync(join(folder, file)));
    } else {
      // Also what a browser gets that asks for an icon.
      response.setHeader('content-type', 'text/html');
      response.end(page(searchParams.getAll('file'), integrity));
    }
  });
}

/**
 * @param {string[]} files
 * @param {Record<string, string>} integrity
 */
function page(files, integrity) {
  const scripts = files.map((file) => {
    const type = file.endsWith('.classic.js') ? 'text/javascript' : 'module';
    return `<script type="${type}" src="/${file}" integrity="${integrity[file]}"></script>`;
  });
  const elements = files.map(tagOf).map((tag) => `<${tag}></${tag}>`);
  return `<!doctype html><html lang="id">${scripts.join('')}${elements.join('')}</html>`;
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {string[]} files
 * @returns {Promise<string[]>}
 */
async function problemsOf(browser, origin, files) {
  /** @type {string[]} */
  const problems = [];
  const page = await browser.newPage();
  // A refusal by the policy and a failed load are both written to the console as errors.
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.exposeFunction('report', (/** @type {string} */ problem) => problems.push(problem));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Reflect.get(globalThis, 'report')(`${violatedDirective} refused ${blockedURI}`);
    });
  });
  const query = new URLSearchParams(files.map((file) => ['file', file]));
  await page.goto(`${origin}?${query}`, { waitUntil: 'load' });
  for (const tag of files.map(tagOf)) {
    if (!(await page.evaluate(shows, tag))) problems.push(`<${tag}> is undefined or shows nothing`);
  }
  await page.close();
  return problems;
}

/**
 * Whether an element of the page is defined and has rendered something.
 * @param {string} tag
 */
async function shows(tag) {
  const element = document.querySelector(tag);
  await Reflect.get(element ?? {}, 'updateComplete');
  return customElements.get(tag) !== undefined && element?.shadowRoot?.hasChildNodes();
}

/** @param {string} file */
function tagOf(file) {
  return `berdaya-${file.split('.')[0]}`;
}

/**
 * @param {string} folder
 * @returns {Record<string, string>}
 */
function integrityIn(folder) {
  return JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8'));
}
