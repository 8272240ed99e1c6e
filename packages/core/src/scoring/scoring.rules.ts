import { checkRules, rulesFor, type Issue } from '../kernel/index.js';
import { asked, isMissing, named, type ScoringContext, type ScoringInput } from './asked.js';
import { fieldsOf } from './input.js';
import { ownValue } from './own-value.js';
import { isPlainlyRight } from './plainly-right.js';
import { isOption, planFor } from './plan.js';
import { offScale, outOfRange, partExceedsWhole, wholeIsZero } from './plausible.rules.js';
import { inputUnreadable, numberAsText, rowsExpected } from './readable.rules.js';
import { fromExact, nearestNumber } from './rational.js';
import { noRows, rowsDiffer, rowsMissing } from './row.rules.js';
import { isQuantity, type Quantity } from './value.js';

const rule = rulesFor<ScoringInput, ScoringContext>();
const asAsked = 'a score follows the practice it was asked for';

const inputMissing = rule({
  code: 'scoring.input-missing',
  severity: 'warning',
  source: 'missing is not zero',
  *find(subject, { variants = {} }) {
    const { spared } = planFor(subject.instrument, variants);
    for (const [id, definition, raw] of asked(subject)) {
      if (definition.isInformative || spared.has(id)) continue;
      if (isMissing(raw)) yield { path: [id], params: named(id, definition) };
    }
  },
});

const inputUnknown = rule({
  code: 'scoring.input-unknown',
  severity: 'warning',
  source: 'what an instrument does not ask is not reckoned with',
  *find({ instrument, input }) {
    for (const id of Object.keys(fieldsOf(input))) {
      if (Object.hasOwn(instrument.inputs, id)) continue;
      yield { path: [id], params: { received: id.slice(0, 40) } };
    }
  },
});

const variantUnknown = rule({
  code: 'scoring.variant-unknown',
  severity: 'error',
  source: asAsked,
  *find({ instrument }, { variants = {} }) {
    const allowed = Object.keys(instrument.variants);
    for (const id of Object.keys(variants)) {
      if (allowed.includes(id)) continue;
      yield { path: ['variants', id], params: { received: id.slice(0, 40), allowed } };
    }
  },
});

const variantOptionUnknown = rule({
  code: 'scoring.variant-option-unknown',
  severity: 'error',
  source: asAsked,
  *find({ instrument }, { variants = {} }) {
    for (const [id, { label, options, standard }] of Object.entries(instrument.variants)) {
      const option = ownValue(variants, id);
      if (option == null || isOption(options, option)) continue;
      const received = typeof option === 'string' ? option.slice(0, 40) : typeof option;
      const names = { indonesian: label.id, english: label.en };
      const allowed = Object.keys(options);
      yield { path: ['variants', id], params: { ...names, received, allowed, standard } };
    }
  },
});

const notInForce = rule({
  code: 'scoring.not-in-force',
  severity: 'warning',
  source: 'a rule is asked about its own time',
  *find({ instrument }, { on }) {
    if (on === undefined) return;
    const { inForce, title } = instrument;
    const { from, until } = inForce;
    const limit = from !== null && on < from ? from : until !== null && on > until ? until : null;
    if (limit === null) return;
    yield { path: [], params: { indonesian: title.id, english: title.en, on, limit } };
  },
});

/** Every rule about what an instrument is asked with. */
export const scoringRules = [
  inputMissing,
  noRows,
  rowsMissing,
  rowsExpected,
  numberAsText,
  inputUnreadable,
  inputUnknown,
  offScale,
  outOfRange,
  partExceedsWhole,
  wholeIsZero,
  rowsDiffer,
  variantUnknown,
  variantOptionUnknown,
  notInForce,
] as const;

/** What the rules find in an input; an error says that its score is not to be published. */
export function checkScoringInput(subject: ScoringInput, context: ScoringContext = {}): Issue[] {
  if (isPlainlyRight({ ...subject, input: fieldsOf(subject.input) }, context)) return [];
  const input = asPlainNumbers(fieldsOf(subject.input));
  return checkRules(scoringRules, { ...subject, input }, context);
}

/** Exact numbers as plain ones beside them, which is enough to say whether they are plausible. */
function asPlainNumbers(input: ScoringInput['input']): ScoringInput['input'] {
  const values: unknown[] = Object.values(input);
  if (!values.some(isQuantity)) return input;
  return Object.fromEntries(
    Object.entries(input).map(([id, value]) => [id, isQuantity(value) ? nearest(value) : value]),
  );
}

function nearest({ exact }: Quantity): number {
  return nearestNumber(fromExact(exact));
}
