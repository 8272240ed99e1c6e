import { rulesFor } from '../kernel/index.js';
import {
  asked,
  given,
  isMissing,
  isUnreadable,
  named,
  type ScoringContext,
  type ScoringInput,
} from './asked.js';
import { isMean } from './input.js';
import type { InputDefinition } from './instrument.js';

const rule = rulesFor<ScoringInput, ScoringContext>();

export const rowsExpected = rule({
  code: 'scoring.rows-expected',
  severity: 'error',
  source: 'one number does not say what each row was',
  *find(subject) {
    for (const [id, definition, raw] of asked(subject)) {
      if (definition.rows === undefined || isMissing(raw) || Array.isArray(raw)) continue;
      if (!isMean(definition, raw)) yield { path: [id], params: named(id, definition) };
    }
  },
});

export const numberAsText = rule({
  code: 'scoring.number-as-text',
  severity: 'error',
  source: 'spreadsheets hand over numbers as text, which reads two ways: 1.234',
  *find(subject) {
    for (const each of given(subject)) {
      if (!isUnreadable(each) || !isNumberAsText(each)) continue;
      const received = excerpt(each.raw, 7);
      yield { path: each.path, params: { ...named(each.id, each.definition), received } };
    }
  },
});

export const inputUnreadable = rule({
  code: 'scoring.input-unreadable',
  severity: 'error',
  source: 'a value is a number, an option or a mark, as its instrument asks',
  *find(subject) {
    for (const each of given(subject)) {
      if (!isUnreadable(each) || isNumberAsText(each)) continue;
      const { definition, raw } = each;
      const options = definition.kind === 'choice' ? Object.values(definition.options) : [];
      const indonesianOptions: readonly string[] = options.map(({ id }) => id);
      const englishOptions: readonly string[] = options.map(({ en }) => en);
      yield {
        path: each.path,
        params: {
          ...named(each.id, definition),
          asked: askedFor[definition.kind],
          kind: kindOf(raw),
          received: excerpt(raw, options.length > 0 ? 40 : 7),
          indonesianOptions,
          englishOptions,
        },
      };
    }
  },
});

const askedFor = { quantity: 'number', ordinal: 'number', choice: 'option', key: 'mark' } as const;

/** What came, for the sentence about it: `received` shows it where it is a text or a number. */
function kindOf(raw: unknown): 'text' | 'number' | 'not-finite' | 'yes-no' | 'list' | 'other' {
  if (Array.isArray(raw)) return 'list';
  switch (typeof raw) {
    case 'string':
      return 'text';
    case 'number':
      return Number.isFinite(raw) ? 'number' : 'not-finite';
    case 'boolean':
      return 'yes-no';
    default:
      return 'other';
  }
}

/** Little of a value that is none: it may be somebody's number that slipped into the wrong column. */
function excerpt(raw: unknown, longest: number): string {
  if (typeof raw !== 'string' && !Number.isFinite(raw)) return '';
  const shown = String(raw).trim();
  return shown.length > longest ? `${shown.slice(0, longest - 1)}…` : shown;
}

/** Whether a number is asked for, and a text came in which people would read one. */
function isNumberAsText({ definition, raw }: { definition: InputDefinition; raw: unknown }) {
  if (definition.kind === 'choice' || definition.kind === 'key') return false;
  return (
    typeof raw === 'string' &&
    raw.length <= 40 &&
    /^[-+]?[\d.,\s]+(e[-+]?\d+)?\s*%?$/i.test(raw.trim()) &&
    /\d/.test(raw)
  );
}
