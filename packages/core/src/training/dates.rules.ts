import { eachDay, inclusiveDays, rulesFor, weekday } from '../kernel/index.js';
import { dateCandidates, fitsReading, readLabel, trainingYear } from './training.dates.js';
import type { TrainingContext } from './training.context.js';
import type { Training } from './training.js';

const rule = rulesFor<Training, TrainingContext>();

const endsBeforeStart = rule({
  code: 'training.ends-before-start',
  number: 'R01',
  severity: 'error',
  source: 'common sense',
  *find({ dates }) {
    if (dates.status !== 'exact' || dates.endsOn >= dates.startsOn) return;
    yield {
      path: ['dates', 'endsOn'],
      params: { startsOn: dates.startsOn, endsOn: dates.endsOn },
    };
  },
});

const statedDaysDiffer = rule({
  code: 'training.stated-days-differ',
  number: 'R02',
  severity: 'error',
  source: 'Pamsimas training report 2018',
  *find({ dates, statedDays }) {
    if (dates.status !== 'exact' || statedDays == null || dates.endsOn < dates.startsOn) return;
    const days = inclusiveDays(dates.startsOn, dates.endsOn);
    if (days !== statedDays) yield { path: ['statedDays'], params: { stated: statedDays, days } };
  },
});

const datesDifferFromLabel = rule({
  code: 'training.dates-differ-from-label',
  number: 'R04',
  severity: 'error',
  source: 'KOTAKU capacity building 2018: weekdays beside bare day numbers',
  *find({ dates }) {
    const read = readLabel(dates);
    if (dates.status !== 'exact' || !read || fitsReading(dates, read)) return;
    const { startsOn, endsOn, label } = dates;
    yield { path: ['dates'], params: { label: label ?? '', startsOn, endsOn } };
  },
});

const datesIncomplete = rule({
  code: 'training.dates-incomplete',
  number: 'R05',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'Pamsimas, KOTAKU and village-facilitation announcements 2018',
  *find({ dates }, { holidays }) {
    if (dates.status === 'exact') return;
    const spans = dateCandidates(dates);
    const candidates = spans.map(({ startsOn, endsOn }) => `${startsOn}/${endsOn}`);
    const onHolidays = spans.flatMap((span) =>
      [...(holidays ?? [])].filter(([date]) => date >= span.startsOn && date <= span.endsOn),
    );
    const named = onHolidays.map(([date, name]) => `${date}: ${name}`);
    yield { path: ['dates'], params: { candidates, holidays: named } };
  },
});

const runsOnDayOff = rule({
  code: 'training.runs-on-day-off',
  number: 'R06',
  severity: 'warning',
  source: 'Pamsimas training report 2018; holidays as the caller lists them',
  *find({ dates }, { holidays }) {
    if (dates.status !== 'exact') return;
    for (const date of eachDay(dates.startsOn, dates.endsOn)) {
      const holiday = holidays?.get(date) ?? '';
      if (weekday(date) === 7 || holiday !== '')
        yield { path: ['dates'], params: { date, holiday } };
    }
  },
});

const reportedBeforeEnd = rule({
  code: 'training.reported-before-end',
  number: 'R07',
  severity: 'warning',
  source: 'Pamsimas training report 2018',
  *find({ dates, reportedOn, reportedAs }) {
    if (dates.status !== 'exact' || reportedOn == null || reportedAs === 'announced') return;
    if (reportedOn >= dates.endsOn) return;
    yield { path: ['reportedOn'], params: { reportedOn, endsOn: dates.endsOn } };
  },
});

const beneficiariesAfterTraining = rule({
  code: 'training.beneficiaries-after-training',
  number: 'R09',
  severity: 'error',
  source: 'Pamsimas training reports 2018',
  *find({ dates }, { program }) {
    const to = program?.beneficiaryYears?.to;
    const year = trainingYear(dates);
    if (to === undefined || year === undefined || to <= year) return;
    yield { path: ['dates'], params: { beneficiaryYear: to, trainingYear: year } };
  },
});

/** Rules about when a training is held. */
export const datesRules = [
  endsBeforeStart,
  statedDaysDiffer,
  datesDifferFromLabel,
  datesIncomplete,
  runsOnDayOff,
  reportedBeforeEnd,
  beneficiariesAfterTraining,
] as const;
