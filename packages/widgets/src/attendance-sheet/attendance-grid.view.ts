import { firstLock } from '@berdaya/core/attendance';
import { trainingDays, type Session } from '@berdaya/core/training';
import { html, nothing, type TemplateResult } from 'lit';
import { gridLines } from './attendance-rows.state.js';
import type { AttendanceSheetState } from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';
import { headRows } from './grid-rows.js';

/** Sessions in a day from which its name fits above them. */
const wideDay = 4;

type Words = AttendanceSheetWords;

/** The grid of people and all sessions, day by day; its rows are those of a `GridRows`. */
export function attendanceGrid(
  state: AttendanceSheetState,
  words: Words,
  rows: HTMLElement,
): TemplateResult {
  const { sessions, dossier } = state;
  return html`<div
    class="grid"
    part="table"
    role="grid"
    aria-multiselectable="true"
    aria-describedby="keyboard-help"
    aria-label=${dossier?.training.title ?? ''}
    aria-rowcount=${gridLines(state).lines.length + headRows}
    aria-colcount=${sessions.length + 3}
  >
    <div class="head" role="rowgroup">
      <div class="line" role="row" aria-rowindex="1">
        <div role="gridcell" class="row-number"></div>
        <div role="gridcell" class="who"></div>
        ${trainingDays({ sessions }).map(({ date, sessions: held }) => {
          const day = words.format.dayAndDate(date);
          return html`<div
            role="columnheader"
            class="day"
            aria-colspan=${held.length}
            .style=${`--_span: ${String(held.length)}`}
            title=${day}
          >
            ${
              held.length < wideDay
                ? html`<span aria-hidden="true">${date.slice(8)}/${date.slice(5, 7)}</span
                    ><span class="visually-hidden">${day}</span>`
                : day
            }
          </div>`;
        })}
        <div role="gridcell" class="outcome"></div>
      </div>
      <div class="line" role="row" aria-rowindex="2">
        <div role="columnheader" class="row-number">${words.number}</div>
        <div role="columnheader" class="who">${words.name}</div>
        ${sessions.map((session, index) => sessionHead(session, index, state, words))}
        <div role="columnheader" class="outcome">${words.lessonHours}</div>
      </div>
    </div>
    ${rows}
  </div>`;
}

function sessionHead(
  { id, title, heldOn, lessonHours, startTime }: Session,
  index: number,
  { locks }: AttendanceSheetState,
  words: Words,
): TemplateResult {
  const isLocked = firstLock(locks, id) !== undefined;
  return html`<div role="columnheader" class="session" title=${title}>
    <span class="printed">${words.format.date(heldOn)}</span>
    ${startTime ?? index + 1}
    <span class="place">${isLocked ? lockSign : nothing} ${lessonHours} ${words.lessonHours}</span>
    <span class="visually-hidden">${title}${isLocked ? `, ${words.locked}` : ''}</span>
  </div>`;
}

const lockSign = html`<svg class="lock" viewBox="0 0 10 12" aria-hidden="true">
  <path d="M1 5h8v7H1zM2 5V4a3 3 0 0 1 6 0V5H7V4a2 2 0 0 0-4 0V5z" />
</svg>`;
