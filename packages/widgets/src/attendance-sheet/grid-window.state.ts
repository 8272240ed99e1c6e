/** Lines of equal height behind a window that scrolls. */
export interface LineWindow {
  readonly count: number;
  readonly lineHeight: number;
  /** How far the window is scrolled, and how high it is. */
  readonly top: number;
  readonly height: number;
  /** Lines kept ready above the window, and as many below. */
  readonly spare?: number;
}

/**
 * The lines to hold ready, from the first to before the last. Their number does not change while the window scrolls, so
 * that a line that leaves always makes room for one that comes.
 */
export function linesInView({
  count,
  lineHeight,
  top,
  height,
  spare = 5,
}: LineWindow): [number, number] {
  const held = Math.min(count, Math.ceil(height / lineHeight) + 1 + 2 * spare);
  const first = Math.min(Math.max(0, Math.floor(top / lineHeight) - spare), count - held);
  return [first, first + held];
}
