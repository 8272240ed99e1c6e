import type { Locator } from 'playwright';
import { afterEach, expect, test } from 'vitest';

import type { WorkPlanMode } from '../../packages/widgets/src/work-plan/work-plan.state.js';
import { inView, mainControl, show, type Mode } from './attendance-page.test-support.js';
import { PlanDevice, planInView } from './work-plan-page.test-support.js';

let device: PlanDevice | undefined;

afterEach(async () => {
  await device?.close();
  device = undefined;
});

const planModes: readonly WorkPlanMode[] = [
  'timeline',
  'follow-up',
  'quality',
  'start',
  'print',
  'table',
];
const sheetModes = Object.keys(mainControl) as Mode[];

test('whoever has opened the portal once opens every part for the first time without a network', async () => {
  device = await PlanDevice.start();
  await device.page.evaluate(() => navigator.serviceWorker.ready);
  await device.goOffline();
  await device.reload();
  const { page, plan } = device;
  await plan.locator('[data-action="add"]').click();
  for (const mode of planModes) {
    await plan.locator(`input[name="mode"][value="${mode}"]`).check();
    await planInView(device, mode).waitFor();
  }
  await plan.locator('[data-action="details"]').first().click();
  await plan.locator('[part="details"]').first().waitFor();
  const sheet = page.locator('berdaya-attendance-sheet');
  await sheet.locator('[data-participant]').first().waitFor();
  for (const mode of sheetModes) {
    await show({ page, sheet } as Parameters<typeof show>[0], mode);
    await inView({ page, sheet } as Parameters<typeof show>[0], mode).waitFor();
  }
  expect(device.faults).toEqual([]);
});

/** A device whose network never brings the modules with this name, until it is told to. */
async function without(name: string): Promise<{ at: PlanDevice; bring: () => Promise<void> }> {
  device = await PlanDevice.start({ context: { serviceWorkers: 'block' } });
  const files = new RegExp(`/${name}[^/]*\\.js$`);
  await device.page.route(files, (route) => route.abort());
  await device.reload();
  const { page } = device;
  return { at: device, bring: () => page.unroute(files) };
}

const words = (at: Locator) => at.textContent();

test('details of an activity that could not be fetched are told so, and come on trying again', async () => {
  const { at, bring } = await without('plan-details');
  await at.plan.locator('[data-action="add"]').click();
  const button = at.plan.locator('[data-action="details"]').first();
  await button.click();
  const row = at.plan.locator('.details-row').first();
  await expect.poll(() => words(row)).toContain('Sambungkan ke internet, lalu coba lagi.');
  await bring();
  await button.click();
  await button.click();
  await at.plan.locator('[part="details"]').first().waitFor();
});

test('details of a mark that could not be fetched are told so, and come on trying again', async () => {
  const { at, bring } = await without('mark-details');
  const sheet = at.page.locator('berdaya-attendance-sheet');
  await sheet.locator('.choices button[data-status="present"]').click();
  await sheet.locator('[data-person]').first().click();
  await sheet.locator('.open-details').click();
  const told = sheet.getByRole('alert').filter({ hasText: 'Sambungkan ke internet' });
  await told.waitFor();
  await bring();
  await told.getByRole('button').click();
  await sheet.locator('[part="details"]').waitFor();
});
