import { remember, remembered } from '../element/session-memory.js';
import type { TypedAmounts } from './amount.state.js';

/** Amounts of a plan that were typed and are no rupiah, before the page was loaded anew. */
export function amountsBefore(planId: string): TypedAmounts {
  try {
    const read = JSON.parse(remembered(nameOf(planId)) ?? '{}') as object;
    return new Map(Object.entries(read).map(([key, typed]) => [key, String(typed)]));
  } catch {
    // Not written by this version.
    return new Map();
  }
}

/** Remembers amounts that are no rupiah until they are, or are taken out. */
export function keepAmounts(planId: string, typed: TypedAmounts): void {
  const text = typed.size === 0 ? null : JSON.stringify(Object.fromEntries(typed));
  remember(nameOf(planId), text);
}

function nameOf(planId: string): string {
  return `berdaya-amounts ${planId}`;
}
