import type { AttendanceWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';
import { indonesianStatuses } from '../status-words.js';

const statuses: Readonly<Record<string, string>> = indonesianStatuses;

/** Indonesian sentences about attendance. */
export const attendance: AttendanceWords = {
  'attendance.unknown-participant': ({ participant: id }) =>
    `Presensi untuk peserta yang tidak terdaftar: ${id}. Daftarkan pesertanya atau periksa kodenya.`,
  'attendance.unknown-session': ({ session }) =>
    `Presensi untuk sesi yang tidak terdaftar: ${session}. Tambahkan sesinya atau periksa kodenya.`,
  'attendance.entry-id-reused': ({ id }) =>
    `Dua catatan berbeda memakai kode ${id}. Periksa kedua perangkat, lalu catat ulang yang benar.`,
  'attendance.contested': ({ participant: person, session, marks }) =>
    `Catatan berbeda untuk ${person} pada sesi "${session}": ${format.list(marks.map(inWords))}. Putuskan yang benar.`,
  'attendance.reason-missing': ({ status, participant: person }) =>
    `Isi keterangan untuk status ${statuses[status] ?? status} (${person}).`,
  'attendance.session-incomplete': ({ session, missing }) =>
    `Sesi "${session}": ${format.number(missing)} peserta belum dicatat. Catat semuanya sebelum dikunci.`,
};

/** `present: Rini` as `hadir: Rini`. */
function inWords(mark: string): string {
  const [status = '', author = ''] = mark.split(/: (.*)/s);
  return `${statuses[status] ?? status}: ${author}`;
}
