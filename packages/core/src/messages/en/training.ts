import type { CalendarDate } from '../../kernel/index.js';
import type { TrainingWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

/** English sentences about trainings. */
export const training: TrainingWords = {
  'training.ends-before-start': ({ startsOn, endsOn }) =>
    `The end date ${format.date(endsOn)} is before the start date ${format.date(startsOn)}. Correct one of them.`,
  'training.stated-days-differ': ({ stated, days }) =>
    `States ${String(stated)} days, but the dates span ${String(days)}. Make them agree.`,
  'training.dates-incomplete': ({ candidates, holidays }) =>
    candidates.length === 0
      ? 'The dates are incomplete. Give the first and last day before publishing.'
      : `The dates are incomplete. Candidates: ${format.list(candidates.map(spanOf))}${holidays.length === 0 ? '' : ` (days off: ${format.list(holidays.map(holidayOf))})`}. Choose the right one.`,
  'training.dates-differ-from-label': ({ label, startsOn, endsOn }) =>
    `The dates ${format.span(startsOn, endsOn)} do not fit what is written, "${label}". Correct one of them.`,
  'training.runs-on-day-off': ({ date, holiday }) =>
    `The training runs on a day off: ${format.dayAndDate(date)}${holiday === '' ? '' : ` (${holiday})`}. Make sure the date is meant.`,
  'training.reported-before-end': ({ reportedOn, endsOn }) =>
    `Reported as held on ${format.date(reportedOn)}, before the end date ${format.date(endsOn)}. Check the date of the report.`,
  'training.beneficiaries-after-training': ({ beneficiaryYear, trainingYear }) =>
    `Beneficiary year ${String(beneficiaryYear)} is after the training year ${String(trainingYear)}. Correct one of them.`,
  'training.venue-outside-region': ({ place, region }) =>
    `The venue in ${place} lies outside the organiser's region (${region}). Give the reason.`,
  'training.kind-unclear': ({ kind, others }) =>
    `The kind of activity is unclear: ${format.list([kind, ...others].map(kindOf))}. Choose one; a socialisation gives no passing certificate.`,
  'training.objective-hard-to-observe': ({ id, verb }) =>
    `Objective ${id} begins with "${verb}", which is hard to observe. Use a verb whose result can be seen, such as draft, calculate or guide.`,
  'training.objective-restates-title': ({ id, text }) =>
    `Objective ${id} ("${text}") only restates the title. Say what participants can do afterwards.`,
  'training.objective-without-material': ({ id, text }) =>
    `Objective ${id} ("${text}") has no material. Add one, or name the material that serves it.`,
  'training.curriculum-hours-differ': ({ timetable, curriculum }) =>
    `The timetable has ${String(timetable)} lesson hours, the curriculum ${String(curriculum)}. Make them agree.`,
  'training.practice-without-hours': ({ method }) =>
    `The method "${practiceMethods[method] ?? method}" is named, but there are no lesson hours of practice. Add some, or leave the method out.`,
  'training.terms-of-reference-incomplete': ({ missing }) =>
    `Parts of the terms of reference are missing: ${format.list(missing.map((part) => partsOfTerms[part] ?? part))}. Complete them before handing in.`,
  'training.origins-not-listed': ({ represented, inRegion, level, region }) =>
    `${String(represented)} of ${String(inRegion)} ${unitsOf(level)}${region === '' ? '' : ` of ${region}`} are stated, their list is incomplete. Attach the list.`,
  'training.more-origins-than-stated': ({ represented, inRegion, level }) =>
    `Participants are said to come from ${String(represented)} ${unitsOf(level)}, but there are ${String(inRegion)} in all. Check both figures.`,
  'training.total-differs-from-words': ({ total, words }) =>
    `The total ${String(total)} does not match the words "${words}". Correct one of them.`,
  'training.sex-split-differs': ({ sum, total }) =>
    `Men plus women (${String(sum)}) differ from the total (${String(total)}). Check the three figures.`,
  'training.breakdown-exceeds-total': ({ sum, total }) =>
    `The participants broken down (${String(sum)}) are more than the total (${String(total)}). Check the figures.`,
  'training.breakdown-incomplete': ({ remainder, total }) =>
    `${String(remainder)} of ${String(total)} participants are not broken down. Complete the figures, or explain the rest.`,
  'training.sex-split-missing': () =>
    'The split into men and women is missing. Complete it from the attendance list.',
  'training.quotas-exceed-seats': ({ sum, seats }) =>
    `The quotas (${String(sum)}) are more than the seats (${String(seats)}). Lower the quotas or add seats.`,
  'training.duplicate-session': ({ session }) =>
    `Session code ${session} is used more than once. Give each session its own.`,
  'training.session-outside-training': ({ session, heldOn, startsOn, endsOn }) =>
    `Session "${session}" on ${format.date(heldOn)} lies outside the training (${format.span(startsOn, endsOn)}). Move the session or correct the dates.`,
  'training.session-ends-before-start': ({ session, startTime, endTime }) =>
    `Session "${session}" ends at ${endTime}, before it starts at ${startTime}. Correct the times.`,
  'training.lesson-hours-differ': ({ session, lessonHours, expected, scheduled }) =>
    `Session "${session}": ${String(lessonHours)} lesson hours should be ${String(expected)} minutes, the timetable says ${String(scheduled)}. Adjust the times or the hours.`,
  'training.double-booking': ({ who, session, other, date }) =>
    `${who} is booked twice on ${format.date(date)}: "${other}" and "${session}". Move one of the sessions.`,
  'training.no-work-plan-session': ({ lessonHours }) =>
    `${lessonHours === 0 ? 'No' : `Only ${String(lessonHours)}`} lesson hours near the end are set for drafting the work plan. Give it at least 2 there.`,
  'training.regulation-superseded': ({ cited, by }) =>
    `${cited} was amended or replaced by ${by} at the time of the training. Cite the regulation in force.`,
  'training.role-unknown': ({ role, program }) =>
    `The role "${role}" is not known in the programme ${program} at that level or time. Check its name and level.`,
};

const kinds: Readonly<Record<string, string>> = {
  training: 'training',
  'technical-guidance': 'technical guidance',
  socialisation: 'socialisation',
  workshop: 'workshop',
  'on-the-job': 'on-the-job training',
};

const practiceMethods: Readonly<Record<string, string>> = {
  practice: 'practice',
  'field-practice': 'field practice',
  'on-the-job': 'on-the-job training',
  internship: 'internship',
};

const partsOfTerms: Readonly<Record<string, string>> = {
  activityCode: 'activity code',
  objective: 'objective',
  output: 'output',
  beneficiaries: 'beneficiaries',
  funds: 'funds',
  place: 'place',
};

function kindOf(kind: string): string {
  return kinds[kind] ?? kind;
}

function unitsOf(level: string): string {
  return level === 'district' ? 'sub-districts' : 'villages';
}

function holidayOf(holiday: string): string {
  const [date = '', name = ''] = holiday.split(': ');
  return `${format.date(date as CalendarDate)}, ${name}`;
}

function spanOf(span: string): string {
  const [first, last] = span.split('/') as [CalendarDate, CalendarDate];
  return format.span(first, last);
}
