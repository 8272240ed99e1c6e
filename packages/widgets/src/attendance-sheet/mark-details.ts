import { html, type TemplateResult } from 'lit';
import type { Language } from '../element/language.js';
import type {
  AttendanceSheetIntent,
  AttendanceSheetState,
  Place,
} from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';

type MarkDetails = typeof import('./mark-details.view.js').markDetailsView;

let view: MarkDetails | undefined;
let isMissing = false;

/** Fetches the view of the details, so that it is there when the network is not. */
export async function fetchMarkDetails(): Promise<MarkDetails | undefined> {
  view ??= await import('./mark-details.view.js').then(
    ({ markDetailsView }) => markDetailsView,
    () => undefined,
  );
  isMissing = view === undefined;
  return view;
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
  if (isMissing) return html`<p class="note error" role="alert">${words.panelMissing}</p>`;
  // Asked for again, the place is shown with what has been fetched.
  void fetchMarkDetails().then(() => {
    send({ kind: 'detail', place });
  });
  return html`<p class="note">${words.panelLoading}</p>`;
}
