import type { BrowserContextOptions, Locator, Page } from 'playwright';

import { inView, unfold, type Mode, type SheetPage } from './attendance-page.test-support.js';

/** Somebody at a page, who has a keyboard or a finger and nothing else. */
export interface Hand {
  readonly context: BrowserContextOptions;
  /** Brings a view of the sheet up by its switch. */
  choose(live: SheetPage, mode: Mode): Promise<void>;
  /** Presses a button. */
  press(page: Page, button: Locator): Promise<void>;
  /** Writes into a field. */
  write(page: Page, field: Locator, text: string): Promise<void>;
}

const mostSteps = 150;

/** Walks the page with Tab until something has the focus; back, where it lies behind in the same element. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  const lies = () =>
    goal.evaluate((found) => {
      // What is being shown anew stands nowhere for a moment, and nothing there has the focus.
      const { activeElement } = found.getRootNode() as Partial<DocumentOrShadowRoot>;
      if (activeElement === found) return 'here';
      const isBehind =
        activeElement != null &&
        (found.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      return isBehind ? 'behind' : 'ahead';
    });
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const place = await lies();
    if (place === 'here') return;
    await page.keyboard.press(place === 'behind' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`${goal.toString()} cannot be reached by keyboard`);
}

const modes: readonly Mode[] = [
  ...(['roll-call', 'grid', 'keypad', 'roster', 'hand-over', 'review', 'print'] as const),
];

/** A keyboard alone. */
export const keyboard: Hand = {
  context: {},
  async choose(live, mode) {
    const fold = live.sheet.locator('.fold[aria-expanded="false"]');
    if (await fold.isVisible()) {
      await tabTo(live.page, fold);
      await live.page.keyboard.press('Enter');
    }
    const chosen = live.sheet.locator('input[name="mode"]:checked');
    await tabTo(live.page, chosen);
    const from = modes.indexOf((await chosen.inputValue()) as Mode);
    const steps = modes.indexOf(mode) - from;
    const key = steps > 0 ? 'ArrowRight' : 'ArrowLeft';
    for (let step = 0; step < Math.abs(steps); step += 1) await live.page.keyboard.press(key);
    await inView(live, mode).waitFor();
  },
  async press(page, button) {
    await tabTo(page, button);
    await page.keyboard.press('Enter');
  },
  async write(page, field, text) {
    await tabTo(page, field);
    await page.keyboard.type(text);
  },
};

/** A finger on a screen. */
export const finger: Hand = {
  context: { hasTouch: true, isMobile: true },
  async choose(live, mode) {
    await unfold(live.sheet);
    await live.sheet.locator(`label:has(> input[name="mode"][value="${mode}"])`).tap();
    await inView(live, mode).waitFor();
  },
  async press(_page, button) {
    await button.tap();
  },
  async write(page, field, text) {
    await field.tap();
    // As a keyboard on the screen writes.
    await page.keyboard.insertText(text);
  },
};

/** Draws a finger over something sideways, by a part of its width; to the right where positive. */
export async function swipe(page: Page, over: Locator, part: number): Promise<void> {
  await over.scrollIntoViewIfNeeded();
  const box = await over.boundingBox();
  if (box === null) throw new Error('nothing to swipe over');
  const debug = await page.context().newCDPSession(page);
  const y = box.y + box.height / 2;
  const from = box.x + box.width / 2 - (part * box.width) / 2;
  const at = (step: number) => [{ x: from + (part * box.width * step) / 5, y }];
  await debug.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= 5; step += 1) {
    await debug.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) });
  }
  // A finger that rests before it is lifted flings nothing; to stop a fling would take the next tap.
  await page.waitForTimeout(100);
  await debug.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await debug.detach();
}
