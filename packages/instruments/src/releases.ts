/**
 * SHA-256 of each released version's content (`contentHash`), so that an old result can be shown to rest on the version it
 * names. `node scripts/pin-instruments.mjs` adds what is new and changes nothing.
 */
export const releases: Readonly<Record<string, string>> = {
  'idm-2016-totals@1': '7b89c9a4f0433460c9d73f93c10163fb3099c91043a98f6b8223c7cd1ec3e4e4',
  'idm-2016@1': 'f612f39e5e09b673d3eb78892ef6d71d3fb14777e62cb7fdef98b4b14278dff4',
  'ikm-2004@1': '269b382610100ad2ae9791245b5fdc589a2681ee06854370dc7778cb7de05008',
  'ikm-2017@1': 'cb7493a76d985a4c25414e6d07d37157dd6df9ee8cfc37a0f3bd6350b66f9264',
  'indeks-desa-2024@1': 'aff1dc8c15cb29baa886857d91ceaf070f7d35b219e20d16a63336ec2e1fcbd3',
};
