// Keeps the whole portal for when the network is gone. The build writes `self.shell` above this:
// the path of every file with its hash, and a revision over them all.
const cachePrefix = 'berdaya-portal ';
const cacheName = cachePrefix + self.shell.revision;

/** How long the network may take to begin an answer; a hotel's often never does. */
const patience = 4000;

/** How long a network that failed is left alone, so that one page waits once and not per file. */
const rest = 10_000;
let restsUntil = 0;

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell());
  // An open page has all it needs, so a new worker need not wait for it to close.
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOldCaches());
});

self.addEventListener('fetch', (event) => {
  const isOwn = event.request.url.startsWith(self.registration.scope);
  if (event.request.method === 'GET' && isOwn) event.respondWith(answer(event.request));
});

/** All files or none: if one cannot be had, the installation fails and the old worker stays. */
async function keepShell() {
  const cache = await caches.open(cacheName);
  const paths = ['./', ...Object.keys(self.shell.files)];
  await cache.addAll(paths.map((path) => new Request(path, { cache: 'no-cache' })));
}

async function removeOldCaches() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(cachePrefix) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The network's answer if there is one in time, so that a new build shows; else what is kept. */
async function answer(request) {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (!kept) return fetch(request);
  if (Date.now() < restsUntil) return kept;

  const tooLate = new Promise((resolve) => setTimeout(resolve, patience));
  const response = await Promise.race([fetch(request).catch(() => undefined), tooLate]);
  if (response && response.status < 500) return response;
  restsUntil = Date.now() + rest;
  return kept;
}
