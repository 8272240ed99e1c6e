import { underPath, type Issue, type IssuePath, type Stage } from '../kernel/index.js';
import {
  checkCountedUnits,
  checkPlace,
  regionLevel,
  type PlaceContext,
  type Region,
  type StatedPlace,
} from '../region/index.js';
import type { Training } from './training.js';

/** A place as a training states it, and where in the document it stands. */
export interface TrainingPlace {
  readonly path: IssuePath;
  readonly place: StatedPlace;
}

/**
 * The places a training states: the organiser's region, the venue's with its district, and the participants' origins. One
 * that is named without a code or a region around it is left out: it could lie anywhere.
 */
export function trainingPlaces({
  organiser,
  venue,
  statedParticipants,
}: Training): TrainingPlace[] {
  const origins = statedParticipants?.origins;
  const units = (origins?.units ?? []).map(({ name, code }, index) => ({
    path: ['statedParticipants', 'origins', 'units', index],
    place: { name, code, level: origins?.unitLevel, within: origins?.region?.code },
  }));
  // A document that names no organiser means the village to lie where the training is held.
  const around = origins?.region ?? (organiser == null ? venue?.region : organiser.region);
  return [
    ...stated(['organiser', 'region'], organiser?.region),
    ...stated(['venue', 'region'], venue?.region),
    ...stated(['venue', 'district'], venue?.district, 'district', venue?.region),
    ...stated(['statedParticipants', 'origins', 'region'], origins?.region),
    ...villageByName(origins?.statedVillage, around),
    ...units.filter(({ place: { code, within } }) => code != null || within !== undefined),
  ];
}

/** What the rules of the stage find in the places of a training, and in the number of units its participants come from. */
export function checkTrainingPlaces(
  training: Training,
  context: PlaceContext,
  stage: Stage,
): Issue[] {
  const issues = trainingPlaces(training).flatMap(({ path, place }) => {
    // What is wrong with the region around a place is said where that region stands.
    const own = checkPlace(place, context, stage).filter((issue) => issue.path[0] !== 'within');
    // The village stands in the document as one text, without fields to point at.
    if (path.at(-1) === 'statedVillage') return own.map((issue) => ({ ...issue, path }));
    return underPath(path, own);
  });
  return [...issues, ...checkOriginUnits(training, context, stage)];
}

function checkOriginUnits(training: Training, context: PlaceContext, stage: Stage): Issue[] {
  const origins = training.statedParticipants?.origins;
  if (origins?.region == null || origins.unitsRepresented == null) return [];
  const { region, unitLevel: level, unitsRepresented } = origins;
  const counted = { region: region.code, level, stated: unitsRepresented };
  const path = ['statedParticipants', 'origins', 'unitsRepresented'];
  return checkCountedUnits(counted, context, stage).map((issue) => ({ ...issue, path }));
}

function stated(
  path: IssuePath,
  region: Region | null | undefined,
  level?: StatedPlace['level'],
  around?: Region | null,
): TrainingPlace[] {
  return region ? [{ path, place: { ...region, level, within: around?.code } }] : [];
}

/** A village named by itself, where a region narrower than a province is known in which to look for it. */
function villageByName(
  name: string | null | undefined,
  around: Region | null | undefined,
): TrainingPlace[] {
  if (name == null || around == null || regionLevel(around.code) === 'province') return [];
  const path = ['statedParticipants', 'origins', 'statedVillage'];
  return [{ path, place: { name, level: 'village', within: around.code } }];
}
