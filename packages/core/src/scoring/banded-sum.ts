import { planFor, type Plan, type PlannedOperand, type PlannedStep } from './plan.js';
import { once } from './once.js';
import type { Instrument } from './instrument.js';
import type { PointsStep, RatioStep, ClassifyStep, ListStep } from './step.js';

type PlannedInput = Plan['inputs'][number];

/** A step of a plan, of a kind that is known. */
type Planned<Kind> = PlannedStep & { readonly step: Kind };

/** A part of a whole, and the points that its share earns. */
export interface BandedShare {
  readonly part: PlannedInput;
  readonly whole: PlannedInput;
  readonly share: Planned<RatioStep>;
  readonly points: Planned<PointsStep>;
}

/** What columns can be scored by: shares of inputs in bands, their points added up, and the class of the sum. */
export interface BandedSum {
  readonly shares: readonly BandedShare[];
  readonly classes: Planned<ClassifyStep> | null;
}

/** Points are whole numbers up to this, and so is what the lowest and highest sum are apart. */
const mostPoints = 0x7fff;

/** How an instrument comes to its headline, if it is a sum of banded shares; otherwise the id of the step that differs. */
export function bandedSumOf(
  instrument: Instrument,
  variants: Readonly<Record<string, string | undefined>>,
): BandedSum | string {
  return bySteps(instrument)(planFor(instrument, variants));
}

/** Plans are kept, and what is found in them is, too. */
const bySteps = once(({ headline }: Instrument) => once((plan: Plan) => foundIn(plan, headline)));

function foundIn(plan: Plan, headline: Instrument['headline']): BandedSum | string {
  const total = reached(plan, placeOf(plan, headline.value));
  if (!isTaken<ListStep>(total, 'sum')) return headline.value;
  const shares = total.operands.map((operand) => bandedShare(plan, operand));
  const other = shares.find((each) => typeof each === 'string' || each === null);
  if (typeof other === 'string') return other;
  const banded = shares.filter((each) => each !== null && typeof each === 'object');
  if (banded.length === 0 || banded.length < shares.length) return total.id;
  if (banded.reduce((sum, { points }) => sum + spread(points), 0) > mostPoints) return total.id;
  if (headline.class === undefined) return { shares: banded, classes: null };
  const classes = reached(plan, placeOf(plan, headline.class));
  const isOfTotal =
    isTaken<ClassifyStep>(classes, 'classify') && reached(plan, classes.operands[0]) === total;
  return isOfTotal ? { shares: banded, classes } : headline.class;
}

/** The banded share that an operand is; otherwise the id of the step that differs, where there is one. */
function bandedShare(plan: Plan, operand: PlannedOperand): BandedShare | string | null {
  const points = reached(plan, operand);
  if (!isTaken<PointsStep>(points, 'points')) return points?.id ?? null;
  const earned = points.step.bands.map((band) => band.points);
  const areWhole =
    earned.length > 0 &&
    earned.every((each) => Number.isInteger(each) && Math.abs(each) <= mostPoints);
  const share = reached(plan, points.operands[0]);
  if (!areWhole || !isTaken<RatioStep>(share, 'ratio')) return points.id;
  const [part, whole] = share.operands.map((each) => reached(plan, each));
  return isSingle(part) && isSingle(whole) ? { part, whole, share, points } : share.id;
}

/** The lowest points that a share can earn. */
export function lowestPoints({ step }: Planned<PointsStep>): number {
  return Math.min(...step.bands.map(({ points }) => points));
}

/** How far the highest points are above the lowest. */
export function spread(points: Planned<PointsStep>): number {
  return Math.max(...points.step.bands.map((band) => band.points)) - lowestPoints(points);
}

function placeOf({ inputs, steps }: Plan, wanted: string): PlannedOperand {
  return { at: inputs.length + steps.findIndex(({ id }) => id === wanted), constant: null };
}

/** The input or step that an operand is, through steps that only choose it. */
function reached(
  plan: Plan,
  operand: PlannedOperand | undefined,
): PlannedInput | PlannedStep | undefined {
  if (operand?.at == null) return undefined;
  const { inputs, steps } = plan;
  const planned = inputs[operand.at] ?? steps[operand.at - inputs.length];
  const isChoice = planned && 'step' in planned && planned.step.operation === 'by-variant';
  return isChoice ? reached(plan, planned.operands[0]) : planned;
}

function isTaken<Kind extends PlannedStep['step']>(
  planned: PlannedInput | PlannedStep | undefined,
  operation: Kind['operation'],
): planned is Planned<Kind> {
  return planned !== undefined && 'step' in planned && planned.step.operation === operation;
}

function isSingle(planned: PlannedInput | PlannedStep | undefined): planned is PlannedInput {
  if (planned === undefined || 'step' in planned) return false;
  const { kind, rows } = planned.definition;
  return kind === 'quantity' && rows === undefined;
}
