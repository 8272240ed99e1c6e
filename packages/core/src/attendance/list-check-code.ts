import { contentHash } from '../kernel/content-hash.js';

/** Letters and digits that nobody mistakes for one another on paper: no 0 and O, no 1 and I. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const length = 4;

/** What a printed attendance list says by its numbers: whose each row is. */
export interface PrintedList {
  readonly trainingId: string;
  /** The session the list is for; not stated where one list serves several. */
  readonly sessionId?: string | null | undefined;
  readonly rows: readonly { readonly rowNumber: number; readonly id: string }[];
}

/**
 * Four characters that tell whether a paper list and a roster belong together: where a row number belongs to another
 * person, or the session is another, they are others, but for one case in a million. The order of rows does not matter.
 */
export function listCheckCode({ trainingId, sessionId, rows }: PrintedList): string {
  const numbered = rows.map(({ rowNumber, id }) => [rowNumber, id] as const);
  const sorted = numbered.sort(([a, one], [b, other]) => a - b || (one < other ? -1 : 1));
  const hash = contentHash([trainingId, sessionId ?? null, sorted]);
  const bytes = Array.from({ length }, (_, index) =>
    parseInt(hash.slice(index * 2, index * 2 + 2), 16),
  );
  return bytes.map((byte) => alphabet[byte % alphabet.length]).join('');
}

/** A code as somebody typed it: capitals, spaces and hyphens do not count. */
export function plainCheckCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '');
}
