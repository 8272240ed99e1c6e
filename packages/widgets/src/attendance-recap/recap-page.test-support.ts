import {
  newIdentifier,
  openFieldStore,
  type AttendanceStore,
  type FieldStore,
} from '@berdaya/sync';
import { expect } from 'vitest';
import { cdp } from 'vitest/browser';
import { recordedDossier } from './attendance-recap.test-support.js';
import type { AttendanceRecapElement } from './index.js';
import './register.js';

const stores: FieldStore[] = [];

/** Leaves the page as it was before a test. */
export async function leavePage(): Promise<void> {
  document.body.replaceChildren();
  for (const store of stores.splice(0)) store.close();
  await show({ media: '', features: [] });
}

/** Opens a store of its own, or another connection to the named one. */
export async function openStore(name = newIdentifier()): Promise<FieldStore> {
  const opened = await openFieldStore(name);
  if (!opened.ok) throw new Error('no store');
  stores.push(opened.value);
  return opened.value;
}

/** A recap in the page, once it has read the document and the store. */
export async function recapOf(
  dossier: unknown = recordedDossier(),
  store?: AttendanceStore,
  properties: Partial<AttendanceRecapElement> = {},
): Promise<AttendanceRecapElement> {
  const recap = document.createElement('berdaya-attendance-recap');
  recap.store = store ?? (await openStore());
  Object.assign(recap, properties, { dossier });
  document.body.append(recap);
  await settled(recap);
  return recap;
}

/** Waits for the document, for the store where it is read, and for what is loaded on demand. */
export async function settled(recap: AttendanceRecapElement): Promise<void> {
  const isSettled = (state: AttendanceRecapElement['state']) =>
    state.phase === 'refused' ||
    ((state.isStoreRead || state.storageIssue !== null || state.isPublic) &&
      state.panel === 'ready');
  await expect.poll(() => isSettled(recap.state), { timeout: 60_000 }).toBe(true);
  await recap.updateComplete;
  if (recap.state.phase !== 'refused') return;
  const reasons = () => recap.renderRoot.querySelectorAll('[part="refused"] li').length;
  await expect.poll(reasons, { timeout: 60_000 }).toBeGreaterThan(0);
}

/** The part of a recap that a selector finds; fails where there is none. */
export function shown(recap: AttendanceRecapElement, selector: string): HTMLElement {
  const found = recap.renderRoot.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing shows ${selector}`);
  return found;
}

/** The lines of a cell as one sees them, without what is there for screen readers only. */
export function cell(
  recap: AttendanceRecapElement,
  row: string,
  date: string,
  sex: string,
): string[] {
  const rows = [...recap.renderRoot.querySelectorAll('.scroll tbody tr')];
  const found = rows.find((each) => each.querySelector('th')?.textContent.trim() === row);
  const lines = found?.querySelectorAll(
    `td[data-date="${date}"][data-sex="${sex}"] :is(.figure, .unrecorded, .percent)`,
  );
  return [...(lines ?? [])].map(({ textContent }) => textContent);
}

/** Shows the page as paper, or as a person with other settings sees it. */
export async function show(emulated: {
  media: string;
  features: { name: string; value: string }[];
}) {
  await (cdp() as { send: (method: string, params: object) => Promise<unknown> }).send(
    'Emulation.setEmulatedMedia',
    emulated,
  );
}

/** Whether somebody can see it. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility();
}
