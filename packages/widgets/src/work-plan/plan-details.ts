// What the table shows only on request: fetched when the page is idle.
import type { TemplateResult } from 'lit';
import type { PlanRow } from './plan-rows.state.js';
import type { PlanView } from './plan-view.js';
import type { WorkPlanState } from './work-plan.state.js';

export { itemDetails } from './item-details.view.js';
export { fundingTotals } from './funding-totals.view.js';
export { submitForm } from './submit-form.view.js';

/** What is fetched after the table. */
export interface PlanDetails {
  readonly itemDetails: (row: PlanRow, view: PlanView) => TemplateResult;
  readonly fundingTotals: (
    plan: NonNullable<WorkPlanState['plan']>,
    view: PlanView,
  ) => TemplateResult;
  readonly submitForm: (view: PlanView) => TemplateResult;
}
