import type { EmpowermentWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

const parts = { domain: 'domain', indicator: 'indicator', band: 'class' };

const levels: Readonly<Record<string, string>> = {
  rt: 'an RT',
  rw: 'an RW',
  dusun: 'a dusun',
  village: 'a desa or kelurahan',
  district: 'a kecamatan',
  regency: 'a kabupaten or kota',
  province: 'a province',
};

const kindsOfEvidence: Readonly<Record<string, string>> = {
  photo: 'photo',
  document: 'document',
  minutes: 'minutes',
  'attendance-list': 'attendance list',
  other: 'other evidence',
};

const either = (names: readonly string[]) => names.join(' or ');

/** English sentences about rubrics and assessments of empowerment. */
export const empowerment: EmpowermentWords = {
  'empowerment.repeated-id': ({ kind, id }) =>
    `The id ${id} is used for more than one ${parts[kind]}. Give each ${parts[kind]} an id of its own.`,
  'empowerment.without-indicators': ({ english }) =>
    english === ''
      ? 'The rubric has no domains yet. Add at least one, with its indicators.'
      : `The domain “${english}” has no indicators yet. Add some, or remove the domain.`,
  'empowerment.weight-not-positive': ({ english }) =>
    `The weight of “${english}” is zero. Give it a weight, or leave it out of the rubric.`,
  'empowerment.weights-do-not-add-up': ({ english, percent, sum }) =>
    `The weights of ${english === '' ? 'all domains' : `the indicators of “${english}”`} add up to ${format.number(percent)}% (${sum}). Make them exactly 100%.`,
  'empowerment.too-few-levels': ({ english, levels: count }) =>
    `The number of levels of the indicator “${english}” is ${String(count)}. Describe at least two.`,
  'empowerment.levels-out-of-order': ({ english, level, previous }) =>
    `In the indicator “${english}”, level ${String(level)} comes after level ${String(previous)}. Put the levels in order from the lowest, each once.`,
  'empowerment.points-fall': ({ english, level, points, previous }) =>
    `In the indicator “${english}”, level ${String(level)} earns ${String(points)} points, fewer than the level below (${String(previous)}). Correct the points.`,
  'empowerment.scale-stops-short': ({ english, points }) =>
    `The highest level of the indicator “${english}” earns only ${String(points)} points, so its weight is never full. Give the highest level 100 points.`,
  'empowerment.evidence-from-no-level': ({ english, level }) =>
    `Evidence for the indicator “${english}” is asked for from level ${String(level)} on, which it does not have. Choose one of its levels.`,
  'empowerment.without-bands': () =>
    'The rubric has no classes of results yet. Add some, beginning at zero.',
  'empowerment.bands-begin-above-zero': ({ english, numerator, denominator }) =>
    `The lowest class “${english}” begins only at ${format.percent({ numerator, denominator }, 4)}, so a result below it has no class. Begin the lowest class at zero.`,
  'empowerment.bands-out-of-order': ({ english, previousEnglish }) =>
    `The class “${english}” does not begin above the class “${previousEnglish}”. Put the classes in order from the lowest.`,
  'empowerment.band-out-of-reach': ({ english, numerator, denominator }) =>
    `The class “${english}” begins at ${format.percent({ numerator, denominator }, 4)}, but no result is more than 100%. Lower where it begins.`,
  'empowerment.unverified-as-regulation': ({ cited }) =>
    `The rubric is said to rest on a regulation, but nobody has read “${cited}”. Check the text, or call it a house rule.`,
  'empowerment.ends-before-in-force': ({ from, until }) =>
    `The rubric is in force until ${format.date(until)}, before it begins ${format.date(from)}. Correct one of the dates.`,
  'empowerment.replaces-later-version': ({ version, replaced }) =>
    `Version ${String(version)} is said to replace version ${String(replaced)}. Name an earlier version.`,
  'empowerment.used-version-changed': ({ rubric, version }) =>
    `Rubric ${rubric} version ${String(version)} has been used, but its content has changed. Restore it, or publish the change as a new version.`,
  'empowerment.other-rubric': ({ named, namedVersion, given, version }) =>
    `The assessment was made with rubric ${named} version ${String(namedVersion)}, not ${given} version ${String(version)}. Score it with its own rubric.`,
  'empowerment.rubric-changed': ({ rubric, version }) =>
    `The content of rubric ${rubric} version ${String(version)} is no longer what the assessment was made with. Use the rubric as it was.`,
  'empowerment.rubric-not-in-force': ({ on, limit }) =>
    on < limit
      ? `The assessment of ${format.date(on)} comes before the rubric is in force, from ${format.date(limit)}. Use the rubric in force on that day.`
      : `The assessment of ${format.date(on)} comes after the rubric's last day, ${format.date(limit)}. Use the rubric in force on that day.`,
  'empowerment.without-assessor': () =>
    'Nobody is named as assessor. Fill in the name or office of who assessed.',
  'empowerment.unit-of-other-level': ({ level, rubricLevel }) =>
    `What was assessed is ${levels[level] ?? level}, but this rubric is for ${levels[rubricLevel] ?? rubricLevel}. Use a rubric that fits.`,
  'empowerment.region-of-other-level': ({ level, region, needed }) =>
    `${region} is not ${levels[needed] ?? needed}, which is needed to place ${levels[level] ?? level}. Choose a region that fits.`,
  'empowerment.unit-unnamed': ({ level }) =>
    `It is not said which one was assessed; it is only known to be ${levels[level] ?? level}. Fill in its ${level === 'dusun' ? 'name' : 'number'}.`,
  'empowerment.unknown-indicator': ({ indicator }) =>
    `The rubric has no indicator ${indicator}. Check the id of the indicator.`,
  'empowerment.repeated-indicator': ({ indicator }) =>
    `The indicator ${indicator} is assessed more than once. Keep one of them.`,
  'empowerment.indicator-missing': ({ english }) =>
    `The indicator “${english}” is not assessed yet, so there is no total. Fill in its level.`,
  'empowerment.level-off-scale': ({ english, level, allowed }) =>
    `The indicator “${english}” has no level ${String(level)}. Choose ${either(allowed)}.`,
  'empowerment.evidence-missing': ({ english, level, needed, present, kinds }) =>
    `For level ${String(level)} of “${english}” the evidence asked for is ${String(needed)}${kinds.length > 0 ? ` (${either(kinds.map((kind) => kindsOfEvidence[kind] ?? kind))})` : ''}, and there is ${String(present)}. Complete it; until then this level counts as a claim only.`,
  'empowerment.verified-by-assessor': ({ by }) =>
    `${by} verified an assessment of their own. Ask somebody else to verify it.`,
  'empowerment.verifier-not-named': ({ english, by, verifiers }) =>
    `By the rubric, ${by} may not verify the indicator “${english}”. Ask ${either(verifiers)}.`,
  'empowerment.verified-above-claim': ({ by, level, claimed }) =>
    `${by} found level ${String(level)}, higher than was stated (${String(claimed)}). Update the assessment if it really is higher.`,
};
