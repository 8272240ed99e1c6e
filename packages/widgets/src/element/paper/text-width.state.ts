/**
 * Widths of the letters from the space to `~` in thousandths of the type size, as Arial and the fonts made to its measure
 * have them.
 */
const widths =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number);

/** Letters beyond these are taken to be as wide as a wide one: too much room does no harm. */
const other = 700;

/** How long a text is in one line, in millimetres, set in type of that size. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of text) thousandths += widths[letter.charCodeAt(0) - 32] ?? other;
  return (thousandths * size) / 1000;
}

/** Bold type is wider by so much at most. */
export const boldness = 1.1;

/**
 * Lines a text takes in a column of that width, one at least: words go to the next line whole, and only a word longer
 * than a line is broken. A line break in the text begins a new one.
 */
export function linesOfText(text: string, widthMm: number, size: number): number {
  return wrapped(text, widthMm, size).length;
}

/** The lines of a text in a column of that width. */
export function wrapped(text: string, widthMm: number, size: number): string[] {
  // Fonts are not all alike to the last hair.
  const room = Math.max(widthMm * 0.98, size);
  return text.split('\n').flatMap((paragraph) => wrappedParagraph(paragraph, room, size));
}

function wrappedParagraph(text: string, room: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && textWidth(line + letter, size) > room) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return [...lines, line];
}
