import { broughtBack, nothingTyped, type TypedForms } from './typed.state.js';

// The session's own storage: it outlives a reload and a tab that the phone put to sleep, is no other tab's, and is
// gone when the tab is closed on a computer that others use as well.

/** What was typed about a plan before the page was loaded anew. */
export function typedBefore(planId: string): TypedForms {
  try {
    return broughtBack(sessionStorage.getItem(keyOf(planId)));
  } catch {
    // The page may keep nothing; then what is typed lasts as long as the page does.
    return nothingTyped;
  }
}

/** Keeps what is typed about a plan until it is recorded. */
export function keepTyped(planId: string, { forms, recorded }: TypedForms): void {
  try {
    if (Object.keys(forms).length === 0 && recorded.length === 0) {
      sessionStorage.removeItem(keyOf(planId));
    } else sessionStorage.setItem(keyOf(planId), JSON.stringify({ forms, recorded }));
  } catch {
    // As above: it is still in its fields.
  }
}

function keyOf(planId: string): string {
  return `berdaya-typed ${planId}`;
}
