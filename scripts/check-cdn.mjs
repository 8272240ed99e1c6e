import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

import { chromium } from 'playwright';

import { browserArgs, ensureBrowser } from './browser.mjs';

/** The strictest policy a portal is likely to have: nothing inline, no eval, and Lit's templates the only HTML. */
const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/**
 * Opens one page for each file of a `cdn` folder, under that policy and with the published integrity. Throws unless
 * every file defines its element, and nothing is refused or goes wrong on the page.
 * @param {string} folder
 */
export async function checkCdn(folder) {
  const server = serve(folder).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });
  try {
    for (const file of Object.keys(integrityIn(folder))) {
      const problems = await problemsOf(browser, `http://127.0.0.1:${port}/${file}.html`, file);
      if (problems.length > 0) throw new Error(`${file} on a page: ${problems.join('; ')}`);
      console.log(`✓ ${file} works under a strict content security policy`);
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
    const [, file = '', html] = /^\/(.+?\.js)(\.html)?$/.exec(request.url ?? '') ?? [];
    // A browser also asks for an icon.
    if (!integrity[file]) return response.writeHead(204).end();
    response.setHeader('content-type', html ? 'text/html' : 'text/javascript');
    response.setHeader('content-security-policy', policy);
    return response.end(html ? page(file, integrity[file]) : readFileSync(join(folder, file)));
  });
}

/**
 * @param {string} file
 * @param {string} integrity
 */
function page(file, integrity) {
  const type = file.endsWith('.classic.js') ? 'text/javascript' : 'module';
  return `<!doctype html>
    <html lang="id">
      <script type="${type}" src="/${file}" integrity="${integrity}"></script>
      <${tagOf(file)}></${tagOf(file)}>
    </html>`;
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {string} file
 * @returns {Promise<string[]>}
 */
async function problemsOf(browser, url, file) {
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
  await page.goto(url, { waitUntil: 'load' });
  const rendered = await page.evaluate(async (tag) => {
    const element = document.querySelector(tag);
    await Reflect.get(element ?? {}, 'updateComplete');
    return customElements.get(tag) !== undefined && element?.shadowRoot?.childElementCount;
  }, tagOf(file));
  if (!rendered) problems.push(`<${tagOf(file)}> is not defined, or shows nothing`);
  await page.close();
  return problems;
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
