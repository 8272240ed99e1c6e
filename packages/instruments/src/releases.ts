/**
 * SHA-256 of each released version's content (`contentHash`), so that an old result can be shown to rest on the version it
 * names. `node scripts/pin-instruments.mjs` adds what is new and changes nothing.
 */
export const releases: Readonly<Record<string, string>> = {
  'slum-contribution@1': '41910800dc0ef273f885c98eda058b54fe5242fcf0c09638c30afd2bfb5850d1',
  'slum-level-2016@1': 'ffb056388098a080a72a7b9a84df5c97b1916c56932d2d1578baecb4bd6b3a0a',
  'slum-level-2018@1': '4123023d931b5665b9cc66c6a80d5a8dfdb582b065e36452a77e37e3ad54b5d0',
  'slum-priority-2018@1': '9cd9d04ee431427467efda57f83cea9cd681eaf218c72de87f2d065651010c15',
};
