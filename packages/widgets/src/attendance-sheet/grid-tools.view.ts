import { attendanceStatuses, type AttendanceMark } from '@berdaya/core/attendance';
import { html, nothing, type TemplateResult } from 'lit';
import { chosenPlaces } from './attendance-range.state.js';
import type { AttendanceSheetIntent, AttendanceSheetState } from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';
import type { GridWords } from './grid.words.js';
import type { RangeCorner } from './range-choice.state.js';

/** What the tools above the grid need beside the state. */
export interface GridToolSettings {
  readonly corner: RangeCorner;
  readonly mayRecord: boolean;
  /** Begins or ends the choice of a range. */
  readonly choose: (isOn: boolean) => void;
  readonly send: (intent: AttendanceSheetIntent) => void;
}

/** For those who have neither Enter nor Shift: details of the cell in focus, and a range with a status for all of it. */
export function gridTools(
  state: AttendanceSheetState,
  words: AttendanceSheetWords,
  own: GridWords,
  { corner, mayRecord, choose, send }: GridToolSettings,
): TemplateResult {
  if (corner !== null) return rangeTools(state, words, own, corner, choose, send);
  return html`<div class="cell-tools screen-only">
    ${detailsButton(state, words, send)}
    ${
      mayRecord
        ? html`<button
            type="button"
            class="choose-range"
            @click=${() => {
              choose(true);
            }}
          >
            ${own.chooseMany}
          </button>`
        : nothing
    }
  </div>`;
}

function detailsButton(
  { focus, participants, sessions }: AttendanceSheetState,
  words: AttendanceSheetWords,
  send: GridToolSettings['send'],
): TemplateResult | typeof nothing {
  const person = participants.find(({ id }) => id === focus?.participantId);
  const session = sessions.find(({ id }) => id === focus?.sessionId);
  if (person === undefined || session === undefined) return nothing;
  return html`<button
    type="button"
    class="open-details"
    @click=${() => {
      send({ kind: 'detail', place: focus });
    }}
  >
    ${words.details}: ${person.name}, ${session.title}
  </button>`;
}

function rangeTools(
  state: AttendanceSheetState,
  words: AttendanceSheetWords,
  own: GridWords,
  corner: 'first' | 'last',
  choose: GridToolSettings['choose'],
  send: GridToolSettings['send'],
): TemplateResult {
  const places = chosenPlaces(state);
  const setAll = (status: AttendanceMark['status'], label: string) =>
    html`<button
      type="button"
      data-set=${status}
      ?disabled=${corner === 'first'}
      @click=${() => {
        send({ kind: 'mark', marks: places.map((place) => ({ ...place, status })) });
      }}
    >
      ${label}
    </button>`;
  return html`<div class="cell-tools screen-only" role="group" aria-label=${own.chooseMany}>
    <p>${corner === 'first' ? own.tapFirst : own.chosen(words.format.number(places.length))}</p>
    ${attendanceStatuses.map((status) => setAll(status, words.statuses[status]))}
    ${setAll('unrecorded', own.clear)}
    <button
      type="button"
      class="end-range"
      @click=${() => {
        choose(false);
      }}
    >
      ${own.done}
    </button>
  </div>`;
}
