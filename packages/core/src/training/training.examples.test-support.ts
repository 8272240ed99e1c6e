import { aSession, aTraining } from './training.test-support.js';

const region = { code: '33.15', name: 'Kabupaten Grobogan' };
const span = { startsOn: '2018-11-04', endsOn: '2018-11-06' } as const;
const session = aSession({ materialId: 'M6', room: 'Aula', resourcePersons: ['Slamet'] });
const origins = {
  region,
  unitLevel: 'district',
  unitsRepresented: 1,
  unitsInRegion: 19,
  unitsListed: true,
} as const;
const statedParticipants = { total: 2, women: 1, men: 1, origins };

/** A training that fills in every field, and against which no rule has anything. */
export const wholeTraining = aTraining({
  programId: 'pamsimas',
  organiser: { name: 'ROMS VIII', region: { code: '33', name: 'Jawa Tengah' } },
  statedDays: 3,
  venue: { name: 'Hotel Horison', address: 'Jln. MT. Haryono', region },
  statedParticipants,
  vulnerableGroups: ['perempuan'],
  objectives: [{ id: 'T1', text: 'Kader mampu merencanakan' }],
  materials: [{ id: 'M6', title: 'Penyusunan RKTL', covers: ['T1'], isWorkPlanDrafting: true }],
  sessions: [session],
  lessonMinutes: 45,
  producesWorkPlan: true,
  reportedOn: '2018-11-08',
});

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  trainingSchema: [wholeTraining],
  sessionSchema: [session],
  statedOriginsSchema: [origins],
  statedParticipantsSchema: [statedParticipants],
  trainingKindSchema: ['training', 'workshop'],
  trainingDatesSchema: [
    { status: 'exact', ...span, label: '4 s/d 6 November 2018' },
    { status: 'candidates', candidates: [{ ...span, note: 'Minggu' }, span], label: null },
    { status: 'year', year: 2018 },
    { status: 'unknown', label: 'akan ditentukan' },
  ],
};
