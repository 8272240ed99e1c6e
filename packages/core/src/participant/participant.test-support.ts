import type { Participant } from './index.js';

/** A person from the village of Lajer, against whom no rule has anything. */
export function aParticipant(change: Partial<Participant> = {}): Participant {
  return {
    id: 'p1',
    rowNumber: 1,
    name: 'Sri Wahyuni',
    sex: 'female',
    role: 'Kader AMPL',
    origin: {
      village: 'Lajer',
      villageCode: '33.15.03.2001',
      district: 'Penawangan',
      districtCode: '33.15.03',
    },
    ...change,
  };
}
