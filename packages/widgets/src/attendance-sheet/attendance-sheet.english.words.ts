import { englishFormat, englishStatuses } from '@berdaya/core/messages';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';

/** The words of the attendance sheet in English. */
export const words: AttendanceSheetWords = {
  format: englishFormat,
  loading: 'Loading the attendance sheet…',
  refused: 'The attendance sheet cannot be opened.',
  tryAgain: 'Try again',
  noParticipants:
    'There are no participants yet. Add them to the training data, or register them under Participants.',
  noSessions: 'There are no sessions yet. Add the timetable to the training data.',
  nobodyFound: 'Nobody matches. Change the search or the filters.',
  toolbar: 'Attendance sheet tools',
  mode: 'View',
  rollCall: 'Call one session',
  session: 'Session',
  district: 'Sub-district',
  search: 'Find a name, village or number',
  author: 'Recorded by',
  defaultAuthor: 'Committee',
  undo: 'Undo',
  markRest: (count, status) => `Mark the other ${String(count)} ${status}`,
  statusOfRest: 'Status for the rest',
  number: 'No.',
  name: 'Name',
  lessonHours: 'LH',
  signature: 'Signature',
  statuses: englishStatuses,
  letters: { present: 'P', late: 'L', excused: 'E', sick: 'S', duty: 'D', absent: 'A' },
  unrecorded: englishStatuses.unrecorded,
  hours: (attended, counted) => `${String(attended)}/${String(counted)}`,
  totals: (attended, counted, unrecorded) =>
    `${englishFormat.number(attended)} of ${englishFormat.number(counted)} person lesson hours attended, ${englishFormat.number(unrecorded)} not recorded`,
  standing: { sufficient: 'sufficient', insufficient: 'insufficient', undecided: 'undecided' },
  outcome: (attended, counted, unrecorded, standing) =>
    `${String(attended)} of ${String(counted)} lesson hours, ${String(unrecorded)} not recorded: ${standing}`,
  group: (name, count) => `${name || '(not given)'} – ${String(count)} people`,
  locked: 'locked',
  disputed: 'differs between devices',
  withDetails: 'has details',
  readOnly: 'For reading only; nothing is recorded.',
  village: 'Village',
  role: 'Role',
  status: 'Status',
  anyone: 'All',
  notTold: '(not given)',
  groupBy: 'Group by',
  ungrouped: 'Not grouped',
  copySession: (session) => `Copy from ${session}`,
  filtered: 'filtered',
  moreTools: 'Filters and more tools',
  cell: (person, session, status) => `${person}, ${session}: ${status}`,
  marked: (person, session, status) => `${person}, ${session}: ${status}`,
  markedMany: (count) => `${String(count)} people recorded.`,
  undone: (count) => `${String(count)} records undone.`,
  nothingToUndo: 'There is nothing to undo.',
  redo: 'Redo',
  redone: (count) => `${String(count)} records done again.`,
  nothingToRedo: 'There is nothing to redo.',
  reasonNeeded:
    'This session is locked. Write why it changes; the reason is printed on the attendance list.',
  reason: 'Reason for the change',
  giveReason: 'Record with this reason',
  cancel: 'Cancel',
  panels: {
    grid: 'All sessions',
    keypad: 'Type from paper',
    roster: 'Participants',
    'hand-over': 'Hand over',
    review: 'Review',
    print: 'Print',
  },
  panelLoading: 'Loading…',
  panelMissing:
    'This part is not on the device yet. Connect to the internet and try again; records are safe.',
  waiting: (counts) => `To be reviewed: ${englishFormat.list(counts)}.`,
  toReview: {
    contested: (count) =>
      `${String(count)} ${count === 1 ? 'place differs' : 'places differ'} between devices`,
    unreadable: (count) => `${String(count)} ${count === 1 ? 'entry' : 'entries'} cannot be read`,
    strayed: (count) => `${String(count)} ${count === 1 ? 'record is' : 'records are'} not listed`,
    broken: (count) =>
      `the chain of ${String(count)} ${count === 1 ? 'device' : 'devices'} is broken`,
  },
  kept: 'All records are kept on this device.',
  keeping: (count) => `Keeping ${String(count)} records…`,
  notKept: (count) => `${String(count)} records are not kept yet.`,
  keyboardHelp:
    'Arrows move, Shift+arrows choose several. P present, L late, E excused, S sick, D on duty, A absent. Space changes the status, Enter opens the details, Delete clears it, Ctrl+Z undoes.',
  rollCallHelp:
    'P or space present, L late, E excused, S sick, D on duty, A absent; then the next person. Arrows move without a record, Delete clears, Ctrl+Z undoes, Ctrl+Y redoes.',
  swipeHint: 'Swipe the name right: present. Left: skip, nothing recorded.',
  called: (person, status) => `${person}: ${status}.`,
  calling: (person, place, status) => `${[person, place].filter(Boolean).join(', ')}: ${status}.`,
  progress: (index, count, unrecorded) =>
    `${englishFormat.number(index)} of ${englishFormat.number(count)} · ${englishFormat.number(unrecorded)} not recorded`,
  previous: 'Previous',
  next: 'Next',
  skip: 'Skip',
  nextUnrecorded: 'To the next not recorded',
  details: 'Details',
  save: 'Save',
  asks: {
    reason: (person, status) => `Reason (${status}): ${person}`,
    arrivedAt: (person) => `Time of arrival: ${person}`,
  },
  rollEnds: (unrecorded) =>
    unrecorded === 0
      ? 'Everyone is recorded.'
      : unrecorded === 1
        ? '1 person is not recorded.'
        : `${englishFormat.number(unrecorded)} people are not recorded.`,
  callAgain: 'Call those not recorded',
  copyFrom: (count, session) => `Copy ${englishFormat.number(count)} records from ${session}`,
  nextSession: (session) => `Next session: ${session}`,
  everyone: 'Everyone',
  listPart: (from, to, count) =>
    `${englishFormat.number(from)} to ${englishFormat.number(to)} of ${englishFormat.number(count)}. Search by name for others.`,
  overtaken: 'Another device has changed this record; it is left as it is.',
};
