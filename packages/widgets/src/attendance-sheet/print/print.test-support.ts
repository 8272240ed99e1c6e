import type { AttendanceEntry } from '@berdaya/core/attendance';
import { parseAttendanceDossier } from '@berdaya/core/dossier';
import { sampleDossier } from '../../element/sample-dossier.test-support.js';
import { emptyAttendanceSheet, type AttendanceSheetState } from '../attendance-sheet.state.js';
import { attendanceSheetUpdate } from '../attendance-sheet.update.state.js';

type Sample = ReturnType<typeof sampleDossier>;
type Mark = Partial<AttendanceEntry> & Pick<AttendanceEntry, 'participantId' | 'status'>;

/** An invented training of so many people, its sessions s1 to s3. */
export function trainingOf(count: number): Sample {
  const sample = sampleDossier();
  const participants = Array.from({ length: count }, (_, index) => ({
    id: `p${String(index + 1)}`,
    rowNumber: index + 1,
    name: `Peserta ${String(index + 1)}`,
    sex: index % 3 === 0 ? 'female' : 'male',
    role: 'Kader AMPL Desa',
    origin: { village: `Desa ${String(index + 1)}`, district: 'Toroh' },
  }));
  return { ...sample, participants };
}

/** A line of the ledger; in session s1 on the morning of the first day, where it does not say otherwise. */
export function line(mark: Mark, sequence: number): AttendanceEntry {
  return {
    id: `e${String(sequence)}`,
    author: 'Panitia',
    deviceId: 'd1',
    sequence,
    recordedAt: '2018-11-05T01:00:00.000Z',
    sessionId: 's1',
    replaces: [],
    ...mark,
  };
}

/** A sheet ready for use with this document. */
export function sheetOf(document: object): AttendanceSheetState {
  const read = parseAttendanceDossier(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const update = attendanceSheetUpdate({ now: () => '2018-11-05T01:00:00.000Z', newId: () => 'n' });
  const { state } = update(emptyAttendanceSheet, { kind: 'dossier-read', dossier: read.value });
  return { ...state, phase: 'ready' };
}
