/**
 * SHA-256 of each released version's content (`contentHash`), so that an old result can be shown to rest on the version it
 * names. `node scripts/pin-instruments.mjs` adds what is new and changes nothing.
 */
export const releases: Readonly<Record<string, string>> = {
  'a-weai@1': 'f2a4db0a236b4f83f6bc6ca2e2ecdd2f7e2c078c1930323b15156b870a1b3e99',
  'arnstein-ladder@1': '8bebd0b1974e071693e7b9c250f2e7f07216c91477e6e681049c8f19615b53c4',
  'brin-competence-category@1': 'ea62cd8276cf47b76b56874b21ffaaab2133deba39d7b344e9bec285efedecf3',
  'btam-training-qualification@1':
    '04b76b15ab7dea774bb8fd4d01a151f7378c0bfbed087ba039b8557c6f8501a6',
  'criterion-referenced-qualification@1':
    '3e769ca18469343a3674c5f2ea2dce59cddeca3757d25cec1823815fdec908b3',
  'hake-class-gain-from-means@1':
    '5569aae2b486ec0742c348e45b45b442aec3da08bf1d2bc477a3317ab3ba5b01',
  'hake-normalised-gain@1': 'db1326f98b494764ebc082b86061f18856f1e56db813fd0f1a02606b86dd33fa',
  'idm-2016-totals@1': 'b876dfa45e3893385370121ada38e82a19abcde59d411cb0fa2ba5f37b22efd8',
  'idm-2016@1': 'd2fb70270385c9312e2b156d5b95e82f0f124d902f8f97a91bba37e03d2949b0',
  'ikm-2004@1': 'bcffeb2d5108b14a564ea474210065a726e7d462606f145c9354922c08497678',
  'ikm-2017@1': '25178ab581e23831cd8cf0abb99b0e235bf444c92a2672ba0c06dd27c3ddf97c',
  'indeks-desa-2024@1': 'd14b15d7b94ef5d9e177e807b6cf3313c50e2a38762a1a5fb0c7022c39207bfc',
  'kpspams-strata@1': '9063fe5d296c7ce511b3bb9ba80626d6fa73dffe2f92becf991b20165eeb52a3',
  'lan-training-qualification@1':
    'bbcf22a2175405055685db7459c7939a3c164dac5a718fd1662336436f3f7c08',
  'mpa-scenarios@1': '4f98d3230f570ffa7b86196835d461460e26d3f8e4392400e5ced612906f0354',
  'open-defecation-free@1': '7205d25519bf284e1ea47ae5f5b04e818a691a24d5437c91a1547f74c55b6071',
  'pamsimas-financing@1': 'b54dd4e285caf89b2bc9597214e184d7838757d4c0e1f3019bfd67b39ec878a8',
  'pro-weai-12@1': '7daedd782e57367d453b80352319eef255224f21b386ff5f1df9e3fb375e68df',
  'pro-weai@1': '71ae540120a1ccc751c517b84e97758f5d7d88c56234d4f062103beeef6ea09e',
  'rktl-realisation@1': 'e5c180e91f71b72ec7d754082f530bb6bc77e1ef79b47100e324e3d844917206',
  'sample-rw-empowerment@1': '2cf8ec0a6bb1dfaecc38a79528680499c1b50b4a6cef2b72a5cb92cc3b60a1f0',
  'slum-contribution@1': '41910800dc0ef273f885c98eda058b54fe5242fcf0c09638c30afd2bfb5850d1',
  'slum-level-2016@1': 'c78b192416ee1b9cd3f35457d5662241629e4d01ab5c17327f06b2ebe764452c',
  'slum-level-2018@1': 'ce138b5dadfd03ec29cd2b71fcc9ae1c8c1a3cebc0a853372e10ffc431b937c4',
  'slum-priority-2018@1': '9cd9d04ee431427467efda57f83cea9cd681eaf218c72de87f2d065651010c15',
  'village-problem@1': 'b9f0b791dce2155246e94f58d6c92243f9dffe1d072e3a08d47b73b44040079d',
  'water-system-functionality@1':
    '95b4ea0805d4528ba118874b1c7ace1c9f6e00c4801570577c8ea4c5dda3ae36',
  'water-tariff-class@1': '94c63023fcffed9ab4261a36255cb551178387cf7f1afe3f8be2306cea6949de',
  'weai@1': '6e78d16a28e91ed0ca79943ca36d8bc39810fdd7882d4599e38b4cebed413ba2',
  'womens-share-40@1': '0ec44a296e55dfe546ee8c62f86d3191cea2870eef2364e205af5a92bf4aee3d',
};
