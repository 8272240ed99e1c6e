/** What somebody asks for by typing: a row of the paper list, several, or something about one. */
export type Asked =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'take-back'; readonly row: number }
  | { readonly kind: 'unreadable'; readonly row: number }
  | { readonly kind: 'walk-in' }
  | { readonly kind: 'unclear'; readonly typed: string };

/** What is in the field, and the number before it where that was taken without anybody asking. */
export interface Typing {
  readonly typed: string;
  /** A number that committed by itself: it may still become the start of a range, or be flagged. */
  readonly held: string | null;
}

/** A field with nothing in it. */
export const nothingTyped: Typing = { typed: '', held: null };

/** Tells whether digits can only be one row, so that nobody need say that they are all. */
export type IsOnlyRow = (digits: string) => boolean;

const longest = 6;

/**
 * Reads what is in the field, character by character, as somebody types or pastes it: `17`, `1-50`, `-17` takes back, `17?`
 * or `17*` cannot be read, `+` is somebody without a number; a space, a comma, a dot, a semicolon or a new line commits.
 */
export function readTyped(
  { typed, held }: Typing,
  text: string,
  isOnlyRow: IsOnlyRow,
): { typing: Typing; asked: readonly Asked[] } {
  // What stood there has been read: the start of a range is not asked for again with every digit of its end.
  let begun = 0;
  while (begun < typed.length && typed[begun] === text[begun]) begun += 1;
  let typing: Typing = { typed: text.slice(0, begun), held };
  const asked: Asked[] = [];
  for (const character of text.slice(begun)) {
    const step = typeOne(typing, character, isOnlyRow);
    typing = step.typing;
    asked.push(...step.asked);
  }
  return { typing, asked };
}

interface TypingStep {
  readonly typing: Typing;
  readonly asked: readonly Asked[];
}

function typeOne(typing: Typing, character: string, isOnlyRow: IsOnlyRow): TypingStep {
  if (/\d/.test(character)) return typeDigit(typing, character, isOnlyRow);
  if (/[-–]/.test(character)) return typeHyphen(typing);
  if (/[?*]/.test(character)) return flag(typing);
  if (character === '+') {
    const { asked } = commit(typing);
    return { typing: nothingTyped, asked: [...asked, { kind: 'walk-in' }] };
  }
  return /[\s,.;]/.test(character) ? commit(typing) : { typing, asked: [] };
}

function typeDigit({ typed }: Typing, digit: string, isOnlyRow: IsOnlyRow): TypingStep {
  const next = `${typed}${digit}`;
  if (/\d+$/.exec(next)?.[0].length === longest + 1)
    return { typing: { typed, held: null }, asked: [] };
  if (isOnlyRow(next))
    return {
      typing: { typed: '', held: next },
      asked: [{ kind: 'row', row: Number(next) }],
    };
  return { typing: { typed: next, held: null }, asked: [] };
}

function typeHyphen({ typed, held }: Typing): TypingStep {
  const begun = typed === '' && held !== null ? held : typed;
  const next = begun.includes('-') ? begun : `${begun}-`;
  return { typing: { typed: next, held: null }, asked: [] };
}

function flag({ typed, held }: Typing): TypingStep {
  const row = typed === '' ? (held ?? '') : typed;
  return {
    typing: nothingTyped,
    asked: [
      /^\d+$/.test(row)
        ? { kind: 'unreadable', row: Number(row) }
        : { kind: 'unclear', typed: `${row}?` },
    ],
  };
}

/** Takes what was typed as complete. */
export function commit({ typed }: Typing): TypingStep {
  return { typing: nothingTyped, asked: typed === '' ? [] : [askedBy(typed)] };
}

function askedBy(typed: string): Asked {
  const [, first = '', hyphen = '', second = ''] = /^(\d*)(-?)(\d*)$/.exec(typed) ?? [];
  const [from, to] = [Number(first), Number(second)];
  if (hyphen === '') return { kind: 'row', row: from };
  if (first === '' && second !== '') return { kind: 'take-back', row: to };
  if (second === '') return { kind: 'unclear', typed };
  return { kind: 'range', from: Math.min(from, to), to: Math.max(from, to) };
}
