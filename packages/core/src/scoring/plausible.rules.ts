import { rulesFor } from '../kernel/index.js';
import { named, numbers, parts, type ScoringContext, type ScoringInput } from './asked.js';

const rule = rulesFor<ScoringInput, ScoringContext>();
const plausible = 'values that cannot be are a slip of the pen, or a column too far';

export const offScale = rule({
  code: 'scoring.off-scale',
  severity: 'error',
  source: 'an answer is one of the steps of its scale',
  *find(subject) {
    for (const { id, definition, path, raw: value, isMean } of numbers(subject)) {
      if (definition.kind !== 'ordinal') continue;
      const { minimum, maximum } = definition;
      const isStep = isMean || Number.isInteger(value);
      if (isStep && value >= minimum && value <= maximum) continue;
      yield { path, params: { ...named(id, definition), value, minimum, maximum } };
    }
  },
});

export const outOfRange = rule({
  code: 'scoring.out-of-range',
  severity: 'warning',
  source: plausible,
  *find(subject) {
    for (const { id, definition, path, raw: value } of numbers(subject)) {
      if (definition.kind !== 'quantity') continue;
      const { minimum = 0, maximum = Infinity } = definition;
      if (value >= minimum && value <= maximum) continue;
      const limit = value < minimum ? minimum : maximum;
      yield { path, params: { ...named(id, definition), value, limit } };
    }
  },
});

export const partExceedsWhole = rule({
  code: 'scoring.part-exceeds-whole',
  severity: 'warning',
  source: plausible,
  *find(subject) {
    for (const { id, definition, path, part, whole, wholeDefinition } of parts(subject)) {
      if (part === null || part <= whole) continue;
      const { id: wholeIndonesian, en: wholeEnglish } = wholeDefinition.label;
      const params = { ...named(id, definition), part, whole, wholeIndonesian, wholeEnglish };
      yield { path, params };
    }
  },
});

export const wholeIsZero = rule({
  code: 'scoring.whole-is-zero',
  severity: 'warning',
  source: 'a share of nothing is no share',
  *find(subject) {
    for (const { id, definition, path, whole, wholeDefinition } of parts(subject)) {
      if (whole !== 0) continue;
      const { id: wholeIndonesian, en: wholeEnglish } = wholeDefinition.label;
      yield { path, params: { ...named(id, definition), wholeIndonesian, wholeEnglish } };
    }
  },
});
