import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { Language } from '../element/language.js';
import type {
  AttendanceSheetIntent,
  AttendanceSheetState,
  Place,
} from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';

type MarkDetails = typeof import('./mark-details.view.js').markDetailsView;

let view: MarkDetails | undefined;

/** Fetches the view of the details, so that it is there when the network is not. */
export async function fetchMarkDetails(): Promise<MarkDetails | undefined> {
  view ??= await import('./mark-details.view.js').then(
    ({ markDetailsView }) => markDetailsView,
    () => undefined,
  );
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
  const fetched = fetchMarkDetails().then(
    (found) =>
      found?.(place, state, words, language, send) ??
      html`<p class="note error" role="alert">${words.panelMissing}</p>`,
  );
  return html`${until(fetched, html`<p class="note">${words.panelLoading}</p>`)}`;
}
