import type { Certificate } from './index.js';

/** A graduation certificate for the first person of the roster, against which no rule has anything. */
export function aCertificate(change: Partial<Certificate> = {}): Certificate {
  return {
    id: 'c1',
    participantId: 'p1',
    kind: 'graduation',
    number: '800/12/2018',
    issuer: 'Dispermades',
    issuedOn: '2018-11-07',
    holder: {
      name: 'Sri Wahyuni',
      birthplace: 'Lajer',
      bornOn: '1990-01-01',
      office: 'Desa Lajer',
    },
    qualification: 'Kader AMPL',
    training: {
      title: 'Pelatihan Kader AMPL Desa',
      startsOn: '2018-11-05',
      endsOn: '2018-11-07',
      place: 'Semarang',
      lessonHours: 24,
    },
    signatory: { name: 'Slamet', position: 'Kepala Dinas' },
    ...change,
  };
}
