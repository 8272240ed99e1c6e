import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkReview,
  isChangedAfterVerification,
  isSameSignatory,
  mergeReviewSteps,
  parseReviewStep,
  reviewState,
  takeStep,
} from './index.js';
import { aStep, anySteps, minute, steps } from './review.test-support.js';

describe('the state of a document', () => {
  test('without steps is a draft', () => {
    expect(reviewState([])).toEqual({ status: 'draft', step: null });
  });

  test.each([
    ['submitted', steps('submit')],
    ['returned', steps('submit', 'return')],
    ['submitted', steps('submit', 'return', 'submit')],
    ['verified', steps('submit', 'verify')],
    ['approved', steps('submit', 'verify', 'approve')],
    ['closed', steps('submit', 'verify', 'close')],
    ['draft', steps('submit', 'verify', 'close', 'reopen')],
  ])('is %s by its last step', (status, taken) => {
    expect(reviewState(taken)).toEqual({ status, step: taken.at(-1) });
  });

  test('is not moved by a step that could not be taken', () => {
    const [submission, ...others] = steps('submit', 'close', 'reopen', 'approve');
    expect(reviewState([...others, ...(submission ? [submission] : [])])).toEqual({
      status: 'submitted',
      step: submission,
    });
    expect(reviewState(steps('verify'))).toEqual({ status: 'draft', step: null });
  });

  test('does not depend on the order in which steps arrive, or on how often', () => {
    fc.assert(
      fc.property(anySteps, anySteps, (a, b) => {
        const merged = mergeReviewSteps(a, b);
        expect(mergeReviewSteps(b, a)).toEqual(merged);
        expect(mergeReviewSteps(merged, a)).toEqual(merged);
        expect(reviewState([...b, ...a])).toEqual(reviewState(merged));
      }),
    );
  });
});

describe('a step', () => {
  test('that fits is taken', () => {
    const [submission, verification] = steps('submit', 'verify');
    const ledger = submission && verification && takeStep([submission], verification);
    expect(ledger).toMatchObject({ ok: true, value: [{ step: 'submit' }, { step: 'verify' }] });
  });

  test('that does not fit is refused, and the reason leads to it', () => {
    expect(takeStep([], aStep({ step: 'verify' }))).toMatchObject({
      ok: false,
      issues: [{ code: 'review.verified-before-submission', path: [0, 'step'] }],
    });
    expect(
      takeStep(steps('submit'), aStep({ id: 'r9', step: 'return', at: minute(9) })),
    ).toMatchObject({
      ok: false,
      issues: [{ code: 'review.returned-without-remarks', path: [1, 'remarks'] }],
    });
    const verify = aStep({ id: 'r9', step: 'verify', by: 'Tono', at: minute(9) });
    expect(takeStep(steps('submit'), verify, { responsible: ['Tono'] }).ok).toBe(false);
    expect(takeStep(steps('submit'), verify).ok).toBe(true);
  });

  test('is refused when it makes a later one impossible', () => {
    const early = aStep({ id: 'r9', step: 'return', by: 'Wati', at: minute(1), remarks: 'Kurang' });
    expect(takeStep(steps('submit', 'verify'), early)).toMatchObject({
      ok: false,
      issues: [{ code: 'review.verified-before-submission', path: [2, 'step'] }],
    });
  });

  test('is not refused for what was wrong before', () => {
    const wrong = steps('submit', { step: 'return', remarks: null });
    expect(takeStep(wrong, aStep({ id: 'r0', at: minute(9) })).ok).toBe(true);
  });

  test('that was taken is no reason to refuse it again', () => {
    const ledger = steps('submit', 'verify');
    for (const step of ledger) expect(takeStep(ledger, step)).toMatchObject({ value: ledger });
  });

  test('taken one by one leaves nothing for the rules to find', () => {
    fc.assert(
      fc.property(anySteps, (all) => {
        const taken = all.reduce<ReturnType<typeof mergeReviewSteps>>((ledger, step) => {
          const result = takeStep(ledger, step);
          return result.ok ? result.value : ledger;
        }, []);
        expect(checkReview(taken)).toEqual([]);
      }),
    );
  });
});

describe('a revision', () => {
  const changed = (...all: Parameters<typeof steps>) =>
    [1, 2, 3].filter((revision) => isChangedAfterVerification(steps(...all), revision));

  test('after a verified one is a change, until the document is reopened', () => {
    expect(changed()).toEqual([]);
    expect(changed('submit')).toEqual([]);
    expect(changed('verify')).toEqual([]);
    expect(changed('submit', 'return')).toEqual([]);
    expect(changed('submit', 'verify')).toEqual([2, 3]);
    expect(changed('submit', 'verify', 'approve', 'close')).toEqual([2, 3]);
    expect(changed('submit', 'verify', 'reopen')).toEqual([]);
    expect(changed('submit', 'verify', { step: 'reopen', revision: 2 })).toEqual([2]);
  });

  test('after the reopened document was verified again is a change again', () => {
    const again = [{ revision: 2 }, { step: 'verify', revision: 2 }] as const;
    expect(changed('submit', 'verify', 'reopen', ...again)).toEqual([3]);
  });

  test('after approval is a change, with no verification in sight', () => {
    expect(changed('submit', { step: 'verify', revision: 3 }, 'approve')).toEqual([2, 3]);
  });
});

test('signatures are compared without capitals and spaces, and none is nobody’s', () => {
  expect(isSameSignatory('Siti  Aminah ', 'siti aminah')).toBe(true);
  expect(isSameSignatory('Siti', 'Wati')).toBe(false);
  expect(isSameSignatory(null, undefined)).toBe(false);
  expect(isSameSignatory(' ', '')).toBe(false);
  expect(isSameSignatory('Siti', null)).toBe(false);
});

test('a step comes back as it was given, and a wrong one is refused', () => {
  const step = { ...aStep(), signedWith: 'pena' };
  expect(parseReviewStep(step)).toEqual({ ok: true, value: step, warnings: [] });
  expect(parseReviewStep({ ...step, step: 'sahkan', by: ' ', revision: 0 })).toMatchObject({
    issues: [
      { code: 'shape.not-one-of', path: ['step'] },
      { code: 'shape.blank', path: ['by'] },
      { code: 'shape.too-small', path: ['revision'] },
    ],
  });
});
