import {
  facilitationDutyIds,
  type FacilitationActivity,
  type FacilitationDutyId,
  type FacilitationReport,
} from './facilitation.js';

/** Duties as a regulation words them, and the years in which it was in force. */
export interface DutyWording {
  readonly regulation: string;
  readonly inForce: { readonly from: number; readonly until: number };
  readonly source: string;
  readonly duties: Readonly<
    Record<FacilitationDutyId, { readonly indonesian: string; readonly english: string }>
  >;
}

/** The duties of 2015 in short; Permendesa PDTT 18/2019 and later ones have replaced them, last Permendesa PDT 3/2025. */
export const duties2015: DutyWording = {
  regulation: 'Permendesa PDTT 3/2015',
  inForce: { from: 2015, until: 2019 },
  source:
    'Bimtek / Pelatihan Pendampingan dan Pemberdayaan Masyarakat Desa, on the duties of a pendamping desa',
  duties: {
    'planning-to-monitoring': {
      indonesian: 'Perencanaan, pelaksanaan, dan pemantauan pembangunan desa',
      english: 'Planning, carrying out and monitoring village development',
    },
    'basic-services': {
      indonesian: 'Pelayanan sosial dasar',
      english: 'Basic social services',
    },
    'village-enterprise': {
      indonesian: 'Usaha ekonomi desa',
      english: 'Village enterprise',
    },
    infrastructure: {
      indonesian: 'Sarana dan prasarana desa',
      english: 'Village infrastructure',
    },
    institutions: {
      indonesian: 'Kapasitas pemerintah dan lembaga desa',
      english: 'Capacity of village government and institutions',
    },
    groups: {
      indonesian: 'Pengorganisasian kelompok masyarakat',
      english: 'Organising community groups',
    },
    cadres: {
      indonesian: 'Pembentukan kader baru',
      english: 'Forming new cadres',
    },
    'rural-area': {
      indonesian: 'Pembangunan kawasan perdesaan',
      english: 'Development of rural areas',
    },
    coordination: {
      indonesian: 'Koordinasi di kecamatan dan laporan melalui camat',
      english: 'Coordination in the kecamatan and reporting through the camat',
    },
  },
};

/** What a report says was done under each duty. */
export interface ReportedDuties {
  readonly byDuty: readonly {
    readonly duty: FacilitationDutyId;
    readonly activities: readonly FacilitationActivity[];
  }[];
  /** Duties under which nothing was done. */
  readonly withoutActivity: readonly FacilitationDutyId[];
  /** Activities that name no duty. */
  readonly withoutDuty: readonly FacilitationActivity[];
}

/** Sorts the activities of a report by duty, in the order of the duties. */
export function reportDuties({ activities }: FacilitationReport): ReportedDuties {
  const byDuty = facilitationDutyIds.map((duty) => ({
    duty,
    activities: activities.filter((activity) => activity.duty === duty),
  }));
  return {
    byDuty,
    withoutActivity: byDuty.filter((each) => each.activities.length === 0).map(({ duty }) => duty),
    withoutDuty: activities.filter(({ duty }) => duty == null),
  };
}
