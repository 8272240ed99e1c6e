import { compareFractions, rulesFor } from '../kernel/index.js';
import { inBothLanguages, type EmpowermentRubric } from './rubric.js';

const rule = rulesFor<EmpowermentRubric, object>();
const everyResult = 'every result lies in one class';
const whole = { numerator: 1, denominator: 1 };

const withoutBands = rule({
  code: 'empowerment.without-bands',
  severity: 'error',
  draftSeverity: 'warning',
  source: everyResult,
  *find({ bands }) {
    if (bands.length === 0) yield { path: ['bands'], params: {} };
  },
});

const bandsBeginAboveZero = rule({
  code: 'empowerment.bands-begin-above-zero',
  severity: 'error',
  source: everyResult,
  *find({ bands }) {
    const [first] = bands;
    if (first === undefined || first.from.numerator === 0) return;
    const { numerator, denominator } = first.from;
    const params = { ...inBothLanguages(first.title), numerator, denominator };
    yield { path: ['bands', 0, 'from'], params };
  },
});

const bandsOutOfOrder = rule({
  code: 'empowerment.bands-out-of-order',
  severity: 'error',
  source: everyResult,
  *find({ bands }) {
    for (const [index, { from, title }] of bands.entries()) {
      const previous = bands[index - 1];
      if (previous === undefined || compareFractions(from, previous.from) > 0) continue;
      const { indonesian, english } = inBothLanguages(previous.title);
      const params = {
        ...inBothLanguages(title),
        previousIndonesian: indonesian,
        previousEnglish: english,
      };
      yield { path: ['bands', index, 'from'], params };
    }
  },
});

const bandOutOfReach = rule({
  code: 'empowerment.band-out-of-reach',
  severity: 'error',
  source: 'no result is more than the whole',
  *find({ bands }) {
    for (const [index, { from, title }] of bands.entries()) {
      if (compareFractions(from, whole) <= 0) continue;
      const { numerator, denominator } = from;
      const params = { ...inBothLanguages(title), numerator, denominator };
      yield { path: ['bands', index, 'from'], params };
    }
  },
});

/** Rules about the classes of a rubric. */
export const bandRules = [
  withoutBands,
  bandsBeginAboveZero,
  bandsOutOfOrder,
  bandOutOfReach,
] as const;
