import { checkRules, rulesFor, type Issue, type Stage } from '../kernel/index.js';
import { isSameSignatory, type ReviewStep } from './review.js';
import { stepsInPlace, type StepInPlace } from './review.state.js';

/** What rules about a review may look at beside the steps. */
export interface ReviewContext {
  /**
   * Names or roles of those who answer for the document, beside whoever submitted it: they do not verify it. One that is
   * not known names nobody.
   */
  readonly responsible?: readonly (string | null | undefined)[];
}

const rule = rulesFor<readonly ReviewStep[], ReviewContext>();

const duplicateStep = rule({
  code: 'review.duplicate-step',
  severity: 'error',
  source: 'common sense',
  *find(steps) {
    const seen = new Set<string>();
    for (const { step, index } of placed(steps)) {
      if (seen.has(step.id)) yield { path: [index, 'id'], params: { id: step.id } };
      seen.add(step.id);
    }
  },
});

const verifiedBeforeSubmission = rule({
  code: 'review.verified-before-submission',
  number: 'R83',
  severity: 'error',
  source: 'plans verified before they were handed in, in a village-ministry training application',
  *find(steps) {
    for (const { step, before, index } of placed(steps)) {
      if (!isVerdict(step) || !['draft', 'returned'].includes(before)) continue;
      yield { path: [index, 'step'], params: { by: step.by } };
    }
  },
});

const stepAfterClose = rule({
  code: 'review.step-after-close',
  severity: 'error',
  source: 'permissions view, create, update, verify, close in a follow-up application',
  *find(steps) {
    for (const { step, before, isTaken, index } of placed(steps)) {
      if (isTaken || before !== 'closed') continue;
      yield { path: [index, 'step'], params: { step: step.step } };
    }
  },
});

const stepOutOfOrder = rule({
  code: 'review.step-out-of-order',
  severity: 'error',
  source: 'permissions view, create, update, verify, close in a follow-up application',
  *find(steps) {
    for (const { step, before, isTaken, index } of placed(steps)) {
      if (isTaken || before === 'closed') continue;
      // Those have a sentence of their own.
      if (isVerdict(step) && ['draft', 'returned'].includes(before)) continue;
      yield { path: [index, 'step'], params: { step: step.step, status: before } };
    }
  },
});

const otherRevision = rule({
  code: 'review.other-revision',
  severity: 'error',
  source: 'common sense: a verdict is about what was submitted',
  *find(steps) {
    for (const { step, isTaken, submission, index } of placed(steps)) {
      if (!isTaken || submission === null || ['submit', 'reopen'].includes(step.step)) continue;
      const { revision } = submission;
      if (step.revision === revision) continue;
      yield {
        path: [index, 'revision'],
        params: { revision: step.revision, submitted: revision },
      };
    }
  },
});

const verifiedByResponsible = rule({
  code: 'review.verified-by-responsible',
  number: 'R83',
  severity: 'error',
  source:
    'approval chain of a Pamsimas RKM; verification in a village-ministry training application',
  *find(steps, { responsible }) {
    for (const { step, submission, index } of placed(steps)) {
      if (!isVerdict(step)) continue;
      const isOwn =
        isSameSignatory(step.by, submission?.by) ||
        responsible?.some(
          (name) => isSameSignatory(step.by, name) || isSameSignatory(step.role, name),
        );
      if (isOwn) yield { path: [index, 'by'], params: { by: step.by } };
    }
  },
});

const returnedWithoutRemarks = rule({
  code: 'review.returned-without-remarks',
  severity: 'error',
  source: 'common sense: who gets a document back has to know why',
  *find(steps) {
    for (const { step, index } of placed(steps)) {
      if (step.step !== 'return' || step.remarks != null) continue;
      yield { path: [index, 'remarks'], params: { by: step.by } };
    }
  },
});

const reopenedWithoutMinutes = rule({
  code: 'review.reopened-without-minutes',
  number: 'R82',
  severity: 'error',
  source: 'press on Cimahi PPM 2021: a change needs minutes of change (berita acara perubahan)',
  *find(steps) {
    for (const { step, index } of placed(steps)) {
      if (step.step !== 'reopen' || step.minutes != null) continue;
      yield { path: [index, 'minutes'], params: { by: step.by } };
    }
  },
});

/** Every rule about how a document goes from draft to closed. */
export const reviewRules = [
  duplicateStep,
  verifiedBeforeSubmission,
  stepAfterClose,
  stepOutOfOrder,
  otherRevision,
  verifiedByResponsible,
  returnedWithoutRemarks,
  reopenedWithoutMinutes,
] as const;

/** What the rules find in the steps of one document, given in any order. */
export function checkReview(
  steps: readonly ReviewStep[],
  context: ReviewContext = {},
  stage: Stage = 'draft',
): Issue[] {
  return checkRules(reviewRules, steps, context, stage);
}

/** Whether the step says that the document is right. */
function isVerdict({ step }: ReviewStep): boolean {
  return step === 'verify' || step === 'approve';
}

/** The steps in order of time, each with its place in the list as given. */
function placed(steps: readonly ReviewStep[]): (StepInPlace & { readonly index: number })[] {
  return stepsInPlace(steps).map((place) => ({ ...place, index: steps.indexOf(place.step) }));
}
