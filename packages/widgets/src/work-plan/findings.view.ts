import type { Issue } from '@berdaya/core/kernel';
import { describeIssue } from '@berdaya/core/messages';
import { html, nothing, type TemplateResult } from 'lit';
import type { WorkPlanWords } from './work-plan.words.js';

/** What the rules find at a field, in words; `id` is for `aria-describedby`. */
export function findingList(
  id: string,
  findings: readonly Issue[],
  words: WorkPlanWords,
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`<div id=${id} part="findings">
    ${findings.map(
      (issue) =>
        html`<p class=${`finding ${issue.severity}`} data-code=${issue.code}>
          <strong>${words[issue.severity]}:</strong> ${describeIssue(issue, words.sentences)}
        </p>`,
    )}
  </div>`;
}

/** Whether a field holds an error, as ARIA says it. */
export function isInvalid(findings: readonly Issue[]): 'true' | 'false' {
  return findings.some(({ severity }) => severity === 'error') ? 'true' : 'false';
}
