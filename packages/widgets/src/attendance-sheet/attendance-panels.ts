import type { AttendanceStore } from '@berdaya/sync';
import type { LitElement } from 'lit';
import type { Language } from '../element/languages.js';
import type { LatePanel, LatePanelModules, LatePanels } from '../element/late-panels.js';
import type {
  AttendanceSheetIntent,
  AttendanceSheetState,
  SheetPanelName,
} from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';

/** What a panel sees of the sheet it belongs to, and what it may ask of it. */
export interface SheetPort {
  readonly state: AttendanceSheetState;
  readonly language: Language;
  /** The sheet's own words, in the language on show. */
  readonly text: AttendanceSheetWords;
  /** The sheet's element, for slots, properties and files. */
  readonly element: LitElement;
  /** Hands an intent to the sheet; marks go past the page first, which may refuse them. */
  send(intent: AttendanceSheetIntent): void;
  /** Has the sheet, and with it the panel, rendered anew. */
  requestUpdate(): void;
  /** Asks the store directly, to take in lines from elsewhere; `undefined` while there is none. */
  readonly store: Promise<AttendanceStore | undefined>;
}

/** A part of the sheet that is loaded when it is first wanted, with a state of its own. */
export type SheetPanel = LatePanel;

/** The panels of a sheet. */
export type SheetPanels = LatePanels<SheetPanelName, SheetPort>;

/** How each panel is fetched. */
export const panelModules: LatePanelModules<SheetPanelName, SheetPort> = {
  grid: () => import('./grid.panel.js'),
  keypad: () => import('./keypad/keypad.panel.js'),
  roster: () => import('./roster/roster.panel.js'),
  'hand-over': () => import('./hand-over/hand-over.panel.js'),
  review: () => import('./review/review.panel.js'),
  print: () => import('./print/print.panel.js'),
};

/** The panels in the order of the choice. */
export const panelNames = Object.keys(panelModules) as readonly SheetPanelName[];
