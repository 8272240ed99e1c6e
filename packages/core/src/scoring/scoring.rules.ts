import { checkRules, rulesFor, type CalendarDate, type Issue } from '../kernel/index.js';
import { isReadable, readSingle } from './input.js';
import { planFor } from './plan.js';
import { fromExact, nearestNumber } from './rational.js';
import { isQuantity, type Quantity } from './value.js';
import {
  asked,
  named,
  numbersIn,
  quantities,
  unreadable,
  wholeOf,
  type ScoringInput,
} from './asked.js';

/** What stands beside an input: the day the score speaks of, where it is known, and the practice followed. */
export interface ScoringContext {
  readonly on?: CalendarDate;
  /** Options taken of variants: what no step then needs is not missed. Everything is, where they are not said. */
  readonly variants?: Readonly<Record<string, string>>;
}

const rule = rulesFor<ScoringInput, ScoringContext>();
const missingIsNotZero = 'missing is not zero';
const plausible = 'values that cannot be are a slip of the pen, or a column too far';

const inputMissing = rule({
  code: 'scoring.input-missing',
  severity: 'warning',
  source: missingIsNotZero,
  *find(subject, { variants }) {
    const plan = variants && planFor(subject.instrument, variants);
    const needed = plan && new Set(plan.inputs.map(({ id }) => id));
    for (const [id, definition, raw] of asked(subject)) {
      if (definition.isInformative || needed?.has(id) === false) continue;
      if (raw == null) yield { path: [id], params: named(id, definition) };
    }
  },
});

const rowsMissing = rule({
  code: 'scoring.rows-missing',
  severity: 'warning',
  source: missingIsNotZero,
  *find(subject) {
    for (const [id, definition, raw] of asked(subject)) {
      if (definition.rows === undefined || !Array.isArray(raw)) continue;
      const missing = raw.filter((each) => each == null).length;
      if (missing > 0) {
        yield { path: [id], params: { ...named(id, definition), missing, rows: raw.length } };
      }
    }
  },
});

const inputUnreadable = rule({
  code: 'scoring.input-unreadable',
  severity: 'error',
  source: 'a value is a number, an option or a list of them, as its instrument asks',
  *find(subject) {
    for (const [id, definition, raw] of asked(subject)) {
      if (!isReadable(definition, raw)) yield unreadable([id], id, definition, raw);
      if (definition.rows === undefined || !Array.isArray(raw)) continue;
      for (const [row, each] of raw.entries()) {
        const isUnreadable = each != null && readSingle(definition, each) === null;
        if (isUnreadable) yield unreadable([id, row], id, definition, each);
      }
    }
  },
});

const inputUnknown = rule({
  code: 'scoring.input-unknown',
  severity: 'warning',
  source: 'what an instrument does not ask is not reckoned with',
  *find({ instrument, input }) {
    for (const id of Object.keys(input)) {
      if (!Object.hasOwn(instrument.inputs, id)) yield { path: [id], params: { received: id } };
    }
  },
});

const offScale = rule({
  code: 'scoring.off-scale',
  severity: 'error',
  source: 'an answer is one of the steps of its scale',
  *find(subject) {
    for (const [id, definition, raw] of asked(subject)) {
      if (definition.kind !== 'ordinal') continue;
      const { minimum, maximum } = definition;
      for (const [path, value] of numbersIn(id, raw)) {
        // One number where rows are asked for is the mean of their answers.
        const isMean = definition.rows !== undefined && path.length === 1;
        if ((isMean || Number.isInteger(value)) && value >= minimum && value <= maximum) continue;
        yield { path, params: { ...named(id, definition), value, minimum, maximum } };
      }
    }
  },
});

const outOfRange = rule({
  code: 'scoring.out-of-range',
  severity: 'warning',
  source: plausible,
  *find(subject) {
    for (const [id, definition, raw] of quantities(subject)) {
      const { minimum = -Infinity, maximum = Infinity } = definition;
      for (const [path, value] of numbersIn(id, raw)) {
        if (value >= minimum && value <= maximum) continue;
        const limit = value < minimum ? minimum : maximum;
        yield { path, params: { ...named(id, definition), value, limit } };
      }
    }
  },
});

const partExceedsWhole = rule({
  code: 'scoring.part-exceeds-whole',
  severity: 'warning',
  source: plausible,
  *find(subject) {
    for (const [id, definition, raw] of quantities(subject)) {
      const whole = wholeOf(subject, definition);
      if (whole === undefined || typeof raw !== 'number' || !(raw > whole.value)) continue;
      yield {
        path: [id],
        params: { ...named(id, definition), part: raw, whole: whole.value, ...whole.names },
      };
    }
  },
});

const wholeIsZero = rule({
  code: 'scoring.whole-is-zero',
  severity: 'warning',
  source: 'a share of nothing is no share',
  *find(subject) {
    for (const [id, definition] of quantities(subject)) {
      const whole = wholeOf(subject, definition);
      if (whole?.value === 0) {
        yield { path: [id], params: { ...named(id, definition), ...whole.names } };
      }
    }
  },
});

const rowsDiffer = rule({
  code: 'scoring.rows-differ',
  severity: 'error',
  source: 'the rows of one list belong to those of the next',
  *find(subject) {
    const lengths = new Map<string, number>();
    for (const [id, definition, raw] of asked(subject)) {
      if (definition.rows === undefined || !Array.isArray(raw)) continue;
      const expected = lengths.get(definition.rows) ?? raw.length;
      lengths.set(definition.rows, expected);
      if (raw.length === expected) continue;
      yield { path: [id], params: { ...named(id, definition), rows: raw.length, expected } };
    }
  },
});

const notInForce = rule({
  code: 'scoring.not-in-force',
  severity: 'warning',
  source: 'a rule is asked about its own time',
  *find({ instrument }, { on }) {
    const { from, until } = instrument.inForce;
    if (on === undefined) return;
    const isEarly = from !== null && on < from;
    const isLate = until !== null && on > until;
    if (!isEarly && !isLate) return;
    const { id, en } = instrument.title;
    const limit: string = (isEarly ? from : until) ?? '';
    yield { path: [], params: { indonesian: id, english: en, on, limit } };
  },
});

/** Every rule about what an instrument is asked with. */
export const scoringRules = [
  inputMissing,
  rowsMissing,
  inputUnreadable,
  inputUnknown,
  offScale,
  outOfRange,
  partExceedsWhole,
  wholeIsZero,
  rowsDiffer,
  notInForce,
] as const;

/** What the rules find in an input; an error says that its score is not to be published. */
export function checkScoringInput(subject: ScoringInput, context: ScoringContext = {}): Issue[] {
  const { instrument, input } = subject;
  return checkRules(scoringRules, { instrument, input: asPlainNumbers(input) }, context);
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
