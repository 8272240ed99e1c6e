/**
 * SHA-256 of each released version's content (`contentHash`), so that an old result can be shown to rest on the version it
 * names. `node scripts/pin-instruments.mjs` adds what is new and changes nothing.
 */
export const releases: Readonly<Record<string, string>> = {
  'rktl-realisation@1': 'e5c180e91f71b72ec7d754082f530bb6bc77e1ef79b47100e324e3d844917206',
  'sample-rw-empowerment@1': '2cf8ec0a6bb1dfaecc38a79528680499c1b50b4a6cef2b72a5cb92cc3b60a1f0',
};
