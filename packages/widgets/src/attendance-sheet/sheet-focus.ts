/** Effects that bring the focus somewhere. */
export type FocusEffect = 'show-focus' | 'show-reason' | 'show-details';

const focusTargets: Readonly<Record<FocusEffect, string>> = {
  'show-focus': '[data-participant][tabindex="0"]',
  'show-reason': '[part="reason"] input',
  'show-details': '[part="details"]',
};

/** Brings the focus to where an effect wants it, and into view. */
export function bringFocus(root: ParentNode, effect: FocusEffect): void {
  const place = root.querySelector<HTMLElement>(focusTargets[effect]);
  // The browser's own way would put a cell into the middle of the window.
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
