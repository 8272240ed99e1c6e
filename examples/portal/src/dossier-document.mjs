import { eightyPercentPolicy } from '@berdaya/core/attendance';

import { inventedRoster } from './invented-roster.mjs';
import { inventedSessions } from './invented-timetable.mjs';
import { statedProgram, statedTraining } from './stated-training.mjs';

/**
 * The JSON document the elements load: what the source states, and around it what is invented so
 * that there is something to record. Reading it back with `parseDossier` must succeed.
 */
export function dossierDocument() {
  return {
    format: 'berdaya/dossier@1',
    // The library keeps fields it does not know; this one is for whoever opens the file.
    note: 'For demonstration: training.sessions, participants, policy and attendanceForm are invented; the owner of workPlans is inferred. The rest is what the source states.',
    program: statedProgram,
    training: { ...statedTraining, sessions: inventedSessions },
    participants: inventedRoster(),
    policy: eightyPercentPolicy,
    attendanceForm,
    entries: [],
    workPlans: [emptyWorkPlan],
  };
}

/** How the page's attendance lists are printed. Nobody is named: the lines are for the pen. */
const attendanceForm = {
  id: 'formulir-contoh',
  name: 'Formulir contoh',
  source: 'contoh, bukan ketentuan',
  signedAt: 'Semarang',
  signatories: [
    { position: 'left', opening: 'Mengetahui,', office: 'Koordinator Penyelenggara' },
    { position: 'right', office: 'Ketua Panitia' },
  ],
};

/** The plan the page lets one fill in. That the source's author writes for Desa Lajer is inferred. */
const emptyWorkPlan = {
  id: 'rktl-lajer',
  trainingId: statedTraining.id,
  owner: {
    kind: 'village',
    name: 'Desa Lajer',
    region: { code: '33.15.03.2001', name: 'Lajer' },
  },
  items: [],
};
