import { aParticipant } from './participant.test-support.js';

/** People who between them fill in every field, and against whom no rule has anything. */
export const wholeRoster = [
  aParticipant({ titleBefore: 'Hj.', titleAfter: 'S.Pd.' }),
  aParticipant({
    id: 'p2',
    rowNumber: 2,
    name: 'Budi',
    sex: 'male',
    origin: { office: 'Dinas' },
  }),
];

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  originSchema: [{ village: 'Lajer', villageCode: '33.15.03.2001', districtCode: '33.15.03' }],
  participantSchema: wholeRoster,
};
