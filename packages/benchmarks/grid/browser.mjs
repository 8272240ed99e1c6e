// Bundles the candidates, serves the pages, and opens them.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { build } from 'esbuild';
import { chromium } from 'playwright-core';

import { browserArgs, ensureBrowser } from '../../../scripts/browser.mjs';

const cdn = fileURLToPath(new URL('../../widgets/dist/cdn/', import.meta.url));

const html = `<!doctype html><html lang="id"><meta charset="utf-8"><title>bench</title>
<style>
  body { margin: 8px; font: 16px system-ui, sans-serif }
  #probe { position: fixed; right: 0; bottom: 0; width: 1px; height: 1px; contain: strict }
  #probe.wide { width: 2px }
</style>
<div id="host"></div><div id="probe"></div>
<script type="module">import * as page from '/page.js'; globalThis.page = page;</script></html>`;

/**
 * Invented data are no part of what is shipped.
 * @param {string} data
 * @returns {import('esbuild').Plugin}
 */
const dataBeside = (data) => ({
  name: 'data-beside',
  setup: ({ onResolve }) => {
    onResolve({ filter: new RegExp(`/${data}\\.mjs$`) }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: `/${data}.js`, external: true },
    );
  },
});

/** @param {string} name */
export const fileOf = (name) => (name === 'ours' ? name : `shipped/${name}`);

/**
 * Bundles the candidates and serves them. What lies under /shipped/ is what a page with such a grid loads, and counts;
 * ours is its files for pages without a build step, a peer is a minified bundle of what is used of it.
 * @param {readonly string[]} names
 * @param {string} from folder with the page, the data and the candidates, as an address
 * @param {string} data name of the file with the data
 */
export async function stage(names, from, data) {
  const here = fileURLToPath(from);
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  /** @param {string} path @param {string} source */
  const bundle = async (path, source) => {
    const { outputFiles } = await build({
      entryPoints: [{ in: here + source, out: path }],
      outdir: '/',
      chunkNames: 'shipped/[name]-[hash]',
      bundle: true,
      splitting: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
      conditions: ['production'],
      define: { 'process.env.NODE_ENV': '"production"' },
      external: ['/shipped/*'],
      loader: { '.css': 'text' },
      plugins: [dataBeside(data)],
      logLevel: 'error',
    });
    for (const { path: written, contents } of outputFiles) {
      files.set(written.replaceAll('\\', '/').replace(/^[A-Z]:/, ''), contents);
    }
  };
  await bundle('page', 'page.mjs');
  await bundle(data, `${data}.mjs`);
  for (const name of names) await bundle(fileOf(name), `candidates/${name}.mjs`);
  /** @type {Set<string>} */
  const loaded = new Set();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = contentOf(pathname);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-type', pathname.endsWith('.js') ? 'text/javascript' : 'text/html');
    if (file && pathname.startsWith('/shipped/')) loaded.add(pathname);
    response.end(file ?? html);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  /** @param {string} path */
  const contentOf = (path) => {
    const name = /^\/shipped\/cdn\/([\w.-]+\.js)$/.exec(path)?.[1];
    return name ? readFileSync(cdn + name) : files.get(path);
  };
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });
  return {
    /**
     * Opens a page in a context, and so in a process, of its own: nothing is warm but what its own loading has warmed.
     * @param {number} slowed
     */
    open: async (slowed) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await page.goto(`http://127.0.0.1:${port}/`);
      await page.waitForFunction(() => 'page' in globalThis);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
      return { context, page, session };
    },
    /** The bytes loaded since the last call. */
    bytes: () => {
      const contents = [...loaded].map((path) => contentOf(path) ?? new Uint8Array());
      loaded.clear();
      const sum = (/** @type {(file: Uint8Array) => { length: number }} */ packed) =>
        contents.reduce((all, each) => all + packed(each).length, 0);
      return {
        gzip: sum((each) => gzipSync(each, { level: 9 })),
        brotli: sum((each) => brotliCompressSync(each)),
      };
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof stage>>} Stage */
/** @typedef {Awaited<ReturnType<Stage['open']>>} Opened */
