import {
  isWithinRegion,
  parentRegion,
  regionLevel,
  regionsNamed,
  type FormerRegion,
  type Gazetteer,
  type GazetteerRegion,
} from './index.js';

/**
 * A list of just these regions, as if the country had no others: it covers a code when it has one beside it, and counts
 * a level when it has regions of that level there.
 */
export function aGazetteer(
  regions: readonly GazetteerRegion[],
  former: readonly FormerRegion[] = [],
): Gazetteer {
  return {
    edition: 'Kepmendagri 300.2.2-2138/2025',
    covers: (code) =>
      [...regions, ...former].some((other) => parentRegion(other.code) === parentRegion(code)),
    region: (code) => regions.find((region) => region.code === code),
    former: (code) => former.find((region) => region.code === code),
    named: (name, { within, level } = {}) =>
      regionsNamed(
        name,
        regions.filter(
          ({ code }) =>
            (within === undefined || isWithinRegion(code, within)) &&
            (level === undefined || regionLevel(code) === level),
        ),
      ),
    count(within, level) {
      const counted = regions.filter(
        ({ code }) =>
          regionLevel(code) === level && (within === undefined || isWithinRegion(code, within)),
      );
      return counted.length > 0 ? counted.length : undefined;
    },
  };
}

/** Places of the five documents the model must hold, and their neighbours, as Kepmendagri 300.2.2-2138/2025 has them. */
export const someRegions: readonly GazetteerRegion[] = [
  { code: '32', name: 'Jawa Barat', kind: 'provinsi' },
  { code: '32.77', name: 'Cimahi', kind: 'kota' },
  { code: '33', name: 'Jawa Tengah', kind: 'provinsi' },
  { code: '33.15', name: 'Grobogan', kind: 'kabupaten' },
  { code: '33.15.02', name: 'Karangrayung', kind: 'kecamatan' },
  { code: '33.15.02.2007', name: 'Karanganyar', kind: 'desa' },
  { code: '33.15.03', name: 'Penawangan', kind: 'kecamatan' },
  { code: '33.15.03.2001', name: 'Lajer', kind: 'desa' },
  { code: '33.15.05', name: 'Geyer', kind: 'kecamatan' },
  { code: '33.15.05.2007', name: 'Karanganyar', kind: 'desa' },
  { code: '33.22', name: 'Semarang', kind: 'kabupaten' },
  { code: '33.74', name: 'Semarang', kind: 'kota' },
  { code: '35', name: 'Jawa Timur', kind: 'provinsi' },
  { code: '35.03', name: 'Trenggalek', kind: 'kabupaten' },
  { code: '35.03.06', name: 'Karangan', kind: 'kecamatan' },
  { code: '35.03.06.2003', name: 'Karangan', kind: 'desa' },
  { code: '35.19', name: 'Madiun', kind: 'kabupaten' },
  { code: '35.77', name: 'Madiun', kind: 'kota' },
  { code: '35.77.02', name: 'Manguharjo', kind: 'kecamatan' },
  { code: '35.77.02.1005', name: 'Winongo', kind: 'kelurahan' },
  { code: '91.03.01.3007', name: 'Yoboi', kind: 'desa-adat' },
  { code: '96', name: 'Papua Barat Daya', kind: 'provinsi' },
  { code: '96.01', name: 'Sorong', kind: 'kabupaten' },
];

/** Codes that ended when Papua Barat Daya was split off, the second without what became of it. */
export const someFormerRegions: readonly FormerRegion[] = [
  {
    code: '92.01',
    name: 'Sorong',
    kind: 'kabupaten',
    lastEdition: 'Kepmendagri 100.1.1-6117/2022',
    became: ['96.01'],
  },
  {
    code: '92.01.01',
    name: 'Makbon',
    kind: 'kecamatan',
    lastEdition: 'Kepmendagri 100.1.1-6117/2022',
    became: [],
  },
];

/** A whole country of these few regions. */
export const gazetteer = aGazetteer(someRegions, someFormerRegions);
