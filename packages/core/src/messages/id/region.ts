import type { RegionWords } from '../catalogue.js';

/** Indonesian sentences about places. */
export const region: RegionWords = {
  'region.wrong-code-format': ({ received }) =>
    `Format kode wilayah salah: ${received}. Gunakan kode Kemendagri bertitik, misalnya 33.15.03.2001.`,
};
