// What the table shows only on request, and what judges links to planning documents: fetched when the page is idle.
import type { TemplateResult } from 'lit';
import type { Language } from '../element/languages.js';
import type { PlanRow } from './plan-rows.state.js';
import type { PlanView } from './plan-view.js';
import type { LinkJudge, WorkPlanState } from './work-plan.state.js';
import type { WorkPlanWords } from './work-plan.words.js';

export { itemDetails } from './item-details.view.js';
export { fundingTotals } from './funding-totals.view.js';
export { submitForm } from './submit-form.view.js';
export { judgeLinks } from './plan-links.state.js';
export { withLinkWords } from './link-words.js';

/** What is fetched after the table. */
export interface PlanDetails {
  readonly itemDetails: (row: PlanRow, view: PlanView) => TemplateResult;
  readonly fundingTotals: (
    plan: NonNullable<WorkPlanState['plan']>,
    view: PlanView,
  ) => TemplateResult;
  readonly submitForm: (view: PlanView) => TemplateResult;
  readonly judgeLinks: LinkJudge;
  readonly withLinkWords: (words: WorkPlanWords, language: Language) => WorkPlanWords;
}
