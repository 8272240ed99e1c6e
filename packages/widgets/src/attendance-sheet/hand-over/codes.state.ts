/**
 * How a hand-over travels in QR codes or as text: squeezed, then written in 41 of the 45 characters that a QR code packs
 * densest (two bytes are three of them), in numbered parts of which each says of how many it is one. None of the characters
 * is a blank or is lost in a chat.
 */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$+-./';
const base = alphabet.length;

/** Each part begins with this, so that a code of something else is known as such. */
const mark = 'BERDAYA1';

/** Characters of a part, its head not counted: a code that a cheap phone reads off another one's screen. */
export const charactersPerCode = 640;

/** From this many codes on, a file is the better way. */
export const manyCodes = 20;

/** Writes bytes in characters of a QR code's alphanumeric mode. */
export function writtenOut(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const isPair = at + 1 < bytes.length;
    let value = (bytes[at] ?? 0) * (isPair ? 256 : 1) + (isPair ? (bytes[at + 1] ?? 0) : 0);
    for (let digit = 0; digit < (isPair ? 3 : 2); digit += 1) {
      text += alphabet.charAt(value % base);
      value = Math.floor(value / base);
    }
  }
  return text;
}

/** The bytes of what was written out; `null` for a text that never was. */
export function readBack(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 3 === 1) return null;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const digits = Array.from(text.slice(at, at + 3), (each) => alphabet.indexOf(each));
    if (digits.includes(-1)) return null;
    const value = digits.reduceRight((sum, digit) => sum * base + digit, 0);
    if (value >= (digits.length === 3 ? 65_536 : 256)) return null;
    if (digits.length === 3) bytes.push(value >> 8);
    bytes.push(value & 255);
  }
  return Uint8Array.from(bytes);
}

/** The parts of a hand-over; `words` is its digest, by which parts of two hand-overs are told apart. */
export function partsOf(bytes: Uint8Array, words: string, size = charactersPerCode): string[] {
  const text = writtenOut(bytes);
  const count = Math.max(1, Math.ceil(text.length / size));
  return Array.from({ length: count }, (_, index) => {
    const content = text.slice(index * size, (index + 1) * size);
    return `${mark}:${String(index + 1)}/${String(count)}:${words.toUpperCase()}:${content}`;
  });
}

/** What has been gathered of a hand-over that comes in parts. */
export interface Gathered {
  /** Digest of the hand-over, and how many parts it has; `null` before the first. */
  readonly words: string | null;
  readonly count: number;
  /** By number, from 1. */
  readonly parts: ReadonlyMap<number, string>;
}

/** Nothing yet. */
export const gatheredNothing: Gathered = { words: null, count: 0, parts: new Map() };

/** What a part turned out to be. */
export type PartOutcome = 'new' | 'known' | 'other' | 'foreign';

/** Takes in one part, in whatever order; a part of another hand-over begins anew, one of something else is passed over. */
export function gather(
  gathered: Gathered,
  part: string,
): { readonly gathered: Gathered; readonly outcome: PartOutcome } {
  const [, numberText, countText, words, content] = partForm.exec(part.trim()) ?? [];
  const [number, count] = [Number(numberText), Number(countText)];
  if (words === undefined || content === undefined || number < 1 || number > count) {
    return { gathered, outcome: 'foreign' };
  }
  const isSame = gathered.words === words && gathered.count === count;
  if (isSame && gathered.parts.has(number)) return { gathered, outcome: 'known' };
  const parts = new Map(isSame ? gathered.parts : []).set(number, content);
  const outcome = isSame || gathered.words === null ? 'new' : 'other';
  return { gathered: { words, count, parts }, outcome };
}

const partForm = new RegExp(`^${mark}:(\\d{1,4})/(\\d{1,4}):([A-Z-]{1,40}):([0-9A-Z$+./-]*)$`);

/** Numbers of the parts that are still missing. */
export function missingParts({ count, parts }: Gathered): number[] {
  return Array.from({ length: count }, (_, index) => index + 1).filter((each) => !parts.has(each));
}

/** The bytes of all parts together; `null` while one is missing, or where they are none of ours. */
export function gatheredBytes(gathered: Gathered): Uint8Array<ArrayBuffer> | null {
  if (gathered.count === 0 || missingParts(gathered).length > 0) return null;
  const inOrder = [...gathered.parts].sort(([a], [b]) => a - b).map(([, content]) => content);
  return readBack(inOrder.join(''));
}

/** The parts in a text that was pasted, one to a line or between other words. */
export function partsIn(text: string): string[] {
  return text.split(/\s+/).filter((each) => each.startsWith(`${mark}:`));
}
