import { checkRules, rulesFor, underPath, type Issue, type Stage } from '../kernel/index.js';
import { isWithinRegion } from '../region/index.js';
import { curriculumRules } from './curriculum.rules.js';
import { datesRules } from './dates.rules.js';
import { lawRules } from './law.rules.js';
import { statedParticipantsRules } from './stated-participants.rules.js';
import { timetableRules } from './timetable.rules.js';
import type { TrainingContext } from './training.context.js';
import { readLabel } from './training.dates.js';
import type { Training } from './training.js';
import { checkTrainingPlaces } from './training.places.js';

const rule = rulesFor<Training, TrainingContext>();

const venueOutsideRegion = rule({
  code: 'training.venue-outside-region',
  number: 'R08',
  severity: 'warning',
  source: 'PPM training 2019: a city trained its officials in another regency',
  *find({ venue, organiser }) {
    const home = organiser?.region;
    if (home == null || venue?.outsideReason != null) return;
    // A place known only by a region around the organiser's may lie inside or outside.
    const outside = [venue?.region, venue?.district].find(
      (at) => at && !isWithinRegion(at.code, home.code) && !isWithinRegion(home.code, at.code),
    );
    if (!outside) return;
    yield { path: ['venue'], params: { place: outside.name, region: home.name } };
  },
});

/**
 * Bimtek, pelatihan, diklat and lokakarya are one family: whatever it is called, it may end with a certificate of passing.
 * A sosialisasi may not, so only that name beside one of the others leaves the kind open.
 */
const kindUnclear = rule({
  code: 'training.kind-unclear',
  number: 'R18',
  severity: 'warning',
  source: 'KOTAKU capacity building 2018: called sosialisasi and pelatihan',
  *find({ kind, kindAlternatives }) {
    const isSocialisation = kind === 'socialisation';
    const others = (kindAlternatives ?? []).filter(
      (other) => (other === 'socialisation') !== isSocialisation,
    );
    if (others.length > 0) yield { path: ['kind'], params: { kind, others } };
  },
});

/** Every rule about a training and its timetable. */
export const trainingRules = [
  ...datesRules,
  venueOutsideRegion,
  kindUnclear,
  ...curriculumRules,
  ...statedParticipantsRules,
  ...timetableRules,
  ...lawRules,
] as const;

/**
 * What the rules of the stage find in a training, and in the date label and the places it states: these with the codes of
 * the units they belong to, `text.…` and `region.…`.
 */
export function checkTraining(
  training: Training,
  context: TrainingContext = {},
  stage: Stage = 'draft',
): Issue[] {
  const label = readLabel(training.dates)?.issues ?? [];
  return [
    ...checkRules(trainingRules, training, context, stage),
    ...underPath(['dates', 'label'], label),
    ...checkTrainingPlaces(training, context, stage),
  ];
}
