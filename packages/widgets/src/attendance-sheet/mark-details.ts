import { html, type TemplateResult } from 'lit';
import type { Language } from '../element/languages.js';
import type {
  AttendanceSheetIntent,
  AttendanceSheetState,
  Place,
} from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';

type MarkDetails = typeof import('./mark-details.panel.js').markDetailsView;

/** The view once it is fetched; `null` when it could not be. */
let view: MarkDetails | null | undefined;

/** Fetches the view of the details, so that it is there when the network is not. */
export async function fetchMarkDetails(): Promise<void> {
  view ??= await import('./mark-details.panel.js').then(
    ({ markDetailsView }) => markDetailsView,
    () => null,
  );
}

/**
 * Reason, remark, arrival, proof and history of one person in one session, for any view of the sheet. Marks and the wish to
 * close (`detail` with no place) go to `send`.
 */
export function markDetails(
  place: Place,
  state: AttendanceSheetState,
  words: AttendanceSheetWords,
  language: Language,
  send: (intent: AttendanceSheetIntent) => void,
): TemplateResult {
  if (view) return view(place, state, words, language, send);
  const fetchView = () => {
    // Said again, the place is shown with what has come meanwhile.
    void fetchMarkDetails().then(() => {
      send({ kind: 'detail', place });
    });
  };
  if (view === undefined) {
    fetchView();
    return html`<p class="note">${words.panelLoading}</p>`;
  }
  return html`<p class="note error" role="alert">
    ${words.panelMissing}
    <button type="button" @click=${fetchView}>${words.tryAgain}</button>
  </p>`;
}
