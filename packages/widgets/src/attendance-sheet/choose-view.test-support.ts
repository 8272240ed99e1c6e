import { userEvent } from 'vitest/browser';
import type { AttendanceSheetElement } from './index.js';

/** Chooses a view as people do: on a narrow screen the choice is unfolded first. */
export async function chooseView(sheet: AttendanceSheetElement, name: string): Promise<void> {
  const find = (selector: string) => sheet.renderRoot.querySelector<HTMLElement>(selector);
  const fold = find('.fold');
  if (fold?.checkVisibility() === true && fold.getAttribute('aria-expanded') === 'false')
    await userEvent.click(fold);
  const view = find(`.views input[value="${name}"]`);
  if (view === null) throw new Error(`no view ${name}`);
  await userEvent.click(view);
}
