// Starts the service worker from a document of its own. Where Trusted Types are enforced a worker's
// address must come from a policy, and the portal's pages allow no policy but Lit's.
const worker = 'sw.js';

const policy = globalThis.trustedTypes?.createPolicy('berdaya-offline', {
  createScriptURL(url) {
    if (url === worker) return url;
    throw new TypeError(`not the service worker: ${url}`);
  },
});

// A browser that refuses, as in private windows, leaves the portal as it is: online.
navigator.serviceWorker?.register(policy?.createScriptURL(worker) ?? worker).catch(() => {});
