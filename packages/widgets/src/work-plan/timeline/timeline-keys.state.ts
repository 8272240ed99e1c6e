/** How much of time is seen at once. */
export const zooms = ['year', 'weeks', 'days'] as const;

/** How much of time is seen at once. */
export type Zoom = (typeof zooms)[number];

/** What is moved of a bar: all of it, its first day or its last. */
export type Grip = 'whole' | 'start' | 'end';

/** What a key asks of the timeline. */
export type KeyAct =
  | { readonly kind: 'go'; readonly places: number }
  | { readonly kind: 'step'; readonly grip: Grip; readonly days: number }
  | { readonly kind: 'zoom'; readonly by: number }
  | { readonly kind: 'pan'; readonly by: number }
  | { readonly kind: 'open' | 'cancel' };

/** A key with what is held beside it. */
export interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const vertical: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -10,
  PageDown: 10,
  Home: -Infinity,
  End: Infinity,
};

/** What a key asks, `null` for nothing: Alt moves by a day, Ctrl by a week, Shift changes the end. */
export function keyAct({ key, altKey, ctrlKey, metaKey, shiftKey }: Key): KeyAct | null {
  const isWeek = ctrlKey || metaKey;
  const way = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
  if (way !== 0) {
    if (!altKey && !isWeek && !shiftKey) return { kind: 'pan', by: way };
    return { kind: 'step', grip: shiftKey ? 'end' : 'whole', days: isWeek ? way * 7 : way };
  }
  if (altKey || isWeek) return null;
  const places = vertical[key];
  if (places !== undefined) return { kind: 'go', places };
  if (key === '+' || key === '=') return { kind: 'zoom', by: 1 };
  if (key === '-') return { kind: 'zoom', by: -1 };
  return key === 'Enter' ? { kind: 'open' } : key === 'Escape' ? { kind: 'cancel' } : null;
}
