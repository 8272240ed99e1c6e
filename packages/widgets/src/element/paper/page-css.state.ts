import type { PaperLayout } from './paper.state.js';

/** Name of the page box of papers of a size: pages of the portal around them keep their own, and papers of other elements. */
function pageName({ width, height }: PaperLayout): string {
  return `berdaya-${String(width)}x${String(height)}`;
}

/**
 * The measures of a page as rules of a stylesheet. They are made of numbers alone, and go through a constructed sheet:
 * pages under a strict policy take no styles in attributes.
 */
export function paperCss(layout: PaperLayout): string {
  const { width, height, letterhead } = layout;
  return `.paper{inline-size:${mm(width)};block-size:${mm(height - 0.5)};page:${pageName(layout)}}
.sheet-view{aspect-ratio:${String(width)}/${String(height)}}
.letterhead{block-size:${mm(letterhead)}}
`;
}

/** The page box: no margin, so that browsers have no room to print the address and the time of day. */
export function pageCss(layout: PaperLayout, isAlone: boolean): string {
  const { width, height } = layout;
  const box = `{size:${mm(width)} ${mm(height)};margin:0}`;
  return `@page ${pageName(layout)}${box}${isAlone ? `@page${box}` : ''}`;
}

/** Millimetres as a stylesheet has them. */
export function mm(value: number): string {
  return `${String(Math.round(value * 100) / 100)}mm`;
}
