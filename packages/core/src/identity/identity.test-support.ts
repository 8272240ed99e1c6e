import type { Gazetteer, GazetteerRegion } from '../region/index.js';

const inForce: Record<string, GazetteerRegion> = {
  '33': { code: '33', name: 'Jawa Tengah', kind: 'provinsi' },
  '33.15': { code: '33.15', name: 'Grobogan', kind: 'kabupaten' },
  '33.15.02': { code: '33.15.02', name: 'Karangrayung', kind: 'kecamatan' },
};

const formerly: Record<string, GazetteerRegion> = {
  '33.15.99': { code: '33.15.99', name: 'Dahulu', kind: 'kecamatan' },
};

/** A list that has the sub-districts of Grobogan alone, and one code of the past. */
export const aGazetteer: Gazetteer = {
  edition: 'Kepmendagri 300.2.2-2138/2025',
  covers: (code) => !code.includes('.') || /^33\.\d\d$|^33\.15\.\d\d$/.test(code),
  region: (code) => inForce[code],
  former: (code) => {
    const region = formerly[code];
    return region && { ...region, lastEdition: '2018', became: [] };
  },
  named: () => [],
  count: () => undefined,
};
