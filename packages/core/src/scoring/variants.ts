import { checkRules, type Issue } from '../kernel/index.js';
import type { InputDefinitions, InputOf, Instrument, Steps, Variants } from './instrument.js';
import { score, type Score, type ScoreOptions } from './score.js';
import { comparisonRules } from './comparison.rules.js';

/** The same input scored under every combination of variants. */
export interface VariantComparison<All extends Steps = Steps> {
  /** One score for each combination, the standard one first. */
  readonly scores: readonly Score<All>[];
  /** Whether they all reach the same class; where not, an officer has to say which practice is theirs. */
  readonly isSettled: boolean;
  /** `scoring.depends-on-variant`, with what each practice comes to, where it is not settled. */
  readonly issues: readonly Issue[];
}

/** Scores an input under every combination of variants: whether the class depends on the practice followed. */
export function compareVariants<
  Inputs extends InputDefinitions,
  Chosen extends Variants,
  All extends Steps,
>(
  instrument: Instrument<Inputs, Chosen, All>,
  input: InputOf<Inputs>,
  options: Pick<ScoreOptions, 'on'> = {},
): VariantComparison<All> {
  const scores = combinations(instrument.variants).map((variants) =>
    score(instrument, input, {
      ...options,
      variants: variants as ScoreOptions<Chosen>['variants'] & object,
    }),
  );
  const subject = { instrument: instrument as unknown as Instrument, scores };
  const issues = checkRules(comparisonRules, subject, undefined);
  return { scores, isSettled: issues.length === 0, issues };
}

function combinations(variants: Variants): Record<string, string>[] {
  return Object.entries(variants).reduce<Record<string, string>[]>(
    (chosen, [id, { options, standard }]) => {
      const ordered = [standard, ...Object.keys(options).filter((option) => option !== standard)];
      return chosen.flatMap((each) => ordered.map((option) => ({ ...each, [id]: option })));
    },
    [{}],
  );
}
