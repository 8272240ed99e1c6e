import type { Material, ParticipantTarget, StatedParticipants, Training } from './index.js';
import { aSession, aTraining } from './training.test-support.js';

const region = { code: '33.74', name: 'Kota Semarang' };
const span = { startsOn: '2018-11-05', endsOn: '2018-11-06' } as const;
const objective = { id: 'T1', text: 'Menyusun RKTL', level: 'specific' } as const;
const material: Material = {
  id: 'M6',
  title: 'Penyusunan RKTL',
  covers: ['T1'],
  isWorkPlanDrafting: true,
  group: 'core',
  lessonHours: { total: 2, theory: 0, practice: 2, field: 0 },
};
const session = aSession({
  activity: 'work-plan-drafting',
  materialId: 'M6',
  room: 'Aula',
  resourcePersons: ['n1'],
  moderator: 'Panitia',
});
const methods = { label: 'Pendidikan orang dewasa', methods: ['group-discussion', 'practice'] };
const termsOfReference = {
  activityCode: '1.02.02.2.02.15',
  background: 'Kader baru terpilih',
  objective: 'Kader mampu menyusun RKTL',
  output: 'RKTL tiap desa',
  beneficiaries: 'Kader AMPL',
  funds: 'APBN',
  place: 'Semarang',
};
const unit = { name: 'Mijen', code: '33.74.14', participants: 2 };
const origins: NonNullable<StatedParticipants['origins']> = {
  region,
  statedVillage: 'Kelurahan Mijen',
  unitLevel: 'district',
  unitsRepresented: 1,
  unitsInRegion: 16,
  unitsListed: true,
  units: [unit],
};
const group = { role: 'kader', label: 'Kader AMPL', count: 2, countConfidence: 'stated' } as const;
const statedParticipants: StatedParticipants = {
  total: 3,
  totalWords: 'tiga',
  women: 1,
  men: 1,
  sexNotStated: 1,
  groups: [group],
  remainderExplained: 'Satu orang dari dinas',
  origins,
};
const target: ParticipantTarget = {
  group: 'women',
  minimum: { numerator: 30, denominator: 100 },
  source: 'program',
};
const quota = {
  origin: {
    village: 'Mijen',
    villageCode: '33.74.14.1001',
    district: 'Mijen',
    districtCode: '33.74.14',
    office: 'Kelurahan Mijen',
    role: 'kader',
  },
  seats: 2,
};
const organiser = {
  name: 'ROMS VIII',
  role: 'ROMS',
  level: 'province',
  region: { code: '33', name: 'Jawa Tengah' },
  partner: 'Yayasan',
} as const;
const venue = {
  name: 'Hotel Horison',
  address: 'Jln. MT. Haryono',
  region,
  district: { code: '33.74.01', name: 'Semarang Tengah' },
  districtConfidence: 'inferred',
  kind: 'hotel',
  outsideReason: 'Tidak ada aula di kabupaten',
} as const;
const output: NonNullable<Training['outputs']>[number] = {
  kind: 'work-plan',
  label: 'RKTL',
  scope: 'village',
  count: 13,
  countConfidence: 'inferred',
  from: ['PJM ProAKSI'],
  to: ['RKPDesa'],
};
const source = {
  title: 'Pelatihan Kader AMPL Desa',
  publisher: 'Situs desa',
  publishedOn: '2018-11-08',
  dateline: { place: 'Semarang', writtenOn: '2018-11-08' },
  address: 'https://example.org',
} as const;

/** A training that fills in every field, and against which no rule has anything. */
export const wholeTraining = aTraining({
  programId: 'pamsimas',
  kindAsWritten: 'pelatihan',
  kindAlternatives: ['technical-guidance'],
  organiser,
  spokesperson: { name: 'Panitia', role: 'ROMS', position: 'Ketua' },
  statedDays: 3,
  venue,
  statedParticipants,
  seats: 3,
  quotas: [quota],
  vulnerableGroups: ['perempuan'],
  targets: [target],
  objectives: [objective],
  materials: [material],
  curriculumLessonHours: 2,
  methods: [methods],
  resourcePersons: [
    {
      id: 'n1',
      name: 'Slamet',
      titleBefore: 'Ir.',
      titleAfter: 'M.T.',
      office: 'Dinas',
      materials: ['M6'],
    },
  ],
  isEvaluatedByParticipants: true,
  sessions: [session],
  lessonMinutes: 45,
  producesWorkPlan: true,
  outputs: [output],
  roles: [{ role: 'kader_ampl', level: 'village', functions: ['fasilitasi'] }],
  legalBasis: [{ type: 'permendagri', number: '19', year: 2007 }],
  termsOfReference,
  reportedAs: 'held',
  reportedOn: '2018-11-08',
  source,
  unknown: ['anggaran'],
});

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  trainingSchema: [wholeTraining],
  trainingKindSchema: ['training', 'workshop'],
  trainingDatesSchema: [
    { status: 'exact', ...span, label: '5 s/d 6 November 2018' },
    {
      status: 'candidates',
      candidates: [{ ...span, note: 'hari kerja', likelihood: 'high' }, span],
      label: null,
    },
    { status: 'year', year: 2018, label: 'Senin–Selasa' },
    { status: 'unknown', label: 'akan ditentukan' },
  ],
  organiserSchema: [organiser],
  venueSchema: [venue],
  statedOutputSchema: [output],
  documentSourceSchema: [source],
  sessionSchema: [session],
  sessionActivitySchema: ['opening', 'break'],
  objectiveSchema: [objective],
  materialSchema: [material],
  methodGroupSchema: [methods],
  termsOfReferenceSchema: [termsOfReference],
  readingConfidenceSchema: ['stated', 'other-source'],
  originUnitSchema: [unit],
  statedOriginsSchema: [origins],
  statedGroupSchema: [group],
  statedParticipantsSchema: [statedParticipants],
  vulnerableGroupSchema: ['women', 'other'],
  participantTargetSchema: [target],
  quotaSchema: [quota],
};
