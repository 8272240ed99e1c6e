import type { Signatory } from '@berdaya/core/paper';

/** More than these find no room on a page. */
export const mostSignatories = 9;

/** One more signatory, at the first place that is free. */
export function withOneMore(signatories: readonly Signatory[]): Signatory[] {
  if (signatories.length >= mostSignatories) return [...signatories];
  const places = ['left', 'right', 'centre'] as const;
  const count = (position: Signatory['position']) =>
    signatories.filter((each) => each.position === position).length;
  const fewest = Math.min(...places.map(count));
  const position = places.find((place) => count(place) === fewest) ?? 'left';
  return [...signatories, { position }];
}

/** The signatories without one of them. */
export function without(signatories: readonly Signatory[], index: number): Signatory[] {
  return signatories.filter((_, place) => place !== index);
}

/** The signatories after one of them was filled in; what is emptied is not stated. */
export function withChange(
  signatories: readonly Signatory[],
  index: number,
  field: 'opening' | 'office' | 'name' | 'nip' | 'position',
  typed: string,
): Signatory[] {
  return signatories.map((each, place) =>
    place === index ? { ...each, [field]: typed.trim() === '' ? null : typed } : each,
  );
}
