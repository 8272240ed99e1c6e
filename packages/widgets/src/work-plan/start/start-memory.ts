import { remember, remembered } from '../../element/session-memory.js';
import { emptyStart, type StartMemory, type StartState } from './start.state.js';

/** What was chosen and pasted for a plan before the page was loaded anew. */
export function startBefore(planId: string): StartMemory {
  try {
    const read = JSON.parse(remembered(nameOf(planId)) ?? '{}') as Partial<StartMemory>;
    return { ...emptyStart, ...read };
  } catch {
    // Not written by this version.
    return emptyStart;
  }
}

/** Remembers what is chosen and pasted. */
export function keepStart(planId: string, { table: _derived, ...state }: StartState): void {
  const isNothing = state.templateId === null && state.pasted === '';
  remember(nameOf(planId), isNothing ? null : JSON.stringify(state));
}

function nameOf(planId: string): string {
  return `berdaya-start ${planId}`;
}
