import { roundedPercent } from '../../kernel/index.js';
import type { AttendanceWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';
import { englishStatuses } from '../status-words.js';

const statuses: Readonly<Record<string, string>> = englishStatuses;

/** English sentences about attendance. */
export const attendance: AttendanceWords = {
  'attendance.unknown-participant': ({ participant: id }) =>
    `Attendance for somebody who is not on the roster: ${id}. Register the person or check the code.`,
  'attendance.unknown-session': ({ session }) =>
    `Attendance for an unknown session: ${session}. Add the session or check the code.`,
  'attendance.entry-id-reused': ({ id }) =>
    `Two different entries use the code ${id}. Check both devices, then record the right one anew.`,
  'attendance.contested': ({ participant: person, session, marks }) =>
    `Different marks for ${person} in session "${session}": ${format.list(marks)}. Decide which is right.`,
  'attendance.reason-missing': ({ status, participant: person }) =>
    `Give a reason for the status ${statuses[status] ?? status} (${person}).`,
  'attendance.session-incomplete': ({ session, missing }) =>
    `Session "${session}": ${format.number(missing)} people are not recorded. Record everyone before locking.`,
  'attendance.outside-session': ({ participant: person, session, date, time }) =>
    `The check-in of ${person}, ${format.date(date)} at ${time}, is outside session "${session}". Check the time or add a remark.`,
  'attendance.many-at-once': ({ count, authors, sessions }) =>
    `${format.number(count)} check-ins within one second from one device, by ${format.list(authors)} (${format.list(sessions)}). Make sure that the people were there.`,
  'attendance.signature-shared': ({ people }) =>
    `One signature is used for ${format.list(people)}. Look at the original sheet and ask for the right ones.`,
  'attendance.at-two-events': ({
    participant: person,
    session,
    date,
    otherTraining,
    otherSession,
  }) =>
    `${person} is recorded at two events at once, ${format.date(date)}: "${session}" and "${otherSession}" (${otherTraining}). Settle which is right.`,
  'attendance.changed-after-lock': ({ participant: person, session, author }) =>
    `${author} changed the record of ${person} in session "${session}" after it was locked, without a reason. Give the reason.`,
  'attendance.below-minimum': ({ participant: person, ...count }) =>
    `The attendance of ${person} is ${share(count)}, below the minimum of ${format.percent(count)}, yet the person is said to have passed. Take the pass back or correct the attendance.`,
  'attendance.passed-undecided': ({ participant: person }) =>
    `${person} is said to have passed, but the attendance is incomplete and no percentage can be computed. Complete it first.`,
  'attendance.more-present-than-registered': ({ session, present, registered }) =>
    `${format.number(present)} people are recorded as present${inSession(session)}, but ${format.number(registered)} are registered. Check the roster and the count.`,
  'attendance.report-count-differs': ({ session, stated, listed }) =>
    `The report says ${format.number(stated)} people were present${inSession(session)}, the list has ${format.number(listed)}. Make them agree.`,
  'attendance.unsigned-presence': ({ unsigned, present }) =>
    `${format.number(unsigned)} of ${format.number(present)} presences lack a signature. Have them signed before the accounts are made.`,
  'attendance.lock-without-author': () => 'The lock does not say who locked. Enter the name.',
  'attendance.lock-of-unknown-session': ({ session }) =>
    `A lock of an unknown session: ${session}. Add the session or check the code.`,
  'attendance.policy-minimum-out-of-range': ({ numerator, denominator }) =>
    `A minimum attendance of ${String(numerator)}/${String(denominator)} cannot be used. Set it above 0% and to 100% at most.`,
  'attendance.policy-status-counted-twice': ({ statuses: both }) =>
    `${format.list(both.map(word))} count as attended and leave the count as well. Choose one of the two.`,
  'attendance.policy-lateness-without-effect': ({ because }) =>
    because === 'weight'
      ? 'What coming late takes off has an effect only where lesson hours (JP) are weighed. Weigh these, or take the deduction out.'
      : 'Something is taken off for coming late, but late does not count as attended. Count it as attended, or take the deduction out.',
  'attendance.form-column-repeated': ({ column }) =>
    `The attendance list's form has the column ${columns[column]} more than once. Keep one.`,
  'attendance.form-without-names': () =>
    "The attendance list's form has no column for names. Add one.",
  'attendance.form-columns-too-wide': ({ needed, room }) =>
    `The columns of the attendance list's form need ${format.number(needed)} mm, and the paper has ${format.number(room)} mm to use. Make columns narrower, or turn the paper.`,
};

/** What a column of a printed list shows. */
const columns: Readonly<Record<string, string>> = {
  number: 'number',
  name: 'name',
  role: 'role',
  origin: 'office or village',
  village: 'village',
  district: 'sub-district',
  office: 'office',
  sex: 'sex',
  nip: 'NIP',
  phone: 'phone',
  nik: 'NIK',
  status: 'attendance',
  signature: 'signature',
};

/** What attendance is weighed by. */
const weights = { 'lesson-hour': 'JP', session: 'sessions', day: 'days' };

type WeighedParams = Omit<
  Parameters<AttendanceWords['attendance.below-minimum']>[0],
  'participant'
>;

function word(status: string): string {
  return statuses[status] ?? status;
}

function inSession(session: string): string {
  return session === '' ? '' : ` in session "${session}"`;
}

/** `43 of 48 JP (89.58%)`; at most that much while records are open. */
function share({ weightBy, attended, open, counted, parts }: WeighedParams): string {
  const numerator = attended + open;
  // Rounded for showing only: lateness may take off parts of a lesson hour.
  const amount = (part: number) =>
    format.number(roundedPercent({ numerator: part, denominator: parts * 100 }));
  const of = `${amount(numerator)} of ${amount(counted)} ${weights[weightBy]}`;
  const percent = format.percent({ numerator, denominator: counted });
  return `${open > 0 ? 'at most ' : ''}${of} (${percent})`;
}
