import type { Issue } from '@berdaya/core/kernel';
import { describeIssue, type Catalogue } from '@berdaya/core/messages';
import type { WorkPlanItem } from '@berdaya/core/work-plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { WorkPlanIntent, WorkPlanState } from './work-plan.state.js';
import type { WorkPlanWords } from './work-plan.words.js';

/** What the views of a plan share: its state, its words, and where intents go. */
export interface PlanView {
  readonly state: WorkPlanState;
  readonly words: WorkPlanWords;
  /** Sentences for findings, in the language of `words`. */
  readonly catalogue: Partial<Catalogue>;
  readonly send: (intent: WorkPlanIntent) => void;
}

/** What the rules find at a field, in words. */
export function findingList(
  item: WorkPlanItem,
  field: string,
  findings: readonly Issue[],
  words: WorkPlanWords,
  catalogue: Partial<Catalogue>,
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`<div id=${findingsId(item, field)} part="findings">
    ${findings.map(
      (issue) =>
        html`<p class=${`finding ${issue.severity}`} data-code=${issue.code}>
          <strong>${words[issue.severity]}:</strong> ${describeIssue(issue, catalogue)}
        </p>`,
    )}
  </div>`;
}

function findingsId({ id }: WorkPlanItem, field: string): string {
  return `findings-${id}-${field}`;
}

/** The id of a field's findings, for `aria-describedby`; nothing where there are none. */
export function described(item: WorkPlanItem, field: string, findings: readonly Issue[]) {
  return findings.length === 0 ? nothing : findingsId(item, field);
}

/** Whether a field holds an error, as ARIA says it. */
export function isInvalid(findings: readonly Issue[]): 'true' | 'false' {
  return findings.some(({ severity }) => severity === 'error') ? 'true' : 'false';
}
