import type { WorkPlanIntent } from './work-plan.state.js';

/** So near the edge of the window the page scrolls along. */
const edge = 56;

/**
 * Takes an activity along with the pointer that has pressed its handle, and puts it before or after the one where the
 * pointer is let go. Escape, or a browser that takes the pointer over, leaves it where it was.
 */
export function dragItem(
  event: PointerEvent,
  id: string,
  send: (intent: WorkPlanIntent) => void,
): void {
  if (event.button !== 0) return;
  const handle = event.currentTarget as HTMLElement;
  handle.setPointerCapture(event.pointerId);
  const drag = new ItemDrag(handle);
  const { signal } = drag;
  const move = (each: PointerEvent) => {
    drag.move(each);
  };
  const drop = () => {
    const place = drag.end();
    if (place !== null) send({ kind: 'place-item', id, ...place });
  };
  const cancel = () => {
    drag.end();
  };
  handle.addEventListener('pointermove', move, { signal });
  handle.addEventListener('pointerup', drop, { signal });
  handle.addEventListener('pointercancel', cancel, { signal });
  const escape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') cancel();
  };
  handle.ownerDocument.addEventListener('keydown', escape, { signal });
}

/** One activity on its way, with the place it would be put at marked. */
class ItemDrag {
  readonly #root: ShadowRoot;
  readonly #own: HTMLElement | null;
  readonly #over = new AbortController();
  #target: HTMLElement | null = null;

  constructor(handle: HTMLElement) {
    this.#root = handle.getRootNode() as ShadowRoot;
    this.#own = handle.closest<HTMLElement>('[data-item]');
  }

  /** Aborted when the activity is let go. */
  get signal(): AbortSignal {
    return this.#over.signal;
  }

  move({ clientX, clientY }: PointerEvent): void {
    if (clientY < edge) window.scrollBy(0, -edge / 4);
    if (clientY > window.innerHeight - edge) window.scrollBy(0, edge / 4);
    this.#own?.setAttribute('data-dragged', '');
    const under = this.#root.elementFromPoint(clientX, clientY);
    const over = under?.closest<HTMLElement>('[data-item]') ?? null;
    this.#unmark();
    if (over === null || over === this.#own) return;
    const { top, height } = over.getBoundingClientRect();
    over.dataset.drop = clientY > top + height / 2 ? 'after' : 'before';
    this.#target = over;
  }

  /** Lets go; where the activity is to be put, `null` for where it was. */
  end(): { beside: string; side: 'before' | 'after' } | null {
    const { item, drop } = this.#target?.dataset ?? {};
    this.#over.abort();
    this.#unmark();
    this.#own?.removeAttribute('data-dragged');
    return item === undefined
      ? null
      : { beside: item, side: drop === 'before' ? 'before' : 'after' };
  }

  #unmark(): void {
    this.#target?.removeAttribute('data-drop');
    this.#target = null;
  }
}
