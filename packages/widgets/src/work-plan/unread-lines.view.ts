import { parseLedgerLine } from '@berdaya/core/ledger';
import {
  attendanceEnglish,
  attendanceIndonesian,
  describeIssue,
  shapeEnglish,
  shapeIndonesian,
  workPlanProgressEnglish,
  workPlanProgressIndonesian,
} from '@berdaya/core/messages';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../element/languages.js';
import { venueClock } from '../element/venue-clock.js';
import type { WorkPlanState } from './work-plan.state.js';
import type { WorkPlanWords } from './work-plan.words.js';

/** Of a line that clashes with another, attendance tells in the same way. */
const catalogues = {
  id: { ...shapeIndonesian, ...attendanceIndonesian, ...workPlanProgressIndonesian },
  en: { ...shapeEnglish, ...attendanceEnglish, ...workPlanProgressEnglish },
};

const words = {
  id: { which: 'Lihat catatannya', asItCame: 'Isi apa adanya' },
  en: { which: 'Show the records', asItCame: 'As it came' },
};

/** Lines that cannot be read, who made them, as far as they tell, what is wrong with them, and as they came. */
export function unreadView(
  { unread, dossier }: Pick<WorkPlanState, 'unread' | 'dossier'>,
  { format }: WorkPlanWords,
  language: Language,
): TemplateResult {
  const zone = dossier?.training.timeZone;
  const { which, asItCame } = words[language];
  return html`<details part="unread">
    <summary>${which}</summary>
    <ol>
      ${unread.map(({ raw, issues }) => {
        const line = parseLedgerLine(raw);
        return html`<li>
          ${
            line.ok
              ? html`<strong
                  >${line.value.author},
                  ${format.date(venueClock(line.value.recordedAt, zone).date)}</strong
                >`
              : nothing
          }
          ${issues.map(
            (issue) =>
              html`<div>
                <code>${issue.path.join('.')}</code> ${describeIssue(issue, catalogues[language])}
              </div>`,
          )}
          <details>
            <summary>${asItCame}</summary>
            <pre>${JSON.stringify(raw, null, 1)}</pre>
          </details>
        </li>`;
      })}
    </ol>
  </details>`;
}
