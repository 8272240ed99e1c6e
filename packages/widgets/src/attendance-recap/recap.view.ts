import { html, nothing, type TemplateResult } from 'lit';
import type { AttendanceRecapWords } from './attendance-recap.words.js';
import { moreRows, recapChoices, type RecapActions } from './recap-choices.view.js';
import type { AttendanceRecapState } from './recap-model.state.js';
import { recapLegend, recapNotes, recapPolicy, recapStandings } from './recap-notes.view.js';
import { pickOf } from './recap-page.js';
import type { RecapSigning } from './recap-paper.view.js';
import type { PanelWords } from './recap-panel.words.js';
import { shownTable } from './recap-table.view.js';

/** What the recap loads on demand. */
export type Panel = typeof import('./attendance-recap.panel.js');

/** All that a recap is rendered from. */
export interface RecapShown {
  readonly state: AttendanceRecapState;
  readonly words: AttendanceRecapWords;
  /** Why this device's store could not be read. */
  readonly storageSentence: string;
  /** What is loaded on demand, once it is there, with its words. */
  readonly panel: (Panel & { readonly words: PanelWords }) | undefined;
  readonly fewest: number | null;
  readonly signing: RecapSigning;
}

/** A recap whose document has been read. */
export function recapView(shown: RecapShown, actions: RecapActions): TemplateResult {
  const { state, words, panel } = shown;
  const { dossier, figures } = state;
  const { send } = actions;
  if (dossier?.training.sessions.length === 0) return html`<p class="note">${words.noSessions}</p>`;
  if (figures?.people.length === 0) return html`<p class="note">${words.noParticipants}</p>`;
  const paper = paperOf(shown);
  return html`<div class=${paper === nothing ? nothing : 'screen-only'}>
      ${onScreen(shown, actions)}
    </div>
    ${paper}
    ${panel?.peopleDialog(state, panel.words, {
      openPerson: (personId) => send({ kind: 'open-person', personId }),
      showMore: () => send({ kind: 'show-more-people' }),
      closed: () => send({ kind: 'pick', picked: null }),
    })}`;
}

function onScreen(shown: RecapShown, actions: RecapActions): TemplateResult | typeof nothing {
  const { state, words, storageSentence } = shown;
  const { dossier, figures, isPublic } = state;
  const { send } = actions;
  if (dossier === null || figures === null) return nothing;
  const look = (event: Event) => {
    const picked = pickOf(event);
    if (picked !== null) send({ kind: 'pick', picked });
  };
  return html`
    ${recapNotes(state, words, storageSentence, () => send({ kind: 'read-store-again' }))}
    ${recapPolicy(dossier.policy, words)} ${isPublic ? nothing : recapStandings(figures, words)}
    ${recapChoices(state, words, actions)}
    <p class="visually-hidden" role="status">${announcement(state, words)}</p>
    <div @click=${look}>${tableOf(shown)}</div>
    ${moreRows(state, words, send)} ${panelState(shown, actions)}
  `;
}

function tableOf({ state, words, panel, fewest }: RecapShown): unknown {
  if (state.isPublic) return panel?.publicView(state, fewest ?? panel.usualFewest, panel.words);
  if (state.view === 'forecast') return panel?.forecastView(state, panel.words);
  return html`${shownTable(state, words)}
  ${state.figures === null ? nothing : recapLegend(state.figures, words)}`;
}

/** That something is asked for which is not loaded yet, or cannot be. */
function panelState({ state, words }: RecapShown, { open }: RecapActions): unknown {
  const { panel, isPublic, view, picked, announcement } = state;
  const isAsked = isPublic || view === 'forecast' || picked !== null;
  if (panel === 'failed' && (isAsked || announcement === 'not-loaded')) {
    return html`<p class="note error" role="alert">
      ${words.panelFailed}
      <button type="button" @click=${open}>${words.tryAgain}</button>
    </p>`;
  }
  if (!isAsked || panel === 'ready') return nothing;
  return html`<p class="status-line">${words.panelLoading}</p>`;
}

function paperOf({ state, words, storageSentence, panel, signing }: RecapShown): unknown {
  const { dossier, isPrinting, isPublic } = state;
  if (panel === undefined || dossier === null || !isPrinting || isPublic) return nothing;
  const remarks = html`${recapPolicy(dossier.policy, words)}
  ${recapNotes(state, words, storageSentence, () => undefined)}`;
  return panel.paperView(state, signing, remarks, panel.words);
}

function announcement({ announcement, table }: AttendanceRecapState, words: AttendanceRecapWords) {
  switch (announcement) {
    case 'shown':
      return words.shown(table?.rows.length ?? 0);
    case 'exported':
      return words.exported;
    case 'not-exported':
      return words.notExported;
    default:
      return nothing;
  }
}
