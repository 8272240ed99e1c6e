import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

// As strict as a portal can be: only own files, nothing inline, and no text turned into script
// except by the policy through which Lit writes its templates.
const strict = "default-src 'self'; require-trusted-types-for 'script'; trusted-types";
const policy = `${strict} lit-html`;

/** The one document that starts a service worker, which Trusted Types counts as loading script. */
const offlinePolicy = `${strict} berdaya-offline`;

/**
 * Serves an assembled portal. Port 0 takes any that is free.
 * @param {{ port: number, folder: string }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function servePortal({ port, folder }) {
  const server = createServer((request, response) => {
    answer(request, folder).then(
      ({ status, headers, body }) => {
        response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
      },
      () => response.writeHead(500).end(),
    );
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', () => resolve(undefined));
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {string} folder
 * @returns {Promise<{ status: number, headers: Record<string, string>, body?: Buffer | string }>}
 */
async function answer(request, folder) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, headers: { Allow: 'GET, HEAD' } };
  }
  const path = requestedPath(request.url ?? '/');
  const body = path && (await readFile(join(folder, path)).catch(() => undefined));
  if (!path || !body) return { status: 404, headers: textHeaders, body: 'Tidak ditemukan.\n' };

  const headers = {
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    'Content-Security-Policy': path === '/offline.html' ? offlinePolicy : policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    // Keep it, but ask whether it is still good: a new build shows at once.
    'Cache-Control': 'no-cache',
    ETag: `"${createHash('sha256').update(body).digest('base64url')}"`,
  };
  if (request.headers['if-none-match'] === headers.ETag) return { status: 304, headers };
  return { status: 200, headers, body };
}

const textHeaders = {
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
};

/**
 * The path below the folder, with `/` in front; `undefined` if it cannot be one of its files.
 * @param {string} url
 */
function requestedPath(url) {
  try {
    const path = decodeURIComponent(url.split('?')[0] ?? '');
    // Joined to a root, `..` ends at that root; hidden files and NUL bytes are nobody's business.
    const inside = normalize(`/${path}`).replaceAll('\\', '/');
    if (inside.includes('/.') || inside.includes('\0')) return undefined;
    return inside.endsWith('/') ? `${inside}index.html` : inside;
  } catch {
    return undefined;
  }
}
