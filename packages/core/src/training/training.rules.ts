import { checkRules, eachDay, inclusiveDays, rulesFor, weekday } from '../kernel/index.js';
import type { CalendarDate, Issue, Stage } from '../kernel/index.js';
import type { Program } from '../program/index.js';
import { timetableRules } from './timetable.rules.js';
import type { Training } from './training.js';

/** What rules about a training may look at beside it. */
export interface TrainingContext {
  readonly program?: Program | null | undefined;
  /** Public holidays by date, with their name; the law changes yearly, so the caller brings them. */
  readonly holidays?: ReadonlyMap<CalendarDate, string>;
}

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

const datesIncomplete = rule({
  code: 'training.dates-incomplete',
  number: 'R05',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'Pamsimas, KOTAKU and village-facilitation announcements 2018',
  *find({ dates }) {
    if (dates.status === 'exact') return;
    const candidates = dates.status === 'candidates' ? dates.candidates : [];
    const spans = candidates.map(({ startsOn, endsOn }) => `${startsOn}/${endsOn}`);
    yield { path: ['dates'], params: { candidates: spans } };
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
  *find({ dates, reportedOn }) {
    if (dates.status !== 'exact' || reportedOn == null || reportedOn >= dates.endsOn) return;
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
    if (to === undefined || dates.status !== 'exact') return;
    const trainingYear = Number(dates.endsOn.slice(0, 4));
    if (to > trainingYear) yield { path: ['dates'], params: { beneficiaryYear: to, trainingYear } };
  },
});

const objectiveWithoutMaterial = rule({
  code: 'training.objective-without-material',
  number: 'R12',
  severity: 'warning',
  source: 'curriculum guidelines; Pamsimas training report 2018',
  *find({ objectives, materials }) {
    if (materials.length === 0) return;
    const covered = new Set(materials.flatMap((material) => material.covers));
    for (const [index, objective] of objectives.entries()) {
      if (!covered.has(objective.id)) {
        yield { path: ['objectives', index], params: { id: objective.id, text: objective.text } };
      }
    }
  },
});

const originsNotListed = rule({
  code: 'training.origins-not-listed',
  number: 'R26',
  severity: 'warning',
  source: 'Pamsimas training reports 2018',
  *find({ statedParticipants }) {
    const origins = statedParticipants?.origins;
    if (origins?.unitsRepresented == null || origins.unitsListed) return;
    yield {
      path: ['statedParticipants', 'origins'],
      params: {
        represented: origins.unitsRepresented,
        inRegion: origins.unitsInRegion ?? '?',
        level: origins.unitLevel,
        region: origins.region.name,
      },
    };
  },
});

const sexSplitDiffers = rule({
  code: 'training.sex-split-differs',
  number: 'R34',
  severity: 'error',
  source: 'Boalemo village-meeting dashboard',
  *find({ statedParticipants: stated }) {
    if (stated?.total == null || stated.women == null || stated.men == null) return;
    const sum = stated.women + stated.men;
    if (sum !== stated.total) {
      yield { path: ['statedParticipants'], params: { sum, total: stated.total } };
    }
  },
});

const sexSplitMissing = rule({
  code: 'training.sex-split-missing',
  number: 'R36',
  severity: 'warning',
  source: 'Boalemo village-meeting dashboard',
  *find({ statedParticipants: stated }) {
    if (stated == null || (stated.women != null && stated.men != null)) return;
    yield { path: ['statedParticipants'], params: {} };
  },
});

/** Every rule about a training and its timetable. */
export const trainingRules = [
  endsBeforeStart,
  statedDaysDiffer,
  datesIncomplete,
  runsOnDayOff,
  reportedBeforeEnd,
  beneficiariesAfterTraining,
  objectiveWithoutMaterial,
  originsNotListed,
  sexSplitDiffers,
  sexSplitMissing,
  ...timetableRules,
] as const;

/** What the rules of the stage find in a training. */
export function checkTraining(
  training: Training,
  context: TrainingContext = {},
  stage: Stage = 'draft',
): Issue[] {
  return checkRules(trainingRules, training, context, stage);
}
