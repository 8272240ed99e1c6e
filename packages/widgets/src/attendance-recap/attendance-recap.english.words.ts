import { englishFormat, englishStatuses } from '@berdaya/core/messages';
import type { AttendanceRecapWords } from './attendance-recap.words.js';

/** The words of the attendance recap in English. */
export const words: AttendanceRecapWords = {
  format: englishFormat,
  loading: 'Loading the attendance recap…',
  refused: 'The attendance recap cannot be opened.',
  tryAgain: 'Try again',
  noParticipants: 'There are no participants yet. Add them to the training data.',
  noSessions: 'There are no sessions yet. Add the timetable to the training data.',
  nothingRecorded:
    'No attendance is recorded yet. The recap fills as soon as the attendance sheet does.',
  readingDevice: 'Reading the records on this device…',
  deviceUnread: 'Records on this device are not counted: its storage cannot be read.',
  contested: (count) =>
    `Marks that differ between devices: ${englishFormat.number(count)}. None counts as attended until somebody decides on the attendance sheet.`,
  quarantined: (count) =>
    `Entries that cannot be read and are not counted: ${englishFormat.number(count)}. Show them to whoever keeps the data.`,
  day: 'Day',
  allDays: 'All days',
  view: 'View',
  views: { attendance: 'Attendance', forecast: 'Forecast' },
  groupBy: 'Group by',
  save: 'Download CSV',
  print: 'Print the recap',
  panelLoading: 'Loading this part…',
  panelFailed: 'This part could not be loaded. Check the connection, then try again.',
  moreRows: (rows) => `Show more rows (${englishFormat.number(rows)} left)`,
  shown: (rows) => `The table shows ${englishFormat.number(rows)} rows and their total.`,
  exported: 'The CSV file is downloaded.',
  notExported: 'The CSV file is not downloaded.',
  caption: (training, grouping) => `Attendance by ${grouping.toLowerCase()}: ${training}`,
  groupings: { district: 'Sub-district', village: 'Village', role: 'Role' },
  noGroup: {
    district: '(no sub-district given)',
    village: '(no village given)',
    role: '(no role given)',
  },
  allGroups: { district: 'All sub-districts', village: 'All villages', role: 'All roles' },
  withinDistrict: (district) => `Kec. ${district}`,
  columns: { female: 'F', male: 'M', unknown: 'Not given', all: 'Total' },
  columnNames: { female: 'Women', male: 'Men', unknown: 'Sex not given', all: 'Total' },
  legend:
    'In each box: people who attended at least one session/people on the roster, then what was attended/what counts, added up over people. The per cent is written only where all of it is certain. Open: not recorded, different between devices, or with an unknown time of arrival.',
  people: (attendees, participants) =>
    `${englishFormat.number(attendees)}/${englishFormat.number(participants)} ${participants === 1 ? 'person' : 'people'}`,
  units: { 'lesson-hour': 'JP', session: 'sessions', day: 'days' },
  open: (amount, unit) => `${amount} ${unit} open`,
  cell: (attendees, participants, attended, counted, unit) =>
    `${englishFormat.number(attendees)} of ${englishFormat.number(participants)} ${participants === 1 ? 'person' : 'people'} attended; ${attended} of ${counted} ${unit};`,
  barAttended: 'attended',
  barOpen: 'open',
  barMissed: 'missed',
  statuses: englishStatuses,
  policyAttended: (statuses) => `Counts as attended: ${statuses}.`,
  policyNothingAttended: 'No status counts as attended.',
  policyOutside: (statuses) => `Not counted at all: ${statuses}.`,
  policyLateness: ({ begunMinutes, takesOff: { numerator, denominator } }) =>
    `Late: every ${englishFormat.number(begunMinutes)} minutes begun take off ${englishFormat.number(numerator)}/${englishFormat.number(denominator)} JP.`,
  policyDay: {
    'every-session': 'A day counts where every session of it is attended.',
    'any-session': 'A day counts where any session of it is attended.',
  },
  policyUnrecorded: {
    missed: 'A session that is over and has no record counts as missed.',
    outside: 'A session without a record is not counted.',
  },
  policyMinimum: (percent, share, unit) => `Sufficient from ${percent} (${share}) of ${unit}.`,
  policySource: (source) => `Source: ${source}.`,
  policyOwn: 'Source: the organiser’s own rule.',
  standingOf: (participants) => `Of ${englishFormat.number(participants)} participants:`,
  standing: {
    sufficient: 'with sufficient attendance',
    insufficient: 'with insufficient attendance',
    undecided: 'undecided',
  },
  undecidedMeaning: 'Undecided: records still missing could change the outcome.',
};
