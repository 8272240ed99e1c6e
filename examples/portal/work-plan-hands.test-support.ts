import type { Locator } from 'playwright';

import type { WorkPlanMode } from '../../packages/widgets/src/work-plan/work-plan.state.js';
import { finger, keyboard, tabTo, type Hand } from './hands.test-support.js';
import { planInView, type PlanDevice } from './work-plan-page.test-support.js';

/** Somebody who writes and follows a plan, with a keyboard or a finger and nothing else. */
export interface PlanHand {
  readonly context: Hand['context'];
  /** Presses a button, a tick box or a summary. */
  press(device: PlanDevice, button: Locator): Promise<void>;
  /** Writes into a field in place of what is there. */
  write(device: PlanDevice, field: Locator, text: string): Promise<void>;
  /** Gives a day, `YYYY-MM-DD`. */
  date(device: PlanDevice, field: Locator, day: string): Promise<void>;
  /** Takes one of several radio buttons. */
  take(device: PlanDevice, radios: Locator, value: string): Promise<void>;
  /** Takes one entry of a list. */
  select(device: PlanDevice, list: Locator, value: string): Promise<void>;
}

/** A keyboard alone. */
export const planKeyboard: PlanHand = {
  context: keyboard.context,
  async press({ page }, button) {
    await tabTo(page, button);
    const isTick = (await button.getAttribute('type')) === 'checkbox';
    await page.keyboard.press(isTick ? 'Space' : 'Enter');
  },
  async write({ page }, field, text) {
    await tabTo(page, field);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  },
  async date({ page }, field, day) {
    await tabTo(page, field);
    const [year = '', month = '', date = ''] = day.split('-');
    // As the field of a browser in American English takes it, part after part.
    await page.keyboard.type(month + date + year);
  },
  async take({ page }, radios, value) {
    const checked = radios.and(radios.page().locator(':checked'));
    const isFresh = (await checked.count()) === 0;
    await tabTo(page, isFresh ? radios.first() : checked);
    if (isFresh) await page.keyboard.press('Space');
    const values = await radios.evaluateAll((all) =>
      all.map((each) => (each as HTMLInputElement).value),
    );
    const current = await checked.inputValue();
    const steps = values.indexOf(value) - values.indexOf(current);
    const key = steps > 0 ? 'ArrowRight' : 'ArrowLeft';
    for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(key);
  },
  async select({ page }, list, value) {
    await tabTo(page, list);
    const values = await list
      .locator('option')
      .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
    const steps = values.indexOf(value) - values.indexOf(await list.inputValue());
    const key = steps > 0 ? 'ArrowDown' : 'ArrowUp';
    for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(key);
  },
};

/** A finger on a screen; calendars and lists are the phone's own, and hand over what was chosen in them. */
export const planFinger: PlanHand = {
  context: finger.context,
  async press(_device, button) {
    const isInput = await button.evaluate((found) => found.tagName === 'INPUT');
    await (isInput ? labelOf(button) : button).tap();
  },
  async write({ page }, field, text) {
    await field.tap();
    await field.selectText();
    // As a keyboard on the screen writes.
    await page.keyboard.insertText(text);
  },
  async date(_device, field, day) {
    await field.fill(day);
  },
  async take(_device, radios, value) {
    await labelOf(radios.and(radios.page().locator(`[value="${value}"]`))).tap();
  },
  async select(_device, list, value) {
    await list.selectOption(value);
  },
};

const labelOf = (input: Locator): Locator => input.locator('xpath=ancestor::label');

/** Goes to the plan by the page's own link, past all that comes before it. */
export async function goToPlan(device: PlanDevice, hand: PlanHand): Promise<void> {
  await hand.press(device, device.page.locator('.site-nav a').last());
}

/** Brings a view of the plan up by its switch. */
export async function chooseMode(
  device: PlanDevice,
  hand: PlanHand,
  mode: WorkPlanMode,
): Promise<void> {
  const fold = device.plan.locator('button[aria-controls="views"][aria-expanded="false"]');
  if (await fold.isVisible()) await hand.press(device, fold);
  await hand.take(device, device.plan.locator('input[name="mode"]'), mode);
  await planInView(device, mode).waitFor();
}

/** Brings a part of the follow-up up. */
export async function choosePart(
  device: PlanDevice,
  hand: PlanHand,
  part: 'activities' | 'verification' | 'review' | 'realisation',
): Promise<void> {
  await hand.take(device, device.plan.locator('input[name="follow-view"]'), part);
  const shown = {
    activities: '.items',
    verification: '#follow-verification',
    review: '#follow-review',
    realisation: '#follow-realisation',
  };
  await device.plan.locator(`.follow ${shown[part]}`).first().waitFor();
}
