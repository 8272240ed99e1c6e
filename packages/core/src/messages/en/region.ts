import type { RegionWords } from '../catalogue.js';

/** English sentences about places. */
export const region: RegionWords = {
  'region.wrong-code-format': ({ received }) =>
    `Wrong region code format: ${received}. Use the dotted Kemendagri code, such as 33.15.03.2001.`,
};
