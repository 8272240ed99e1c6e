import { parseRupiah, type Issue } from '@berdaya/core/kernel';
import { fundingSources, type FundingSource, type WorkPlanItem } from '@berdaya/core/work-plan';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { amountKey } from './amount.state.js';
import { described, findingList, isInvalid, type PlanView } from './findings.view.js';
import { findingsAt } from './work-plan.state.js';

/** The cost of an item and who pays which part. */
export function costCell(item: WorkPlanItem, index: number, view: PlanView): TemplateResult {
  const { state, words } = view;
  const findings = ['costRupiah', 'funding'].flatMap((field) => findingsAt(state, index, field));
  const parts = item.funding ?? [];
  const amountOf = (source: FundingSource) =>
    parts.find((part) => part.source === source)?.amountRupiah;
  return html`<td role="cell" class="cost">
    ${amountField(item, null, words.costTotal, item.costRupiah, findings, view)}
    <details ?open=${findings.length > 0 || parts.length > 0}>
      <summary>${words.funding}</summary>
      <div class="sources">
        ${fundingSources.map((source) =>
          amountField(item, source, words.sources[source], amountOf(source), [], view),
        )}
      </div>
    </details>
    <span class="printed"
      >${item.costRupiah == null ? '' : words.format.rupiah(item.costRupiah)}${parts.map(
        ({ source, amountRupiah }) =>
          html`<br />${words.sources[source]} ${words.format.rupiah(amountRupiah)}`,
      )}</span
    >
  </td>`;
}

function amountField(
  item: WorkPlanItem,
  source: FundingSource | null,
  label: string,
  amount: number | null | undefined,
  findings: readonly Issue[],
  { state, words, catalogue, send }: PlanView,
): TemplateResult {
  const typed = state.typedAmounts.get(amountKey(item.id, source));
  const field = source ?? 'costRupiah';
  const isUnreadable = typed !== undefined && !parseRupiah(typed).ok;
  const all = isUnreadable ? [notRupiah(typed), ...findings] : findings;
  const type = (isLeft: boolean) => (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    send({ kind: 'type-amount', amount: { id: item.id, source, typed: value, isLeft } });
  };
  const kept = amount == null ? '' : words.format.number(amount);
  return html`<label>
      <span class=${source === null ? 'label' : ''}>${label}</span>
      <input
        inputmode="numeric"
        data-field=${field}
        aria-invalid=${isInvalid(all)}
        aria-describedby=${described(item, field, all)}
        .value=${live(typed ?? kept)}
        @input=${type(false)}
        @change=${type(true)}
      />
    </label>
    ${findingList(item, field, all, words, catalogue)}`;
}

function notRupiah(typed: string): Issue {
  const params = { received: typed };
  return { code: 'shape.not-rupiah', severity: 'error', path: [], params };
}
