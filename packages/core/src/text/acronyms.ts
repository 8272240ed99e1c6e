import type { Citation } from '../kernel/index.js';

/** An acronym that means different things in different programmes. */
export interface AmbiguousAcronym {
  readonly acronym: string;
  readonly meanings: readonly AcronymMeaning[];
}

/** One thing an acronym means, and the programmes whose documents mean it. */
export interface AcronymMeaning extends Citation {
  readonly meaning: string;
  readonly programIds?: readonly string[];
}

const commonUse: Citation = { source: 'common use; not verified', confidence: 'memory' };
const kotaku: Citation = { source: 'KOTAKU report, Trenggalek 2018', confidence: 'read' };

/** Acronyms of community-empowerment programmes that clash. */
export const ambiguousAcronyms: readonly AmbiguousAcronym[] = [
  {
    acronym: 'RKM',
    meanings: [
      {
        meaning: 'Rencana Kerja Masyarakat',
        programIds: ['pamsimas'],
        source: 'Pamsimas training report 2018',
        confidence: 'read',
      },
      {
        meaning: 'Rembug Kesiapan Masyarakat',
        programIds: ['kotaku'],
        ...commonUse,
      },
    ],
  },
  {
    acronym: 'KPM',
    meanings: [
      { meaning: 'Kader Pemberdayaan Masyarakat', ...commonUse },
      { meaning: 'Kader Pembangunan Manusia', ...commonUse },
      { meaning: 'Keluarga Penerima Manfaat', ...commonUse },
    ],
  },
  {
    acronym: 'PPM',
    meanings: [
      {
        meaning: 'Pengembangan Pemberdayaan Masyarakat',
        programIds: ['ppm-cimahi'],
        source: 'report on the PPM training of Kota Cimahi 2019',
        confidence: 'read',
      },
    ],
  },
  {
    acronym: 'LKM',
    meanings: [
      {
        meaning: 'Lembaga Keswadayaan Masyarakat',
        programIds: ['kotaku'],
        ...kotaku,
      },
      { meaning: 'Lembaga Keuangan Mikro', ...commonUse },
    ],
  },
  {
    acronym: 'KPP',
    meanings: [
      {
        meaning: 'Kelompok Pemanfaat dan Pemelihara',
        programIds: ['kotaku'],
        ...kotaku,
      },
      { meaning: 'Kantor Pelayanan Pajak', ...commonUse },
    ],
  },
  {
    acronym: 'PD',
    meanings: [
      {
        meaning: 'Pendamping Desa',
        programIds: ['pendampingan-desa'],
        source: 'Permendesa PDT 3/2025',
        confidence: 'read',
      },
      { meaning: 'Perangkat Daerah', ...commonUse },
    ],
  },
  {
    acronym: 'PKM',
    meanings: [
      {
        meaning: 'Peningkatan Kapasitas Masyarakat',
        programIds: ['kotaku'],
        ...kotaku,
      },
      { meaning: 'Pusat Kesehatan Masyarakat', ...commonUse },
    ],
  },
];
