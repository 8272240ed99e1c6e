import {
  attendanceOutcome,
  attendanceStatuses,
  cellKey,
  type AttendanceCell,
  type AttendanceMark,
  type AttendanceOutcome,
  type AttendanceStatus,
} from '@berdaya/core/attendance';
import { fullName, type ListedParticipant } from '@berdaya/core/participant';
import type { Session } from '@berdaya/core/training';
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { shownParticipants, shownSessions } from './attendance-rows.state.js';
import type { AttendanceSheetState, Place } from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';

/** What a table tells its element. */
interface TableListener {
  readonly mark: (mark: AttendanceMark) => void;
}

/** One person's line. */
interface SheetRow {
  readonly participant: ListedParticipant;
  readonly cells: readonly (AttendanceCell | undefined)[];
  readonly outcome: AttendanceOutcome;
}

function sheetRows(state: AttendanceSheetState): SheetRow[] {
  const { dossier, sheet, sessions } = state;
  if (dossier === null) return [];
  const columns = shownSessions(state);
  return shownParticipants(state).map((participant) => ({
    participant,
    cells: columns.map(({ id }) => sheet.get(cellKey(participant.id, id))),
    outcome: attendanceOutcome(participant.id, sheet, sessions, dossier.policy),
  }));
}

/** The roll of one session, with a button per status. */
export function attendanceTable(
  state: AttendanceSheetState,
  words: AttendanceSheetWords,
  listener: TableListener,
): TemplateResult {
  const sessions = shownSessions(state);
  const rows = sheetRows(state);
  return html`<table
    class=${state.mode}
    part="table"
    role="grid"
    aria-describedby="keyboard-help"
    aria-label=${state.dossier?.training.title ?? ''}
    aria-rowcount=${rows.length + 1}
    aria-colcount=${sessions.length + 3}
  >
    <thead role="rowgroup">
      ${sessionHead(sessions, words)}
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        rows,
        ({ participant }) => participant.id,
        (row, index) =>
          // A row is rendered anew only when something in it has changed.
          guard([row.participant, index, rowSignature(row, state), words], () =>
            personRow(row, index + 2, sessions, state, words, listener),
          ),
      )}
    </tbody>
  </table>`;
}

function sessionHead(sessions: readonly Session[], words: AttendanceSheetWords): TemplateResult {
  return html`<tr role="row" aria-rowindex="1">
    <th role="columnheader" scope="col" class="row-number">${words.number}</th>
    <th role="columnheader" scope="col" class="name">${words.name}</th>
    ${sessions.map(
      ({ title, lessonHours }) =>
        html`<th role="columnheader" scope="col" title=${title}>
          ${title}
          <span class="place">${lessonHours} ${words.lessonHours}</span>
        </th>`,
    )}
    <th role="columnheader" scope="col">${words.lessonHours}</th>
    <th role="columnheader" scope="col" class="signature">${words.signature}</th>
  </tr>`;
}

function personRow(
  { participant, cells, outcome }: SheetRow,
  rowIndex: number,
  sessions: readonly Session[],
  state: AttendanceSheetState,
  words: AttendanceSheetWords,
  listener: TableListener,
): TemplateResult {
  const { village, office, district } = participant.origin ?? {};
  const place = [village ?? office, district].filter(Boolean).join(', ');
  const { attendedHours, countedHours, unrecordedHours } = outcome;
  const standing = words.standing[outcome.standing];
  return html`<tr role="row" aria-rowindex=${rowIndex} part="row">
    <td role="gridcell" class="row-number">${participant.rowNumber ?? rowIndex - 1}</td>
    <th role="rowheader" scope="row">
      <span class="person">${fullName(participant)}</span>
      <span class="place">${place}</span>
    </th>
    ${sessions.map((session, index) =>
      markCell(
        participant.id,
        fullName(participant),
        session,
        cells[index],
        state,
        words,
        listener,
      ),
    )}
    <td role="gridcell" class="outcome" data-standing=${outcome.standing}>
      <span aria-hidden="true">${words.hours(attendedHours, countedHours)}</span>
      <small aria-hidden="true">${standing}</small>
      <span class="visually-hidden"
        >${words.outcome(attendedHours, countedHours, unrecordedHours, standing)}</span
      >
    </td>
    <td role="gridcell" class="signature"></td>
  </tr>`;
}

function markCell(
  participantId: string,
  person: string,
  session: Session,
  cell: AttendanceCell | undefined,
  { focus }: AttendanceSheetState,
  words: AttendanceSheetWords,
  listener: TableListener,
): TemplateResult {
  const isFocus = focus?.participantId === participantId && focus.sessionId === session.id;
  const status = cell?.status;
  const word = status === undefined ? words.unrecorded : words.statuses[status];
  const place = { participantId, sessionId: session.id };
  const label = words.cell(person, session.title, word);
  const look = cell?.isContested ? 'mark contested' : 'mark';
  return html`<td role="gridcell" part="cell" class=${look}>
    <span class="printed">${word}</span>
    <div
      role="group"
      class="choices"
      tabindex=${isFocus ? 0 : -1}
      data-participant=${participantId}
      data-session=${session.id}
      aria-label=${label}
    >
      ${attendanceStatuses.map((each) =>
        choiceButton(each, status === each, person, place, words, listener),
      )}
    </div>
  </td>`;
}

function choiceButton(
  status: AttendanceStatus,
  isChosen: boolean,
  person: string,
  place: Place,
  words: AttendanceSheetWords,
  listener: TableListener,
): TemplateResult {
  return html`<button
    type="button"
    tabindex="-1"
    data-status=${status}
    aria-pressed=${isChosen ? 'true' : 'false'}
    aria-label=${`${words.letters[status]} ${words.statuses[status]}, ${person}`}
    @click=${() => {
      listener.mark({ ...place, status: isChosen ? 'unrecorded' : status });
    }}
  >
    <b>${words.letters[status]}</b><span class="word"> ${words.statuses[status]}</span>
  </button>`;
}

/** All that a row shows, in one text; the same text means the same row. */
function rowSignature(
  { participant, cells, outcome }: SheetRow,
  state: AttendanceSheetState,
): string {
  const columns = shownSessions(state).map(({ id }) => id);
  const focus = state.focus?.participantId === participant.id ? state.focus.sessionId : '';
  const marks = cells.map((cell) => `${cell?.status ?? ''}${cell?.isContested ? '!' : ''}`);
  return [state.mode, focus, ...columns, ...marks, ...Object.values(outcome).map(String)].join('|');
}
