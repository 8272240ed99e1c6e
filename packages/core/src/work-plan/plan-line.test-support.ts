import fc from 'fast-check';
import { mergeLines } from '../ledger/index.js';
import { reviewStepKinds } from '../review/index.js';
import {
  progressStatuses,
  type Evidence,
  type PlanLine,
  type PlanLineKind,
  type PlanLineOf,
} from './index.js';
import { anItem, aWorkPlan, minute, photo } from './work-plan.test-support.js';

const line = {
  id: 'l1',
  author: 'Siti',
  deviceId: 'd1',
  sequence: 1,
  recordedAt: minute(1),
  planId: 'w1',
} as const;

const bare: { readonly [Kind in PlanLineKind]: PlanLineOf<Kind> } = {
  progress: {
    ...line,
    kind: 'progress',
    itemId: 'i1',
    percent: 30,
    status: 'running',
    evidence: [],
    replaces: [],
  },
  verification: { ...line, kind: 'verification', entryIds: ['l1'], verdict: 'confirmed' },
  review: { ...line, kind: 'review', step: 'submit', revision: 1 },
  revision: { ...line, kind: 'revision', number: 1, plan: aWorkPlan(anItem()) },
  planning: { ...line, kind: 'planning', itemId: 'i1', replaces: [] },
  'period-lock': { ...line, kind: 'period-lock', through: '2018-12-31' },
};

/** A line of a kind, as short as it can be, or what the change makes of it. */
export function aPlanLine<Kind extends PlanLineKind>(
  kind: Kind,
  change: Partial<PlanLineOf<Kind>> = {},
): PlanLineOf<Kind> {
  return { ...bare[kind], ...change };
}

/** What lines may refer to of each other: few ids, so that many meet. */
const anyIds = fc.subarray(['l0', 'l1', 'l2', 'l3']);
const anyItem = fc.constantFrom('i1', 'i2');

const anyContent: fc.Arbitrary<{ readonly kind: PlanLineKind }> = fc.oneof(
  fc.record({
    kind: fc.constant('progress' as const),
    itemId: anyItem,
    percent: fc.constantFrom(0, 30, 100),
    status: fc.constantFrom(...progressStatuses),
    evidence: fc.constantFrom<Evidence[]>([], [photo]),
    replaces: anyIds,
    seenOn: fc.constantFrom(null, '2018-12-01' as const),
  }),
  fc.record({
    kind: fc.constant('verification' as const),
    entryIds: anyIds,
    verdict: fc.constantFrom('confirmed' as const, 'rejected' as const),
  }),
  fc.record({
    kind: fc.constant('review' as const),
    step: fc.constantFrom(...reviewStepKinds),
    revision: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    kind: fc.constant('revision' as const),
    number: fc.integer({ min: 1, max: 3 }),
    plan: fc.constantFrom(aWorkPlan(), aWorkPlan(anItem()), aWorkPlan(anItem({ id: 'i2' }))),
  }),
  fc.record({
    kind: fc.constant('planning' as const),
    itemId: anyItem,
    link: fc.constantFrom(null, {
      document: 'rkpdes' as const,
      year: 2020,
      status: 'agreed' as const,
    }),
    replaces: anyIds,
  }),
  fc.record({
    kind: fc.constant('period-lock' as const),
    through: fc.constantFrom('2018-11-30' as const, '2018-12-31' as const),
  }),
);

/** Lines of every kind as devices may have them: some twice, some of one id and different content, a few of another plan. */
export const anyPlanLines: fc.Arbitrary<readonly PlanLine[]> = fc
  .array(
    fc.tuple(
      anyContent,
      fc.record({
        id: fc.constantFrom('l0', 'l1', 'l2', 'l3', 'l4', 'l5', 'l6', 'l7'),
        author: fc.constantFrom('Siti', 'Tono', 'Wati'),
        deviceId: fc.constantFrom('d1', 'd2'),
        recordedAt: fc.nat(5).map(minute),
        planId: fc.constantFrom('w1', 'w1', 'w1', 'w2'),
      }),
    ),
    { maxLength: 10 },
  )
  .map((made) =>
    made.map(
      ([content, about], index) =>
        ({ ...bare[content.kind], ...content, ...about, sequence: index + 1 }) as PlanLine,
    ),
  );

/** The lines of one plan among any, in order and without repetition. */
export function ownLines(lines: readonly PlanLine[], planId = 'w1'): readonly PlanLine[] {
  return mergeLines(lines).filter((each) => each.planId === planId);
}
