/**
 * SHA-256 of each released version's content (`contentHash`), so that an old result can be shown to rest on the version it
 * names. `node scripts/pin-instruments.mjs` adds what is new and changes nothing.
 */
export const releases: Readonly<Record<string, string>> = {
  'a-weai@1': '64a5758b235a41ff1d68f53e3e00faf98f487a89be0fdecb940cb4cfc416db7c',
  'arnstein-ladder@1': '8bebd0b1974e071693e7b9c250f2e7f07216c91477e6e681049c8f19615b53c4',
  'hake-class-gain-from-means@1':
    '5569aae2b486ec0742c348e45b45b442aec3da08bf1d2bc477a3317ab3ba5b01',
  'hake-normalised-gain@1': 'db1326f98b494764ebc082b86061f18856f1e56db813fd0f1a02606b86dd33fa',
  'pro-weai-12@1': '3fb53412099fd9202a80a3a8dd476cf45f2db21ca3152246c5b8e33ac9204cd0',
  'pro-weai@1': '0dfb18eeda7a77dc10ba5dcc1bcf26bdcbc0c03d6361bd7bcbc28e72429decba',
  'weai@1': '69afd84d07ef53909a24e183fecc32f7a8b263f58a9dd90f661990c9928d86b7',
};
