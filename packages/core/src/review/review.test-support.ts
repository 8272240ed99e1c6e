import fc from 'fast-check';
import type { Instant } from '../kernel/index.js';
import { reviewStepKinds, type ReviewStep } from './index.js';

/** So many minutes into the morning on which a review begins. */
export function minute(count: number): Instant {
  return `2019-02-06T01:${String(count).padStart(2, '0')}:00.000Z`;
}

/** A submission, or what the change makes of it. */
export function aStep(change: Partial<ReviewStep> = {}): ReviewStep {
  return { id: 'r1', step: 'submit', by: 'Siti', at: minute(1), revision: 1, ...change };
}

/** Steps taken one after the other, minute by minute: submitted by Siti, judged by Wati. */
export function steps(...kinds: (ReviewStep['step'] | Partial<ReviewStep>)[]): ReviewStep[] {
  return kinds.map((kind, index) => {
    const change = typeof kind === 'string' ? { step: kind } : kind;
    const by = change.step === undefined || change.step === 'submit' ? 'Siti' : 'Wati';
    return aStep({
      id: `r${String(index + 1)}`,
      at: minute(index + 1),
      by,
      ...(change.step === 'return' && { remarks: 'Lengkapi biaya' }),
      ...(change.step === 'reopen' && { minutes: { reference: 'BA 3/2019' } }),
      ...change,
    });
  });
}

/** Any steps, sensible or not, some at the same minute. */
export const anySteps: fc.Arbitrary<ReviewStep[]> = fc.array(
  fc.record({
    id: fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5', 'r6'),
    step: fc.constantFrom(...reviewStepKinds),
    by: fc.constantFrom('Siti', 'Wati'),
    at: fc.nat(4).map(minute),
    revision: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 8 },
);
