import type { Issue } from '@berdaya/core/kernel';
import { html, type TemplateResult } from 'lit';
import { issueSentence } from './issue-words.js';
import type { Language } from './languages.js';

/** Why a document could not be opened, issue by issue with its place, and a way to try again. */
export function refusedView(
  heading: string,
  tryAgainLabel: string,
  issues: readonly Issue[],
  language: Language,
  tryAgain: () => void,
): TemplateResult {
  return html`<div class="note error" role="alert" part="refused">
    <strong>${heading}</strong>
    <ul>
      ${issues.map(
        (issue) =>
          html`<li><code>${issue.path.join('.')}</code> ${issueSentence(issue, language)}</li>`,
      )}
    </ul>
    <button type="button" @click=${tryAgain}>${tryAgainLabel}</button>
  </div>`;
}
