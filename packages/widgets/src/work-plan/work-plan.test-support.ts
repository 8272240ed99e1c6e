import { newIdentifier, openFieldStore, type FieldStore, type WorkPlanStore } from '@berdaya/sync';
import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleDossier } from '../element/sample-dossier.test-support.js';
import type { WorkPlanElement } from './index.js';

const stores: FieldStore[] = [];

/** Empties the page and closes the stores that were opened. */
export function clearPage(): void {
  document.body.replaceChildren();
  for (const store of stores.splice(0)) store.close();
}

/** Opens a store; closed by `clearPage`. */
export async function storeNamed(name: string = newIdentifier()): Promise<FieldStore> {
  const opened = await openFieldStore(name);
  if (!opened.ok) throw new Error('no store');
  stores.push(opened.value);
  return opened.value;
}

/** The element in the page, ready, with what it fetches later. */
export async function planOn(
  store: WorkPlanStore,
  also: Partial<Pick<WorkPlanElement, 'author' | 'readonly' | 'dossier'>> = {},
): Promise<WorkPlanElement> {
  const element = document.createElement('berdaya-work-plan');
  element.store = store;
  Object.assign(element, { dossier: sampleDossier(), ...also });
  document.body.append(element);
  await expect.poll(() => element.state.phase).toBe('ready');
  await kept(element);
  return element;
}

/** Waits until all is kept and shown. */
export async function kept(element: WorkPlanElement): Promise<void> {
  await expect.poll(() => element.state.keeping).toBe('kept');
  await expect.poll(() => element.state.waiting).toEqual([]);
  await element.updateComplete;
}

/** What the element shows at a selector. */
export function shown(element: WorkPlanElement, selector: string): HTMLElement {
  const found = element.renderRoot.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing shows ${selector}`);
  return found;
}

/** The row of an activity, the first being 1. */
export function row(element: WorkPlanElement, item: number): HTMLElement {
  const found = element.renderRoot.querySelectorAll<HTMLElement>('[data-item]')[item - 1];
  if (found === undefined) throw new Error(`there is no activity ${String(item)}`);
  return found;
}

/** A field of an activity. */
export function field(element: WorkPlanElement, item: number, name: string): HTMLInputElement {
  const found = row(element, item).querySelector<HTMLInputElement>(`[data-field="${name}"]`);
  if (found === null) throw new Error(`activity ${String(item)} shows no ${name}`);
  return found;
}

/** Presses a button below the table. */
export async function press(element: WorkPlanElement, action: string): Promise<void> {
  await expect
    .poll(() => element.renderRoot.querySelector(`[data-action="${action}"]`))
    .not.toBeNull();
  await userEvent.click(shown(element, `[data-action="${action}"]`));
  await element.updateComplete;
}

/** Opens the details of an activity. */
export async function open(element: WorkPlanElement, item: number): Promise<void> {
  const button = row(element, item).querySelector<HTMLElement>('[data-action="details"]');
  if (button?.getAttribute('aria-expanded') !== 'true') button?.click();
  await expect.poll(() => row(element, item).querySelector('[part="details"]')).not.toBeNull();
  await element.updateComplete;
}

/** Writes into fields of an activity and leaves them. */
export async function fill(
  element: WorkPlanElement,
  item: number,
  values: Record<string, string>,
): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const input = field(element, item, name);
    input.focus();
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await kept(element);
}

/** What the live region says. */
export function said(element: WorkPlanElement): string {
  return shown(element, '[role="status"]').textContent.trim();
}
