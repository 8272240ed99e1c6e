/**
 * SHA-256 of each released version's content (`contentHash`), so that an old result can be shown to rest on the version it
 * names. `node scripts/pin-instruments.mjs` adds what is new and changes nothing.
 */
export const releases: Readonly<Record<string, string>> = {
  'slum-level-2018@1': 'eca7a99bfce66e57fbba1fa2bd98864b7c0a425dcb7d23db2aef931ee3d7e4ef',
};
