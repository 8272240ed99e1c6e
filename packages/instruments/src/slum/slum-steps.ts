import type {
  Band,
  ClassifyStep,
  CompareStep,
  Label,
  ListStep,
  PointsStep,
  RatioStep,
  Step,
  VariantStep,
  WhenStep,
} from '@berdaya/core/scoring';
import type { Citation } from '@berdaya/core/kernel';
import { aspects, type Criterion } from './slum-criteria.js';

type Criteria = Readonly<Record<string, Criterion>>;
type Codes<Listed> = Extract<keyof Listed, string>;
type Named<Prefix extends string, Name extends string, Kind> = {
  readonly [Each in Name as `${Prefix}-${Each}`]: Kind;
};

const percent = { id: '%', en: '%' };

/** Where whole-number bands are cut, so that 25–50, 51–75 and 76–100 leave no gap between them. */
const bands: readonly Band[] = [
  { points: 0, written: '<25' },
  { from: 24.995, points: 1, written: '25–50' },
  { from: 50.995, points: 3, written: '51–75' },
  { from: 75.995, points: 5, written: '76–100' },
];

/**
 * The per cent of each criterion and the points it earns. A whole of zero measures nothing: it counts as 0 per cent, beside
 * the warning that a share of nothing is no share.
 */
export function criterionSteps<Listed extends Criteria>(
  listed: Listed,
  citation: Citation,
): Named<'percent', Codes<Listed>, RatioStep> & Named<'score', Codes<Listed>, PointsStep> {
  const steps = Object.entries(listed).flatMap(([code, { of }]): [string, Step][] => [
    [
      `percent-${code}`,
      {
        operation: 'ratio',
        label: about(code, { id: 'persentase', en: 'per cent of' }),
        unit: percent,
        of: code,
        by: of,
        times: 100,
        whenZero: 0,
      },
    ],
    [
      `score-${code}`,
      {
        operation: 'points',
        label: about(code, { id: 'nilai', en: 'points of' }),
        of: `percent-${code}`,
        bands,
        citation,
      },
    ],
  ]);
  return Object.fromEntries(steps) as ReturnType<typeof criterionSteps<Listed>>;
}

/** The points of all criteria added up. */
export function totalStep(listed: Criteria): ListStep {
  return {
    operation: 'sum',
    label: { id: 'total nilai', en: 'total' },
    of: Object.keys(listed).map((code) => `score-${code}`),
  };
}

/** Totals at which levels begin, and the largest there can be. */
interface LevelCuts {
  readonly light: number;
  readonly moderate: number;
  readonly heavy: number;
  readonly most: number;
}

/** The level that a total means. */
export function levelStep(
  cuts: LevelCuts,
  heavy: { readonly citation?: Citation } = {},
): ClassifyStep {
  const { light, moderate, most } = cuts;
  return {
    operation: 'classify',
    label: { id: 'tingkat kekumuhan', en: 'slum level' },
    of: 'total',
    classes: [
      { class: 'none', label: { id: 'tidak kumuh', en: 'not a slum' }, written: `<${light}` },
      {
        class: 'light',
        from: light,
        label: { id: 'kumuh ringan', en: 'light' },
        written: `${light}–${moderate - 1}`,
      },
      {
        class: 'moderate',
        from: moderate,
        label: { id: 'kumuh sedang', en: 'moderate' },
        written: `${moderate}–${cuts.heavy - 1}`,
      },
      {
        class: 'heavy',
        from: cuts.heavy,
        label: { id: 'kumuh berat', en: 'heavy' },
        written: `${cuts.heavy}–${most}`,
        ...heavy,
      },
    ],
  };
}

/** Per cents of which those without points are left at nothing. */
export function countedSteps<Listed extends Criteria>(
  listed: Listed,
): Named<'has-score', Codes<Listed>, CompareStep> & Named<'counted', Codes<Listed>, WhenStep> {
  const steps = Object.keys(listed).flatMap((code): [string, Step][] => [
    [
      `has-score-${code}`,
      {
        operation: 'compare',
        label: about(code, { id: 'ada nilai pada', en: 'points given for' }),
        of: `score-${code}`,
        is: 'above',
        to: 0,
      },
    ],
    [
      `counted-${code}`,
      {
        operation: 'when',
        label: about(code, { id: 'persentase yang dihitung dari', en: 'per cent that counts of' }),
        unit: percent,
        condition: `has-score-${code}`,
        then: `percent-${code}`,
        otherwise: 0,
      },
    ],
  ]);
  return Object.fromEntries(steps) as ReturnType<typeof countedSteps<Listed>>;
}

type AspectId = keyof typeof aspects;
type AspectSteps = Named<'plain' | 'scored-only', AspectId, ListStep> &
  Named<'aspect', AspectId, VariantStep> & { readonly 'sectoral-mean': ListStep };

/** The mean of each aspect by either practice, and the mean of the aspects. */
export function aspectSteps(listed: Criteria): AspectSteps {
  const ids = Object.keys(aspects) as AspectId[];
  const steps = ids.flatMap((aspect): [string, Step][] => {
    const codes = Object.keys(listed).filter((code) => listed[code]?.aspect === aspect);
    const label = {
      id: `rata-rata ${aspects[aspect].id}`,
      en: `mean of ${aspects[aspect].en}`,
    };
    const mean = (prefix: string, what: Label): ListStep => ({
      operation: 'mean',
      label: { id: `${label.id}, ${what.id}`, en: `${label.en}, ${what.en}` },
      unit: percent,
      of: codes.map((code) => `${prefix}-${code}`),
    });
    const of = { plain: `plain-${aspect}`, 'scored-only': `scored-only-${aspect}` };
    return [
      [of.plain, mean('percent', { id: 'semua persentase', en: 'all per cents' })],
      [of['scored-only'], mean('counted', { id: 'hanya yang bernilai', en: 'only with points' })],
      [
        `aspect-${aspect}`,
        { operation: 'by-variant', label, unit: percent, variant: 'aspect-mean', of },
      ],
    ];
  });
  const sectoral = {
    operation: 'mean',
    label: { id: 'rata-rata kekumuhan sektoral', en: 'sectoral mean' },
    unit: percent,
    of: ids.map((aspect) => `aspect-${aspect}`),
  } as const;
  return { ...Object.fromEntries(steps), 'sectoral-mean': sectoral } as unknown as AspectSteps;
}

function about(code: string, what: Label): Label {
  return { id: `${what.id} ${code}`, en: `${what.en} ${code}` };
}
