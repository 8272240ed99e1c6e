import { rulesFor, type Fraction, type IssuePath } from '../kernel/index.js';
import {
  add,
  compare,
  exactText,
  multiply,
  rational,
  roundedNumber,
  zero,
} from '../scoring/rational.js';
import { inBothLanguages, type EmpowermentRubric, type RubricWording } from './rubric.js';

const rule = rulesFor<EmpowermentRubric, object>();

const weightNotPositive = rule({
  code: 'empowerment.weight-not-positive',
  severity: 'error',
  source: 'what has no weight is not part of the measure',
  *find({ domains }) {
    for (const { path, of } of weighings(domains)) {
      for (const [index, { weight, title }] of of.entries()) {
        if (weight.numerator > 0) continue;
        yield { path: [...path, index, 'weight'], params: inBothLanguages(title) };
      }
    }
  },
});

const weightsDoNotAddUp = rule({
  code: 'empowerment.weights-do-not-add-up',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'weights are shares of one whole, added up exactly',
  *find({ domains }) {
    for (const { path, of, title } of weighings(domains)) {
      const sum = of.map(({ weight }) => rational(weight)).reduce(add, zero);
      if (of.length === 0 || compare(sum, rational(1)) === 0) continue;
      const named = title ? inBothLanguages(title) : { indonesian: '', english: '' };
      const percent = roundedNumber(multiply(sum, rational(100)), 2);
      yield { path, params: { ...named, sum: exactText(sum), percent } };
    }
  },
});

/** Rules about the weights of domains and indicators. */
export const weightRules = [weightNotPositive, weightsDoNotAddUp] as const;

/** What is weighed against each other, and the domain it is in; none for the domains themselves. */
interface Weighing {
  readonly path: IssuePath;
  readonly of: readonly { readonly weight: Fraction; readonly title: RubricWording }[];
  readonly title: RubricWording | null;
}

function* weighings(domains: EmpowermentRubric['domains']): Generator<Weighing> {
  yield { path: ['domains'], of: domains, title: null };
  for (const [at, { indicators, title }] of domains.entries()) {
    yield { path: ['domains', at, 'indicators'], of: indicators, title };
  }
}
