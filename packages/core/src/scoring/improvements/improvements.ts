import { improvable } from './better-levels.js';
import { classAt, courseOf, distance, isThere, shown, type Course } from './course.js';
import type { InputDefinitions, InputOf, Instrument, Steps, Variants } from '../instrument.js';
import { compare, rational, type Rational } from '../rational.js';
import type { ClassResult, ScoreOptions } from '../score.js';
import { fewest, isSumOfParts } from './smallest-set.js';
import type { Quantity } from '../value.js';

/** What one level of an input would bring, everything else staying as it is. */
export interface LevelGain {
  readonly to: number;
  /** How far it brings the value towards the better side, before its last rounding. */
  readonly gain: Quantity;
  /** The class then reached. */
  readonly class: ClassResult;
}

/** One input that could be better: its better levels, the best one last. */
export interface InputGain {
  readonly input: string;
  readonly now: number;
  readonly levels: readonly LevelGain[];
}

/** Inputs that reach the class together when each is brought to its best; those that add most come first. */
export interface SmallestSet {
  readonly inputs: readonly string[];
  readonly value: Quantity;
  readonly class: ClassResult;
  /** Whether it is certain that no fewer would do: not, where too many sets would have to be tried. */
  readonly isSmallest: boolean;
}

/** How far a score is from a better class, and what of its inputs would bring it there: reckoned, and no plan. */
export interface Improvements {
  readonly value: Quantity;
  readonly class: ClassResult;
  readonly target: ClassResult;
  /** Where the target begins; a rounded score can be compared with it as it is shown. */
  readonly threshold: Quantity;
  /** Whether the target is reached on its threshold; otherwise it has to be passed. */
  readonly isThresholdEnough: boolean;
  /** What lies between value and threshold; never negative. */
  readonly lacking: Quantity;
  /** In the order of the instrument; an input that is at its best, or has no limit, is not among them. */
  readonly inputs: readonly InputGain[];
  /** `null` where all of them together do not reach the target. */
  readonly smallestSet: SmallestSet | null;
}

/** How improvements are asked for. */
export interface ImprovementOptions<Chosen extends Variants = Variants> extends Pick<
  ScoreOptions<Chosen>,
  'variants'
> {
  /** The class to reach; the next better one where none is named. */
  readonly to?: string;
}

/**
 * What would lift a score to the next better class: how much is lacking, what each input with an `effect` would add at
 * each better level, and the fewest of them that reach it at their best. A reckoning on numbers, and no plan: it knows
 * neither cost nor effort. `null` where there is no class, or none better. Inputs asked for row by row stay as they are.
 */
export function improvements<
  Inputs extends InputDefinitions,
  Chosen extends Variants,
  All extends Steps,
>(
  instrument: Instrument<Inputs, Chosen, All>,
  input: InputOf<Inputs>,
  { variants, to }: ImprovementOptions<Chosen> = {},
): Improvements | null {
  const fields: Readonly<Record<string, unknown>> = isObject(input) ? input : {};
  const course = courseOf(instrument, fields, variants ?? {}, to);
  if (course === null) return null;
  const { now, target, threshold, isHigherBetter } = course;
  const able = improvable(course.plan.inputs, fields, isHigherBetter).map((each) => ({
    ...each,
    moves: each.levels.map((level) => moveTo(course, each.id, level)),
  }));
  return {
    value: shown(course, now.judged),
    class: classAt(course, now.rank),
    target: classAt(course, target),
    threshold: shown(course, threshold.value),
    isThresholdEnough: threshold.isEnough,
    lacking: shown(course, distance(course, now.judged, threshold.value)),
    inputs: able.map(({ id, now: level, moves }) => ({
      input: id,
      now: level,
      levels: moves.map((move) => levelGain(course, move)),
    })),
    smallestSet: smallestSetOf(
      course,
      able.flatMap(({ moves }) => moves.slice(-1)),
    ),
  };
}

function isObject(raw: unknown): raw is object {
  return typeof raw === 'object' && raw !== null;
}

/** A level an input is brought to: what that alone adds, and the place of the class then reached. */
interface Move {
  readonly id: string;
  readonly to: number;
  readonly gain: Rational;
  readonly rank: number;
}

function moveTo(course: Course, id: string, to: number): Move {
  const { measured, rank } = course.after([[id, rational(to)]]) ?? course.now;
  return { id, to, gain: distance(course, course.now.measured, measured), rank };
}

function levelGain(course: Course, { to, gain, rank }: Move): LevelGain {
  return { to, gain: shown(course, gain), class: classAt(course, rank) };
}

function smallestSetOf(course: Course, best: readonly Move[]): SmallestSet | null {
  const ordered = [...best].sort((a, b) => compare(b.gain, a.gain));
  const together = (moves: readonly Move[]) =>
    course.after(moves.map(({ id, to }) => [id, rational(to)] as const));
  const ids = new Set(best.map(({ id }) => id));
  const chosen = fewest(
    ordered,
    (moves) => isThere(course, together(moves)),
    isSumOfParts(course.plan, course.path.measured, ids),
  );
  const reached = chosen && together(chosen.all);
  return (
    reached && {
      inputs: chosen.all.map(({ id }) => id),
      value: shown(course, reached.judged),
      class: classAt(course, reached.rank),
      isSmallest: chosen.isSmallest,
    }
  );
}
