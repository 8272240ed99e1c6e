import type { Participant } from './index.js';
import { aParticipant } from './participant.test-support.js';

const bankAccount = { bank: 'BRI', number: '0123-01-012345-50-1', holder: 'Sri Wahyuni' };
const guardian = { name: 'Wartini', relation: 'ibu', consentOn: '2018-10-30' } as const;
const registration = {
  status: 'accepted',
  reason: 'Surat tugas desa',
  decidedAt: '2018-10-30T02:00:00.000Z',
  isWalkIn: false,
} as const;
const substitutesFor = { participantId: 'p3', letter: '090/12/2018' };

/** People who between them fill in every field, and against whom no rule has anything; the numbers are invented. */
export const wholeRoster: readonly Participant[] = [
  aParticipant({
    titleBefore: 'Hj.',
    titleAfter: 'S.Pd.',
    nik: '3315034107850001',
    nikSeenOnCard: true,
    nip: '198507012010012001',
    phone: '081234567890',
    email: 'peserta@example.org',
    bornOn: '1985-07-01',
    birthplace: 'Grobogan',
    rank: 'Penata / III-c',
    education: 'S1',
    bankAccount,
    vulnerableGroups: ['women'],
    element: 'Kader desa',
    accessNeeds: ['juru bahasa isyarat'],
    registration,
    processingId: 'roster',
  }),
  aParticipant({
    id: 'p2',
    rowNumber: 2,
    name: 'Budi',
    sex: 'male',
    bornOn: '2001-01-02',
    origin: { office: 'Dinas' },
    guardian,
    registration: { ...registration, isWalkIn: true },
  }),
];

/** One who withdrew, and the one who came instead. */
const replaced = aParticipant({
  id: 'p3',
  rowNumber: null,
  registration: { status: 'withdrawn', reason: 'Sakit' },
});
const substitute = aParticipant({ id: 'p4', name: 'Wartini', substitutesFor });

const line = {
  author: 'Panitia',
  deviceId: 'd1',
  recordedAt: '2018-11-05T01:00:00.000Z',
  chain: 'a1',
};

/** Lines about the roster that between them fill in every field. */
export const wholeRosterEntries = [
  {
    ...line,
    id: 'r1',
    sequence: 3,
    kind: 'register',
    participant: wholeRoster[0],
    replaces: ['r0'],
  },
  {
    ...line,
    id: 'r2',
    sequence: 4,
    kind: 'link',
    participantId: 'p9',
    samePersonAs: 'p1',
    replaces: [],
  },
];

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  originSchema: [{ village: 'Lajer', villageCode: '33.15.03.2001', districtCode: '33.15.03' }],
  bankAccountSchema: [bankAccount],
  guardianSchema: [guardian],
  registrationStatusSchema: ['waiting', 'accepted', 'rejected', 'withdrawn'],
  registrationSchema: [registration],
  substitutionSchema: [substitutesFor],
  rosterSchema: [wholeRoster],
  participantSchema: [...wholeRoster, replaced, substitute],
  listedParticipantSchema: [...wholeRoster, replaced, substitute],
  rosterEntrySchema: wholeRosterEntries,
};
