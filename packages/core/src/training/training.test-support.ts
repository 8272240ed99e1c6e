import type { Session, Training } from './index.js';

/** A session of two lesson hours on Monday morning, against which no rule has anything. */
export function aSession(change: Partial<Session> = {}): Session {
  return {
    id: 's1',
    title: 'Peran kader',
    heldOn: '2018-11-05',
    startTime: '08:00',
    endTime: '09:30',
    lessonHours: 2,
    ...change,
  };
}

/** A training from Monday to Wednesday, against which no rule has anything. */
export function aTraining(change: Partial<Training> = {}): Training {
  return {
    id: 't1',
    title: 'Pelatihan Kader AMPL Desa',
    kind: 'training',
    dates: { status: 'exact', startsOn: '2018-11-05', endsOn: '2018-11-07' },
    timeZone: 'WIB',
    objectives: [],
    materials: [],
    sessions: [],
    ...change,
  };
}
