import { newIdentifier, openFieldStore, type FieldStore } from '@berdaya/sync';
import { expect } from 'vitest';
import { sampleDossier } from '../../element/sample-dossier.test-support.js';
import type { WorkPlanElement } from '../index.js';
import '../register.js';

/** The stores of the plans that are open, the latest last. */
export const stores: FieldStore[] = [];

/** Closes all plans that are open, once they are kept: what a closed store refuses would be remembered. */
export async function closeTimelines(): Promise<void> {
  for (const element of document.querySelectorAll('berdaya-work-plan')) {
    await expect.poll(() => element.state.keeping).toBe('kept');
  }
  document.body.replaceChildren();
  for (const store of stores.splice(0)) store.close();
}

/** Three activities with days and one without. */
export const items = [
  {
    id: 'a',
    activity: 'Sosialisasi <hasil> & pelatihan',
    group: 'Persiapan',
    responsible: 'Kader AMPL',
    startsOn: '2018-11-12',
    endsOn: '2018-11-16',
    progressPercent: 80,
  },
  { id: 'b', activity: 'Rapat', group: 'Persiapan', startsOn: '2018-12-03', endsOn: '2018-12-03' },
  {
    id: 'c',
    activity: 'Musyawarah',
    group: 'Pelaksanaan',
    startsOn: '2019-01-08',
    endsOn: '2019-02-20',
  },
  { id: 'd', activity: 'Tanpa hari', group: 'Pelaksanaan' },
];

/** A plan with its timeline on show; unless told not to, waits for what comes when the page is idle. */
export async function timelineOf(
  list: readonly object[] = items,
  { isWhole = true } = {},
): Promise<WorkPlanElement> {
  const opened = await openFieldStore(newIdentifier());
  if (!opened.ok) throw new Error('no store');
  stores.push(opened.value);
  const element = document.createElement('berdaya-work-plan');
  element.store = opened.value;
  element.mode = 'timeline';
  const owner = { kind: 'village', name: 'Desa Lajer' };
  element.dossier = { ...sampleDossier(), workPlans: [{ id: 'rktl', owner, items: list }] };
  document.body.append(element);
  await expect.poll(() => element.renderRoot.querySelector('[data-panel="timeline"]')).toBeTruthy();
  if (isWhole && list.length > 0) {
    await expect.poll(() => element.renderRoot.querySelector('.active, .undated')).not.toBeNull();
  }
  await element.updateComplete;
  return element;
}

/** What a selector finds. */
export function shown(element: WorkPlanElement, selector: string): HTMLElement {
  const found = element.renderRoot.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing shows ${selector}`);
  return found;
}

/** The list of bars. */
export const chart = (element: WorkPlanElement) => shown(element, '[role="listbox"]');
/** Its bars, from above. */
export const bars = (element: WorkPlanElement) =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('[role="option"]:not([hidden])')].sort(
    (one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top,
  );
/** The chosen bar. */
export const active = (element: WorkPlanElement) =>
  shown(element, `#${chart(element).getAttribute('aria-activedescendant') ?? 'none'}`);
/** What was last said. */
export const said = (element: WorkPlanElement) =>
  shown(element, '[role="status"]').textContent.trim();
/** First and last day of an activity in the plan. */
export const days = (element: WorkPlanElement, id: string) => {
  const item = element.state.plan?.items.find((each) => each.id === id);
  return `${item?.startsOn ?? '?'} ${item?.endsOn ?? '?'}`;
};
