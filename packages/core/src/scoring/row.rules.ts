import { rulesFor } from '../kernel/index.js';
import { isMissing, lists, named, type ScoringContext, type ScoringInput } from './asked.js';
import type { InputDefinition } from './instrument.js';

const rule = rulesFor<ScoringInput, ScoringContext>();
const missingIsNotZero = 'missing is not zero';

export const noRows = rule({
  code: 'scoring.no-rows',
  severity: 'warning',
  source: missingIsNotZero,
  *find(subject) {
    for (const [id, definition, raws] of lists(subject)) {
      if (raws.length === 0) yield { path: [id], params: named(id, definition) };
    }
  },
});

export const rowsMissing = rule({
  code: 'scoring.rows-missing',
  severity: 'warning',
  source: missingIsNotZero,
  *find(subject) {
    for (const [id, definition, raws] of lists(subject)) {
      const missing = raws.filter(isMissing).length;
      if (missing === 0) continue;
      yield { path: [id], params: { ...named(id, definition), missing, rows: raws.length } };
    }
  },
});

export const rowsDiffer = rule({
  code: 'scoring.rows-differ',
  severity: 'error',
  source: 'the rows of one list belong to those of the next',
  *find(subject) {
    const firsts = new Map<string | undefined, { definition: InputDefinition; expected: number }>();
    for (const [id, definition, { length: rows }] of lists(subject)) {
      const first = firsts.get(definition.rows) ?? { definition, expected: rows };
      firsts.set(definition.rows, first);
      if (rows === first.expected) continue;
      const { label } = first.definition;
      const names = { firstIndonesian: label.id, firstEnglish: label.en };
      const params = { ...named(id, definition), rows, expected: first.expected, ...names };
      yield { path: [id], params };
    }
  },
});
