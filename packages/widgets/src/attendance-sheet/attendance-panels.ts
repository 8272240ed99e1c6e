import type { CSSResult, TemplateResult } from 'lit';
import type { Language } from '../element/languages.js';
import type {
  AttendanceSheetIntent,
  AttendanceSheetState,
  SheetPanelName,
} from './attendance-sheet.state.js';
import type { AttendanceStore } from '@berdaya/sync';

/** What a panel sees of the sheet it belongs to, and what it may ask of it. */
export interface SheetPort {
  readonly state: AttendanceSheetState;
  readonly language: Language;
  /** The sheet's element, for slots, properties and files. */
  readonly element: HTMLElement;
  /** Hands an intent to the sheet; marks go past the page first, which may refuse them. */
  send(intent: AttendanceSheetIntent): void;
  /** Has the sheet, and with it the panel, rendered anew. */
  requestUpdate(): void;
  /** Asks the store directly, to take in lines from elsewhere; `undefined` while there is none. */
  readonly store: Promise<AttendanceStore | undefined>;
}

/** A part of the sheet that is loaded when it is first wanted, with a state of its own. */
export interface SheetPanel {
  render(): TemplateResult;
  /** Told when the panel comes into view, and when it goes. */
  shown?(): void;
  hidden?(): void;
}

/** What the module of a panel exports. */
export interface SheetPanelModule {
  readonly styles: CSSResult;
  readonly openPanel: (port: SheetPort) => SheetPanel;
}

/** How each panel is fetched. */
export const panelModules: Readonly<Record<SheetPanelName, () => Promise<SheetPanelModule>>> = {
  keypad: () => import('./keypad/keypad.panel.js'),
  roster: () => import('./roster/roster.panel.js'),
  'hand-over': () => import('./hand-over/hand-over.panel.js'),
  review: () => import('./review/review.panel.js'),
  print: () => import('./print/print.panel.js'),
};

/** The panels in the order of the choice. */
export const panelNames = Object.keys(panelModules) as readonly SheetPanelName[];
