/**
 * SHA-256 of each released version's content (`contentHash`), so that an old result can be shown to rest on the version it
 * names. `node scripts/pin-instruments.mjs` adds what is new and changes nothing.
 */
export const releases: Readonly<Record<string, string>> = {
  'idm-2016-totals@1': 'b876dfa45e3893385370121ada38e82a19abcde59d411cb0fa2ba5f37b22efd8',
  'idm-2016@1': 'd2fb70270385c9312e2b156d5b95e82f0f124d902f8f97a91bba37e03d2949b0',
  'ikm-2004@1': 'bcffeb2d5108b14a564ea474210065a726e7d462606f145c9354922c08497678',
  'ikm-2017@1': '25178ab581e23831cd8cf0abb99b0e235bf444c92a2672ba0c06dd27c3ddf97c',
  'indeks-desa-2024@1': 'd14b15d7b94ef5d9e177e807b6cf3313c50e2a38762a1a5fb0c7022c39207bfc',
};
