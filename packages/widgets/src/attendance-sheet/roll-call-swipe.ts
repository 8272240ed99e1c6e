import { swipeMeaning } from './roll-call.state.js';

/** What lifting the finger at the end of a swipe does. */
export type Swipe = Exclude<ReturnType<typeof swipeMeaning>, null>;

const starts = new WeakMap<HTMLElement, { readonly x: number; readonly y: number }>();

/** A finger is put down; a mouse goes on selecting text. */
export function beginSwipe(event: PointerEvent): void {
  if (!event.isPrimary || event.pointerType === 'mouse') return;
  starts.set(cardOf(event), { x: event.clientX, y: event.clientY });
}

/** The card goes with the finger, and says what lifting it now would do. */
export function moveSwipe(event: PointerEvent): void {
  const card = cardOf(event);
  const meaning = meaningOf(event);
  if (meaning === undefined) return;
  card.style.setProperty('--_across', `${String(event.clientX - (starts.get(card)?.x ?? 0))}px`);
  card.dataset.swipe = meaning ?? 'none';
}

/** The finger is lifted: answers what that means, if anything. */
export function endSwipe(event: PointerEvent): Swipe | null {
  const meaning = meaningOf(event);
  dropSwipe(event);
  return meaning ?? null;
}

/** The browser takes the finger for scrolling, or the hand has come away: nothing is meant. */
export function dropSwipe(event: PointerEvent): void {
  const card = cardOf(event);
  starts.delete(card);
  card.style.removeProperty('--_across');
  delete card.dataset.swipe;
}

function meaningOf(event: PointerEvent): Swipe | null | undefined {
  const card = cardOf(event);
  const start = starts.get(card);
  if (start === undefined) return undefined;
  const way = { across: event.clientX - start.x, down: event.clientY - start.y };
  return swipeMeaning(way, card.clientWidth);
}

function cardOf(event: PointerEvent): HTMLElement {
  return event.currentTarget as HTMLElement;
}
