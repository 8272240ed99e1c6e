import type { CalendarDate } from '../../kernel/index.js';
import type { TrainingWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

/** English sentences about trainings. */
export const training: TrainingWords = {
  'training.ends-before-start': ({ startsOn, endsOn }) =>
    `The end date ${format.date(endsOn)} is before the start date ${format.date(startsOn)}. Correct one of them.`,
  'training.stated-days-differ': ({ stated, days }) =>
    `States ${String(stated)} days, but the dates span ${String(days)}. Make them agree.`,
  'training.dates-incomplete': ({ candidates }) =>
    candidates.length === 0
      ? 'The dates are incomplete. Give the first and last day before publishing.'
      : `The dates are incomplete. Candidates: ${format.list(candidates.map(spanOf))}. Choose the right one.`,
  'training.runs-on-day-off': ({ date, holiday }) =>
    `The training runs on a day off: ${format.dayAndDate(date)}${holiday === '' ? '' : ` (${holiday})`}. Make sure the date is meant.`,
  'training.reported-before-end': ({ reportedOn, endsOn }) =>
    `Reported as held on ${format.date(reportedOn)}, before the end date ${format.date(endsOn)}. Check the date of the report.`,
  'training.beneficiaries-after-training': ({ beneficiaryYear, trainingYear }) =>
    `Beneficiary year ${String(beneficiaryYear)} is after the training year ${String(trainingYear)}. Correct one of them.`,
  'training.objective-without-material': ({ id, text }) =>
    `Objective ${id} ("${text}") has no material. Add one, or name the material that serves it.`,
  'training.origins-not-listed': ({ represented, inRegion, level, region }) =>
    `${String(represented)} of ${String(inRegion)} ${level === 'district' ? 'sub-districts' : 'villages'} of ${region} are stated, their list is missing. Attach the list.`,
  'training.sex-split-differs': ({ sum, total }) =>
    `Men plus women (${String(sum)}) differ from the total (${String(total)}). Check the three figures.`,
  'training.sex-split-missing': () =>
    'The split into men and women is missing. Complete it from the attendance list.',
  'training.duplicate-session': ({ session }) =>
    `Session code ${session} is used more than once. Give each session its own.`,
  'training.session-outside-training': ({ session, heldOn, startsOn, endsOn }) =>
    `Session "${session}" on ${format.date(heldOn)} lies outside the training (${format.span(startsOn, endsOn)}). Move the session or correct the dates.`,
  'training.lesson-hours-differ': ({ session, lessonHours, expected, scheduled }) =>
    `Session "${session}": ${String(lessonHours)} lesson hours should be ${String(expected)} minutes, the timetable says ${String(scheduled)}. Adjust the times or the hours.`,
  'training.double-booking': ({ who, session, other, date }) =>
    `${who} is booked twice on ${format.date(date)}: "${other}" and "${session}". Move one of the sessions.`,
  'training.no-work-plan-session': ({ lessonHours }) =>
    `Only ${String(lessonHours)} lesson hours are set for drafting the work plan. Give it at least 2 near the end.`,
};

function spanOf(span: string): string {
  const [first, last] = span.split('/') as [CalendarDate, CalendarDate];
  return format.span(first, last);
}
