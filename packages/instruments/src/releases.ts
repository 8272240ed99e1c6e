/**
 * SHA-256 of each released version's content (`contentHash`), so that an old result can be shown to rest on the version it
 * names. `node scripts/pin-instruments.mjs` adds what is new and changes nothing.
 */
export const releases: Readonly<Record<string, string>> = {};
