import { parseRupiah, sumRupiah, type Issue } from '@berdaya/core/kernel';
import { fundingSources, type FundingSource } from '@berdaya/core/work-plan';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { amountKey } from './amount.state.js';
import type { PlanDetailsWords } from './plan-details.words.js';
import { labelled } from './plan-fields.view.js';
import { findingsAt, type PlanRow } from './plan-rows.state.js';
import type { PlanView } from './plan-view.js';

/** The cost of an activity and who pays which part, with what is still missing in words. */
export function costFields(row: PlanRow, words: PlanDetailsWords, view: PlanView): TemplateResult {
  const { item, index } = row;
  const parts = item.funding ?? [];
  const amountOf = (source: FundingSource) =>
    parts.find((part) => part.source === source)?.amountRupiah;
  const findings = ['costRupiah', 'funding'].flatMap((field) =>
    findingsAt(view.state, index, field),
  );
  return html`<div class="fields amounts">
      <div>${amountField(row, null, words.costTotal, item.costRupiah, findings, view)}</div>
      ${fundingSources.map(
        (source) =>
          html`<div>
            ${amountField(row, source, view.words.sources[source], amountOf(source), [], view)}
          </div>`,
      )}
    </div>
    ${balance(row, words, view)}`;
}

/** Whether the sources make up the cost, and by how much they do not. */
function balance({ item }: PlanRow, words: PlanDetailsWords, { words: base }: PlanView) {
  const cost = item.costRupiah ?? 0;
  const funded = sumRupiah((item.funding ?? []).map(({ amountRupiah }) => amountRupiah));
  if (cost === 0 && funded === 0) return nothing;
  const difference = cost - funded;
  const amount = base.format.rupiah(Math.abs(difference));
  const sentence =
    difference === 0
      ? words.matches
      : difference > 0
        ? words.missing(amount)
        : words.tooMuch(amount);
  return html`<p class="balance" data-difference=${difference}>${sentence}</p>`;
}

function amountField(
  row: PlanRow,
  source: FundingSource | null,
  label: string,
  amount: number | null | undefined,
  findings: readonly Issue[],
  view: PlanView,
): TemplateResult {
  const { id } = row.item;
  const typed = view.state.typedTexts.get(amountKey(id, source));
  const field = source ?? 'costRupiah';
  const isUnreadable = typed !== undefined && !parseRupiah(typed).ok;
  const all = isUnreadable ? [notRupiah(typed), ...findings] : findings;
  const type = (isLeft: boolean) => (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    view.send({ kind: 'type-amount', amount: { id, source, typed: value, isLeft } });
  };
  const kept = amount == null ? '' : view.words.format.number(amount);
  return labelled(
    row,
    { label, field, findings: all },
    view,
    ({ invalid, described }) =>
      html`<input
        inputmode="numeric"
        data-field=${field}
        aria-invalid=${invalid}
        aria-describedby=${described}
        ?readonly=${!view.canEdit}
        .value=${live(typed ?? kept)}
        @input=${type(false)}
        @change=${type(true)}
      />`,
  );
}

function notRupiah(typed: string): Issue {
  const params = { received: typed };
  return { code: 'shape.not-rupiah', severity: 'error', path: [], params };
}
