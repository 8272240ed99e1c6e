import { remember, remembered } from '../../element/session-memory.js';
import { broughtBack, type TypedForms } from './typed.state.js';

/** What was typed about a plan before the page was loaded anew, but for what lines that wait to be kept hold already. */
export function typedBefore(planId: string, waiting: ReadonlySet<string>): TypedForms {
  return broughtBack(remembered(nameOf(planId)), waiting);
}

/** Keeps what is typed about a plan until it is recorded. */
export function keepTyped(planId: string, { forms, recorded }: TypedForms): void {
  const isNothing = Object.keys(forms).length === 0 && recorded.length === 0;
  remember(nameOf(planId), isNothing ? null : JSON.stringify({ forms, recorded }));
}

function nameOf(planId: string): string {
  return `berdaya-typed ${planId}`;
}
