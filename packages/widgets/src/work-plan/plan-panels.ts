import type { Catalogue } from '@berdaya/core/messages';
import type { WorkPlanStore } from '@berdaya/sync';
import type { LitElement } from 'lit';
import type { Language } from '../element/languages.js';
import type { LatePanel, LatePanelModules, LatePanels } from '../element/late-panels.js';
import type { PlanPanelName, WorkPlanIntent, WorkPlanState } from './work-plan.state.js';
import type { WorkPlanWords } from './work-plan.words.js';

/** What a panel sees of the work plan it belongs to, and what it may ask of it. */
export interface PlanPort {
  readonly state: WorkPlanState;
  readonly language: Language;
  readonly words: WorkPlanWords;
  /** Sentences for findings, in the language. */
  readonly catalogue: Partial<Catalogue>;
  /** The element, for slots, properties and files. */
  readonly element: HTMLElement;
  /** Hands an intent to the plan. */
  send(intent: WorkPlanIntent): void;
  /** Has the element, and with it the panel, rendered anew. */
  requestUpdate(): void;
  /** Asks the store directly, for photos and the like; `undefined` while there is none. */
  readonly store: Promise<WorkPlanStore | undefined>;
}

/** What panels see of an element: what it has at the moment they look. */
export function planPort(
  element: LitElement,
  send: PlanPort['send'],
  looks: {
    readonly [Key in 'state' | 'language' | 'words' | 'catalogue' | 'store']: () => PlanPort[Key];
  },
): PlanPort {
  const getters = Object.entries(looks).map(([name, get]) => [name, { get }]);
  const requestUpdate = () => {
    element.requestUpdate();
  };
  return Object.defineProperties(
    { element, send, requestUpdate },
    Object.fromEntries(getters) as PropertyDescriptorMap,
  ) as unknown as PlanPort;
}

/** A part of the element that is loaded when it is first wanted, with a state of its own. */
export type PlanPanel = LatePanel;

/** The panels of a work plan. */
export type PlanPanels = LatePanels<PlanPanelName, PlanPort>;

/** How each panel is fetched. */
export const planPanelModules: LatePanelModules<PlanPanelName, PlanPort> = {
  timeline: () => import('./timeline/timeline.panel.js'),
  'follow-up': () => import('./follow-up/follow-up.panel.js'),
  quality: () => import('./quality/quality.panel.js'),
  start: () => import('./start/start.panel.js'),
  print: () => import('./print/plan-print.panel.js'),
};
