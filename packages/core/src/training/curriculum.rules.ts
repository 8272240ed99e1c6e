import { rulesFor } from '../kernel/index.js';
import { leadingVerb, restatesTitle, verbsHardToObserve } from './objective-verbs.js';
import { trainingMethod } from './training-methods.js';
import type { Material, Training } from './training.js';
import { sumLessonHours } from './training.timetable.js';

const rule = rulesFor<Training, object>();

const objectiveHardToObserve = rule({
  code: 'training.objective-hard-to-observe',
  number: 'R11',
  severity: 'warning',
  source: 'curriculum guidelines; Mager, Preparing Instructional Objectives; PPM training 2019',
  *find({ objectives }) {
    for (const [index, { id, text }] of objectives.entries()) {
      const verb = leadingVerb(text);
      if (!verbsHardToObserve.includes(verb)) continue;
      yield { path: ['objectives', index, 'text'], params: { id, verb } };
    }
  },
});

const objectiveRestatesTitle = rule({
  code: 'training.objective-restates-title',
  number: 'R11',
  severity: 'warning',
  source: 'curriculum guidelines; KOTAKU capacity building 2018',
  *find({ objectives, title }) {
    for (const [index, { id, text }] of objectives.entries()) {
      if (!restatesTitle(text, title)) continue;
      yield { path: ['objectives', index, 'text'], params: { id, text } };
    }
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

const curriculumHoursDiffer = rule({
  code: 'training.curriculum-hours-differ',
  number: 'R15',
  severity: 'error',
  source: 'curriculum of a training-centre course: a table of lesson hours with its total',
  *find(training) {
    const curriculum = training.curriculumLessonHours ?? sumMaterialHours(training.materials);
    if (curriculum == null || training.sessions.length === 0) return;
    const timetable = sumLessonHours(training.sessions);
    if (timetable !== curriculum) yield { path: ['sessions'], params: { timetable, curriculum } };
  },
});

const practiceWithoutHours = rule({
  code: 'training.practice-without-hours',
  number: 'R17',
  severity: 'warning',
  source: 'KOTAKU capacity building 2018; curricula split lesson hours into T, P and PL',
  *find({ methods, materials, sessions }) {
    const named = methods?.flatMap((group) => group.methods);
    const practice = named?.find((id) => trainingMethod(id)?.isPractice);
    if (practice === undefined || !isWithoutPractice({ materials, sessions })) return;
    yield { path: ['methods'], params: { method: practice } };
  },
});

const termsOfReferenceParts = [
  'activityCode',
  'objective',
  'output',
  'beneficiaries',
  'funds',
  'place',
] as const;

const termsOfReferenceIncomplete = rule({
  code: 'training.terms-of-reference-incomplete',
  number: 'R23',
  severity: 'warning',
  source: 'terms of reference (KAK) of a local-government activity',
  *find({ termsOfReference: terms }) {
    if (terms == null) return;
    const missing: readonly string[] = termsOfReferenceParts.filter((part) => terms[part] == null);
    if (missing.length > 0) yield { path: ['termsOfReference'], params: { missing } };
  },
});

/** Lesson hours of all materials, by their totals or else their parts; `undefined` unless each states some. */
function sumMaterialHours(materials: readonly Material[]): number | undefined {
  let sum: number | undefined;
  for (const { lessonHours: hours } of materials) {
    const parts = [hours?.theory, hours?.practice, hours?.field];
    const stated = hours?.total ?? sumStated(parts);
    if (stated === undefined) return undefined;
    sum = (sum ?? 0) + stated;
  }
  return sum;
}

/**
 * Whether curriculum or timetable tell that no lesson hours go to practice or field practice. Neither tells where no
 * material splits its hours and some session with lesson hours does not say what is done in it.
 */
function isWithoutPractice({ materials, sessions }: Pick<Training, 'materials' | 'sessions'>) {
  const taught = sessions.filter(({ lessonHours }) => lessonHours > 0);
  if (taught.some(({ activity }) => activity?.endsWith('practice'))) return false;
  const isTold = taught.length > 0 && taught.every(({ activity }) => activity != null);
  const practice = materials.flatMap(({ lessonHours: hours }) => [hours?.practice, hours?.field]);
  const theory = materials.map(({ lessonHours: hours }) => hours?.theory);
  if (!isTold && sumStated([...practice, ...theory]) === undefined) return false;
  return practice.every((hours) => (hours ?? 0) === 0);
}

/** The sum of those that are stated; `undefined` where none is. */
function sumStated(counts: readonly (number | null | undefined)[]): number | undefined {
  const stated = counts.filter((count) => count != null);
  return stated.length === 0 ? undefined : stated.reduce((sum, count) => sum + count, 0);
}

/** Rules about objectives, materials, methods and terms of reference. */
export const curriculumRules = [
  objectiveHardToObserve,
  objectiveRestatesTitle,
  objectiveWithoutMaterial,
  curriculumHoursDiffer,
  practiceWithoutHours,
  termsOfReferenceIncomplete,
] as const;
