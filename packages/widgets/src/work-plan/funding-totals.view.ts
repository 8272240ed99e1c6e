import { rupiahInWords } from '@berdaya/core/text';
import { fundingSources, workPlanFunding, type WorkPlan } from '@berdaya/core/work-plan';
import { html, nothing, type TemplateResult } from 'lit';
import { planDetailsWords } from './plan-details.words.js';
import type { PlanView } from './plan-view.js';

/** The money of the plan by source with its shares, and the total in words, as it is written on paper. */
export function fundingTotals(plan: WorkPlan, { words: base, language }: PlanView): TemplateResult {
  const words = planDetailsWords[language];
  const { costRupiah, bySource, fundedRupiah } = workPlanFunding(plan);
  const used = fundingSources.filter((source) => bySource[source] > 0);
  const isUnfunded = costRupiah > fundedRupiah;
  return html`<p class="in-words">
      ${words.inWords('')}<span lang="id">${rupiahInWords(costRupiah)}</span>
    </p>
    <ul>
      ${used.map((source) => {
        const share = { numerator: bySource[source], denominator: fundedRupiah };
        const percent = base.format.percent(share, 1);
        return html`<li>
          ${base.sources[source]}: ${base.format.rupiah(bySource[source])}
          <small>(${words.ofFunded(percent)})</small>
        </li>`;
      })}
    </ul>
    ${
      isUnfunded
        ? html`<p class="balance">
            ${words.unfunded(base.format.rupiah(costRupiah - fundedRupiah))}
          </p>`
        : nothing
    }`;
}
