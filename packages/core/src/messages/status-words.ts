import type { AttendanceStatus } from '../attendance/index.js';

/** A word for each status of attendance, and for having none. */
export type StatusWords = Readonly<Record<AttendanceStatus | 'unrecorded', string>>;

/** The words on Indonesian attendance lists. */
export const indonesianStatuses: StatusWords = {
  present: 'hadir',
  late: 'terlambat',
  excused: 'izin',
  sick: 'sakit',
  duty: 'dinas',
  absent: 'alpa',
  unrecorded: 'belum dicatat',
};

/** Their English counterparts. */
export const englishStatuses: StatusWords = {
  present: 'present',
  late: 'late',
  excused: 'excused',
  sick: 'sick',
  duty: 'on duty',
  absent: 'absent',
  unrecorded: 'not recorded',
};
