// Writes data/dossier.json: the portal's training with three of its kecamatan, invented attendance
// and an invented work plan, each with the faults that a report has to cope with.
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

import { dossierDocument } from '../portal/src/dossier-document.mjs';
import { seededRandom } from '../portal/src/random.mjs';

const districts = 3;

/** The document; the same every time. */
export function sampleDocument() {
  const document = dossierDocument();
  const random = seededRandom(7);
  const chosen = [...new Set(document.participants.map(({ origin }) => origin.district))];
  const participants = document.participants.filter(({ origin }) =>
    chosen.slice(0, districts).includes(origin.district),
  );
  return {
    ...document,
    note: 'For demonstration: training.sessions, participants, policy, entries and workPlans are invented. The rest is what the source states.',
    participants,
    entries: inventedEntries(random, participants, document.training.sessions),
    workPlans: [faultyWorkPlan],
  };
}

/**
 * What the first five people did other than attend; '' where nobody noted it.
 * @type {readonly Record<string, string>[]}
 */
const stories = [
  { s1: 'late', s4: 'late' },
  { s3: 'sick', s4: 'sick' },
  { s7: 'absent' },
  { s4: 'absent', s7: '', s8: '' },
  { s1: 'absent', s2: 'absent', s3: '', s4: '' },
];

/**
 * An entry for each person and session, less what nobody noted, then a correction and an entry
 * that cannot be read.
 * @param {ReturnType<typeof seededRandom>} random
 * @param {readonly { id: string }[]} participants
 * @param {readonly { id: string, heldOn: string, startTime: string }[]} sessions
 */
function inventedEntries(random, participants, sessions) {
  const marks = sessions.flatMap((session) =>
    participants.map(({ id }, index) => ({
      participantId: id,
      sessionId: session.id,
      status: stories[index] ? (stories[index][session.id] ?? 'present') : usualStatus(random),
      recordedAt: quarterPastStart(session),
    })),
  );
  const entries = marks
    .filter(({ status }) => status !== '')
    .map((mark, index) => ({
      ...entry(index + 1, mark),
      ...(mark.status === 'sick' ? { reason: 'Demam' } : {}),
    }));

  // The third person was in the room after all: a correction names the entry it replaces.
  const wrong = entries.find(({ status, sessionId }) => status === 'absent' && sessionId === 's7');
  if (wrong === undefined) throw new Error('there is nothing to correct');
  const correction = {
    ...entry(entries.length + 1, { ...wrong, status: 'present' }),
    recordedAt: '2018-11-06T05:00:00.000Z',
    reason: 'Salah catat',
    replaces: [wrong.id],
  };

  // Typed by hand: neither its status nor its time can be read, so it decides nothing.
  const unreadable = {
    ...entry(entries.length + 2, { ...wrong, sessionId: 's8', status: 'hadir' }),
    participantId: participants[3]?.id,
    recordedAt: '6/11/2018 11.15',
  };
  return [...entries, correction, unreadable];
}

/**
 * @param {number} sequence
 * @param {{ participantId: string, sessionId: string, status: string, recordedAt: string }} mark
 */
function entry(sequence, { participantId, sessionId, status, recordedAt }) {
  const id = `e${sequence}`;
  const by = { author: 'Panitia', deviceId: 'hp-1', sequence };
  /** @type {string[]} */
  const replaces = [];
  return { id, participantId, sessionId, status, ...by, recordedAt, replaces };
}

/** @param {ReturnType<typeof seededRandom>} random */
function usualStatus(random) {
  const chance = random.below(40);
  return chance < 3 ? 'late' : chance === 3 ? 'sick' : chance === 4 ? '' : 'present';
}

/**
 * In UTC, of which WIB is seven hours ahead.
 * @param {{ heldOn: string, startTime: string }} session
 */
function quarterPastStart({ heldOn, startTime }) {
  return new Date(Date.parse(`${heldOn}T${startTime}:00+07:00`) + 15 * 60_000).toISOString();
}

/** A plan with a fault in every line but the first. Its village is invented too. */
const faultyWorkPlan = {
  id: 'rktl-desa-contoh-01',
  trainingId: 'pamsimas-grobogan-2018',
  owner: { kind: 'village', name: 'Desa Contoh 01' },
  items: [
    {
      id: 'k1',
      activity: 'Musyawarah desa tentang iuran air',
      responsible: 'Ketua KPSPAMS',
      startsOn: '2018-11-20',
      endsOn: '2018-11-20',
      place: 'Balai desa',
      indicator: 'Berita acara dan daftar hadir paling sedikit 30 orang',
      costRupiah: 750000,
      funding: [{ source: 'apbdes', amountRupiah: 750000 }],
    },
    {
      id: 'k2',
      activity: 'Perbaikan pipa distribusi',
      responsible: 'Semua kader',
      startsOn: '2018-12-10',
      endsOn: '2018-12-03',
      indicator: 'Air mengalir lancar',
      costRupiah: 4500000,
    },
    {
      id: 'k3',
      activity: 'Pemicuan STBM di dua dusun',
      startsOn: '2018-11-05',
      endsOn: '2018-11-30',
      indicator: '2 dusun dipicu',
      costRupiah: 1000000,
      funding: [
        { source: 'apbdes', amountRupiah: 600000 },
        { source: 'self-help-cash', amountRupiah: 300000 },
      ],
    },
    {
      id: 'k4',
      activity: 'Belum diisi',
      responsible: 'Sekretaris desa',
      startsOn: '2018-11-15',
      endsOn: '2019-01-31',
      indicator: 'RKPDes 2019 memuat 1 kegiatan air minum',
      planningLink: {
        document: 'rkpdes',
        year: 2019,
        status: 'proposed',
        proposedOn: '2018-11-15',
      },
    },
  ],
};

if (argv[1] === fileURLToPath(import.meta.url)) {
  const path = fileURLToPath(new URL('data/dossier.json', import.meta.url));
  writeFileSync(path, `${JSON.stringify(sampleDocument(), null, 2)}\n`);
}
