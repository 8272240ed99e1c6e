/**
 * SHA-256 of each released version's content (`contentHash`), so that an old result can be shown to rest on the version it
 * names. `node scripts/pin-instruments.mjs` adds what is new and changes nothing.
 */
export const releases: Readonly<Record<string, string>> = {
  'slum-contribution@1': '41910800dc0ef273f885c98eda058b54fe5242fcf0c09638c30afd2bfb5850d1',
  'slum-level-2016@1': 'fca0b1f064567617fd2468ab895be086a40d0707af6caf302b2bc2c8a5a1efab',
  'slum-level-2018@1': 'c74a607c32a2a1589b426f2beae39dbda878cb1ab0ff9c8e93068be27122bd7d',
  'slum-priority-2018@1': '9cd9d04ee431427467efda57f83cea9cd681eaf218c72de87f2d065651010c15',
};
