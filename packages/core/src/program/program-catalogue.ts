import type { CalendarDate, Citation } from '../kernel/index.js';
import type { PlanningChain } from '../planning/index.js';
import type { RegionCode } from '../region/index.js';
import type { ProgramLevel } from './program-levels.js';
import type { Program } from './program.js';

/** Keys of the programmes the catalogue knows. */
export type ProgramKey = PlanningChain['id'];

/** A name a programme bears by regulation or guideline, and from which year on. */
export interface OfficialName extends Citation {
  readonly name: string;
  /** First year for which the name is known; absent for the first one. */
  readonly fromYear?: number;
}

/** What is known of a programme. */
export interface KnownProgram extends Citation {
  readonly key: ProgramKey;
  readonly shortName: string;
  /** Other short names in use for it. */
  readonly otherNames: readonly string[];
  /** Its official names, the present one last. */
  readonly officialNames: readonly [OfficialName, ...OfficialName[]];
  readonly sectors: readonly string[];
  readonly level: ProgramLevel;
  /** Region whose programme it is; `null` for a national one. */
  readonly regionCode: RegionCode | null;
  readonly planningChain: ProgramKey;
  readonly validFrom: CalendarDate | null;
  /** Last day; `null` where it runs still or the day is not known. */
  readonly validTo: CalendarDate | null;
  /** What is reported of its end and not confirmed. */
  readonly reportedEnd?: Citation;
}

/** The programmes known here, as cited data. */
export const programCatalogue: readonly KnownProgram[] = [
  {
    key: 'pamsimas',
    shortName: 'Pamsimas',
    otherNames: [],
    officialNames: [
      {
        name: 'Penyediaan Air Minum dan Sanitasi Berbasis Masyarakat',
        source: 'technical guideline on water supply management of Pamsimas 2020',
        confidence: 'read',
      },
      {
        name: 'Penyediaan Air Minum Berbasis Masyarakat',
        fromYear: 2023,
        source: 'technical guideline of Pamsimas on work at community level 2023, foreword',
        confidence: 'read',
      },
    ],
    sectors: ['air minum', 'sanitasi'],
    level: 'village',
    regionCode: null,
    planningChain: 'pamsimas',
    validFrom: '2008-01-01',
    validTo: null,
    source: 'technical guideline on water supply management of Pamsimas 2020',
    confidence: 'read',
  },
  {
    key: 'kotaku',
    shortName: 'KOTAKU',
    otherNames: ['NSUP'],
    officialNames: [
      {
        name: 'Kota Tanpa Kumuh',
        source: 'Petunjuk pelaksanaan KOTAKU tingkat kelurahan/desa 2016',
        confidence: 'read',
      },
    ],
    sectors: ['permukiman kumuh'],
    level: 'village',
    regionCode: null,
    planningChain: 'kotaku',
    validFrom: '2016-01-01',
    validTo: null,
    source: 'Petunjuk pelaksanaan KOTAKU tingkat kelurahan/desa 2016; circular 40/SE/DC/2016',
    confidence: 'read',
  },
  {
    key: 'ppm-cimahi',
    shortName: 'PPM',
    otherNames: ['PPM Cimahi', 'PPM Kota Cimahi'],
    officialNames: [
      {
        name: 'Pengembangan Pemberdayaan Masyarakat',
        source: 'Perwal Cimahi 12/2018',
        confidence: 'read',
      },
    ],
    sectors: ['pemberdayaan RW'],
    level: 'rw',
    regionCode: '32.77',
    planningChain: 'ppm-cimahi',
    validFrom: '2018-01-01',
    validTo: null,
    reportedEnd: {
      source:
        'ragamindonesianews, November 2025: replaced by Sarpras Kelurahan dan Pemberdayaan Masyarakat under Perwal 44/2025; press only, day not known',
      confidence: 'weak',
    },
    source: 'Perwal Cimahi 12/2018; training report of Ibu Foundation 2019',
    confidence: 'read',
  },
  {
    key: 'pendampingan-desa',
    shortName: 'Pendampingan Desa',
    otherNames: ['P3MD', 'Pendampingan dan Pemberdayaan Masyarakat Desa'],
    officialNames: [
      {
        name: 'Pendampingan Desa',
        source: 'Permendesa 3/2015, title',
        confidence: 'read',
      },
      {
        name: 'Pendampingan Masyarakat Desa',
        fromYear: 2019,
        source: 'Permendesa 18/2019 and Permendesa PDT 3/2025, titles',
        confidence: 'read',
      },
    ],
    sectors: ['pemerintahan desa'],
    level: 'national',
    regionCode: null,
    planningChain: 'pendampingan-desa',
    validFrom: '2015-01-01',
    validTo: null,
    source: 'Permendesa 3/2015; Permendesa PDT 3/2025',
    confidence: 'read',
  },
];

/** The programme of the catalogue that a document speaks of, by its `key` or else its `id`. */
export function knownProgram(
  program: Pick<Program, 'id' | 'key'>,
  catalogue: readonly KnownProgram[] = programCatalogue,
): KnownProgram | undefined {
  const wanted = program.key ?? program.id;
  return catalogue.find(({ key }) => key === wanted);
}
