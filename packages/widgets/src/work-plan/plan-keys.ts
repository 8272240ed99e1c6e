import { standingOf, type WorkPlanIntent, type WorkPlanState } from './work-plan.state.js';

/** Does what a key asks of the activity it is pressed in; keys that the browser needs in a field are left to it. */
export function pressPlanKey(
  event: KeyboardEvent,
  state: WorkPlanState,
  send: (intent: WorkPlanIntent) => void,
): void {
  if (event.isComposing || event.defaultPrevented) return;
  const target = event.target as HTMLElement;
  const id = target.closest<HTMLElement>('[data-item]')?.dataset.item;
  const intent = turningBy(event) ?? (id === undefined ? null : intentOf(event, target, id, state));
  if (intent === null) return;
  if (intent.kind !== 'show-details' && !standingOf(state).canEdit) return;
  event.preventDefault();
  send(intent);
}

function turningBy(event: KeyboardEvent): WorkPlanIntent | null {
  if (!isControl(event) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) return { kind: 'redo' };
  return key === 'z' ? { kind: 'undo' } : null;
}

function intentOf(
  event: KeyboardEvent,
  target: HTMLElement,
  id: string,
  { opened }: WorkPlanState,
): WorkPlanIntent | null {
  const { key } = event;
  const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
  const isPlain = !event.altKey && !isControl(event) && !event.shiftKey;
  if (isPlain && step !== 0 && target.classList.contains('handle')) {
    return { kind: 'move-item', id, places: step };
  }
  if (event.altKey && !isControl(event)) {
    // There these keys open the calendar or the list of choices.
    if (step !== 0) {
      return opensByArrow(target) ? null : { kind: 'move-item', id, places: step };
    }
    if (key === 'ArrowRight') return { kind: 'indent-item', id };
    if (key === 'ArrowLeft') return { kind: 'outdent-item', id };
    if (key === 'Delete') return { kind: 'remove-item', id };
    if (key === 'Enter') return { kind: 'show-details', id, isOpen: !opened.has(id) };
  }
  if (isControl(event) && !event.altKey) {
    if (key === 'Enter') return { kind: event.shiftKey ? 'split-item' : 'add-below', id };
    if (key.toLowerCase() === 'd' && !event.shiftKey) return { kind: 'duplicate-item', id };
  }
  return null;
}

function opensByArrow(target: HTMLElement): boolean {
  return target instanceof HTMLSelectElement || target.getAttribute('type') === 'date';
}

function isControl({ ctrlKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey;
}
