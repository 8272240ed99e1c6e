import { attendanceStatuses } from '@berdaya/core/attendance';
import { html, nothing, type TemplateResult } from 'lit';
import type { AttendanceSheetState } from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';
import { sheetTally } from './attendance-tally.state.js';

/** How many have which status in the chosen session, and the lesson hours of all shown. */
export function attendanceTotals(
  state: AttendanceSheetState,
  words: AttendanceSheetWords,
): TemplateResult | typeof nothing {
  if (state.sessionId === null) return nothing;
  const { counts, attendedHours, countedHours, unrecordedHours } = sheetTally(state);
  return html`<ul class="counts" part="totals">
      ${[...attendanceStatuses, undefined].map(
        (status) =>
          html`<li>
            ${status === undefined ? words.unrecorded : words.statuses[status]}
            <b data-count=${status ?? 'unrecorded'}
              >${words.format.number(counts.get(status) ?? 0)}</b
            >
          </li>`,
      )}
    </ul>
    <p class="status-line">${words.totals(attendedHours, countedHours, unrecordedHours)}</p>`;
}
