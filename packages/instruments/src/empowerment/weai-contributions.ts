import type { Label, Steps } from '@berdaya/core/scoring';
import type { WeaiIndicator } from './weai.js';

const percent = { unit: { id: 'persen', en: 'per cent' }, decimals: 2 } as const;

/** What each indicator and each domain contributes to the disempowerment of women, in per cent of it. */
export function contributionSteps(
  indicators: readonly (readonly [id: string, indicator: WeaiIndicator])[],
  domains: Readonly<Record<string, Label>>,
): Steps {
  const steps = indicators.map(([id, indicator]) => contributionOf(id, indicator));
  const perDomain = Object.entries<Label>(domains).map(([domain, label]): Steps => {
    const own = indicators.filter(([, each]) => each.domain === domain);
    return {
      [`domain-${domain}`]: {
        operation: 'sum',
        label: { id: `Sumbangan ranah ${label.id}`, en: `Contribution of the domain ${label.en}` },
        ...percent,
        of: own.map(([id]) => `contribution-${id}`),
      },
    };
  });
  return Object.assign({}, ...steps, ...perDomain) as Steps;
}

function contributionOf(id: string, { label, weight }: WeaiIndicator): Steps {
  const of = (indonesian: string, english: string): Label => ({
    id: `${indonesian}: ${label.id}`,
    en: `${english}: ${label.en}`,
  });
  return {
    [`lacking-${id}`]: {
      operation: 'difference',
      label: of('Kurang', 'Inadequate'),
      from: 1,
      less: id,
    },
    [`censored-${id}`]: {
      operation: 'product',
      label: of('Kurang dan belum berdaya', 'Inadequate and disempowered'),
      of: ['disempowered', `lacking-${id}`],
    },
    [`censored-headcount-${id}`]: {
      operation: 'row-mean',
      label: of('Bagian perempuan yang demikian', 'Share of women who are so'),
      of: `censored-${id}`,
      where: 'woman',
    },
    [`weighted-${id}`]: {
      operation: 'weighted-sum',
      label: of('Kali bobot', 'Times its weight'),
      of: { [`censored-headcount-${id}`]: weight },
    },
    [`contribution-${id}`]: {
      operation: 'ratio',
      label: of('Sumbangan', 'Contribution'),
      ...percent,
      of: `weighted-${id}`,
      by: 'm0-women',
      times: 100,
    },
  };
}
