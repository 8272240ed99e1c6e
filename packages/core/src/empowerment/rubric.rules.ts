import { checkRules, rulesFor, type Issue, type IssuePath, type Stage } from '../kernel/index.js';
import { bandRules } from './band.rules.js';
import {
  inBothLanguages,
  rubricHash,
  type EmpowermentRubric,
  type RubricIndicator,
} from './rubric.js';
import { scaleRules } from './scale.rules.js';
import { weightRules } from './weight.rules.js';

/** What stands beside a rubric: `rubricHash` of each version that has been used, by `id@version`. */
export interface RubricContext {
  readonly released?: Readonly<Record<string, string>>;
}

const rule = rulesFor<EmpowermentRubric, RubricContext>();

const repeatedId = rule({
  code: 'empowerment.repeated-id',
  severity: 'error',
  source: 'an assessment names domains, indicators and classes by their ids',
  *find({ domains, bands }) {
    const indicators = domains.flatMap((domain, at) =>
      domain.indicators.map(({ id }, index): Named => ({
        id,
        path: ['domains', at, 'indicators', index, 'id'],
      })),
    );
    yield* repeated(
      'domain',
      domains.map(({ id }, at) => ({ id, path: ['domains', at, 'id'] })),
    );
    yield* repeated('indicator', indicators);
    yield* repeated(
      'band',
      bands.map(({ id }, at) => ({ id, path: ['bands', at, 'id'] })),
    );
  },
});

const withoutIndicators = rule({
  code: 'empowerment.without-indicators',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'a domain is measured by its indicators',
  *find({ domains }) {
    if (domains.length === 0) yield { path: ['domains'], params: { indonesian: '', english: '' } };
    for (const [at, { title, indicators }] of domains.entries()) {
      if (indicators.length > 0) continue;
      yield { path: ['domains', at, 'indicators'], params: inBothLanguages(title) };
    }
  },
});

const unverifiedAsRegulation = rule({
  code: 'empowerment.unverified-as-regulation',
  severity: 'error',
  source: 'nothing that nobody has read in its source is presented as official',
  *find({ basis, citation: { source, confidence } }) {
    if (basis !== 'regulation' || confidence === 'read') return;
    yield { path: ['citation', 'confidence'], params: { cited: source } };
  },
});

const endsBeforeInForce = rule({
  code: 'empowerment.ends-before-in-force',
  severity: 'error',
  source: 'common sense',
  *find({ inForce }) {
    const { from, until } = inForce ?? {};
    if (from == null || until == null || until >= from) return;
    yield { path: ['inForce', 'until'], params: { from, until } };
  },
});

const replacesLaterVersion = rule({
  code: 'empowerment.replaces-later-version',
  severity: 'error',
  source: 'versions are counted upwards',
  *find({ version, replacesVersion }) {
    if (replacesVersion == null || replacesVersion < version) return;
    yield { path: ['replacesVersion'], params: { version, replaced: replacesVersion } };
  },
});

const usedVersionChanged = rule({
  code: 'empowerment.used-version-changed',
  severity: 'error',
  source: 'an old result is recomputed under the version it was made with',
  *find(rubric, { released }) {
    const { id, version } = rubric;
    const hash = released?.[`${id}@${version}`];
    if (hash === undefined || hash === rubricHash(rubric)) return;
    yield { path: ['version'], params: { rubric: id, version } };
  },
});

/** Every rule about a rubric. */
export const empowermentRubricRules = [
  repeatedId,
  withoutIndicators,
  ...weightRules,
  ...scaleRules,
  ...bandRules,
  unverifiedAsRegulation,
  endsBeforeInForce,
  replacesLaterVersion,
  usedVersionChanged,
] as const;

/** What the rules of the stage find in a rubric. */
export function checkEmpowermentRubric(
  rubric: EmpowermentRubric,
  context: RubricContext = {},
  stage: Stage = 'draft',
): Issue[] {
  return checkRules(empowermentRubricRules, rubric, context, stage);
}

interface Named {
  readonly id: RubricIndicator['id'];
  readonly path: IssuePath;
}

function* repeated(kind: 'domain' | 'indicator' | 'band', all: readonly Named[]) {
  const seen = new Set<string>();
  for (const { id, path } of all) {
    if (seen.has(id)) yield { path, params: { kind, id } };
    seen.add(id);
  }
}
