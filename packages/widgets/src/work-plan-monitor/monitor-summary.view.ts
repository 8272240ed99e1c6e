import type { Fraction } from '@berdaya/core/kernel';
import { fundingSources } from '@berdaya/core/work-plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { MonitorState } from './monitor-model.state.js';
import type { WorkPlanMonitorWords } from './work-plan-monitor.words.js';

type Words = WorkPlanMonitorWords;

/** A figure with its name, and what it was made from. */
export interface Figure {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly from?: string;
}

/** What is shown comes to, figure by figure. */
export function summaryFigures({ shown, view }: MonitorState, words: Words): Figure[] {
  const { sums, plans, missing } = shown;
  const { columns, format } = words;
  const count = (key: 'activities' | 'blocked' | 'withoutReport' | 'contested' | 'evidence') => ({
    key,
    name: columns[key],
    value: format.number(sums[key]),
  });
  const figures: Figure[] = [
    { key: 'plans', name: words.plans, value: format.number(plans) },
    { key: 'missing', name: words.withoutPlan, value: format.number(missing) },
    count('activities'),
  ];
  if (view === 'money') {
    return [
      ...figures,
      { key: 'cost', name: columns.cost, value: moneyText(sums.costRupiah, words) },
      ...fundingSources
        .filter((source) => sums.bySource[source] !== 0)
        .map((source) => ({
          key: source,
          name: columns[source],
          value: moneyText(sums.bySource[source], words),
        })),
      { key: 'withoutCost', name: columns.withoutCost, value: format.number(sums.withoutCost) },
      ...planningFigures(sums.planning, words),
    ];
  }
  return [
    ...figures,
    {
      key: 'late',
      name: columns.late,
      value: format.number(sums.late),
      from: words.ofDue(sums.late, sums.due),
    },
    count('blocked'),
    count('withoutReport'),
    count('contested'),
    ...(['claimed', 'evidenced', 'verified'] as const).map((key) => ({
      key,
      name: columns[key],
      ...shareFigure(sums[key], words),
    })),
    count('evidence'),
  ];
}

/** Whole rupiah; where the sum would not be exact, that is said. */
export function moneyText(amount: number | null, words: Words): string {
  return amount === null ? words.tooMuch : words.format.rupiah(amount);
}

/** How many activities stand where in each planning document. */
export function planningFigures(
  planning: MonitorState['shown']['sums']['planning'],
  words: Words,
): Figure[] {
  return Object.entries(planning).flatMap(([document, counts]) =>
    (['proposed', 'agreed', 'budgeted'] as const)
      .filter((status) => counts[status] > 0)
      .map((status) => ({
        key: `${document}-${status}`,
        name: `${words.documents[document as 'rkpdes']}, ${words.planningStatuses[status]}`,
        value: words.format.number(counts[status]),
      })),
  );
}

function shareFigure(share: Fraction | null, words: Words) {
  if (share === null) return { value: words.unknown };
  return { value: words.format.percent(share), from: words.exactly(share) };
}

/** The figures above the table. */
export function monitorSummary(state: MonitorState, words: Words): TemplateResult {
  return html`<section class="summary" part="summary" aria-label=${words.summary}>
    ${figureList(summaryFigures(state, words))}
  </section>`;
}

/** Figures with their names. */
export function figureList(figures: readonly Figure[]): TemplateResult {
  return html`<dl class="figures">
    ${figures.map(
      ({ key, name, value, from }) =>
        html`<div data-figure=${key}>
          <dt>${name}</dt>
          <dd><b>${value}</b>${from === undefined ? nothing : html` <small>${from}</small>`}</dd>
        </div>`,
    )}
  </dl>`;
}
