/**
 * SHA-256 of each released version's content (`contentHash`), so that an old result can be shown to rest on the version it
 * names. `node scripts/pin-instruments.mjs` adds what is new and changes nothing.
 */
export const releases: Readonly<Record<string, string>> = {
  'slum-contribution@1': '41910800dc0ef273f885c98eda058b54fe5242fcf0c09638c30afd2bfb5850d1',
  'slum-level-2016@1': '1eb9af6cfb8eec5926f69846e74f4db3b143b0b12a87b1368bec90961e99bf9b',
  'slum-level-2018@1': 'eca7a99bfce66e57fbba1fa2bd98864b7c0a425dcb7d23db2aef931ee3d7e4ef',
  'slum-priority-2018@1': '41aacaa38a64af90684b9bfad3916ed055c8cb0fa14a1019caf22fd15dcc03c6',
};
