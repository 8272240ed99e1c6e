import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { sampleDossier } from '../element/sample-dossier.test-support.js';
import type { WorkPlanElement } from './index.js';
import { anActivity, followedPlan, submission } from './follow-up/follow-up.test-support.js';
import './register.js';
import { clearPage, planOn, shown, storeNamed } from './work-plan.test-support.js';

/** Half past midnight of the 24th in Java, while a device in Los Angeles still has the 23rd. */
const moment = '2018-11-23T17:30:00.000Z' as const;

async function deviceIn(timezoneId: string): Promise<void> {
  const session = cdp() as unknown as { send: (name: string, params: object) => Promise<unknown> };
  await session.send('Emulation.setTimezoneOverride', { timezoneId });
}

beforeEach(async () => {
  document.documentElement.lang = 'id';
  await deviceIn('America/Los_Angeles');
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) });
});

afterEach(async () => {
  vi.useRealTimers();
  clearPage();
  await deviceIn('');
});

/** What a view shows of the day, once it is there. */
async function shownIn(element: WorkPlanElement, mode: 'print' | 'timeline' | 'follow-up') {
  element.mode = mode;
  const panel = `[data-panel="${mode}"]`;
  await expect.poll(() => element.renderRoot.querySelector(panel)).not.toBeNull();
  await element.updateComplete;
  return () => shown(element, panel).textContent.replace(/\s+/g, ' ');
}

test('a day is that of the training in every view, wherever the device believes to be', async () => {
  expect(new Date().getDate()).toBe(23);
  const plan = followedPlan(anActivity('a', { startsOn: '2018-11-12', endsOn: '2018-11-23' }));
  const store = await storeNamed();
  const lines = submission(plan).map((line) => ({ ...line, recordedAt: moment }));
  await store.appendPlanLines('rktl', lines);
  const dossier = { ...sampleDossier(), workPlans: [plan] };
  const element = await planOn(store, { dossier, author: 'Budi' });
  await expect.poll(() => shown(element, '.status').textContent).toContain('24 November 2018');
  expect(await shownIn(element, 'follow-up')).toSatisfy((text: () => string) =>
    text().includes('Terlambat 1 hari'),
  );
  const timeline = await shownIn(element, 'timeline');
  await expect.poll(timeline).toContain('Hari ini: 24 November 2018');
  const paper = await shownIn(element, 'print');
  await expect.poll(paper).toContain('dicetak 24 November 2018');
});
