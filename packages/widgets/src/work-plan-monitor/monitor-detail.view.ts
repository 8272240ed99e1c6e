import { knownBy } from '@berdaya/core/work-plan';
import { html, nothing, type TemplateResult } from 'lit';
import { itemView } from './monitor-item.view.js';
import { shownOwner } from './monitor-single-lines.state.js';
import type { MonitorIntent, MonitoredPlan, MonitorState } from './monitor-model.state.js';
import { planView, type ShownScore } from './monitor-plan.view.js';
import type { WorkPlanMonitorWords } from './work-plan-monitor.words.js';

type Words = WorkPlanMonitorWords;
type Send = (intent: MonitorIntent) => void;

/** One plan, or one activity of it, with the way back. Nothing of it can be changed here. */
export function detailView(
  state: MonitorState,
  words: Words,
  send: Send,
  score: ShownScore | undefined,
): TemplateResult | typeof nothing {
  const { plan: position, moment, item: itemId } = state;
  const plan = state.plans[position ?? -1];
  const whole = state.read.records[position ?? -1];
  if (plan === undefined || whole === undefined || moment === null) return nothing;
  const record = knownBy(whole, moment);
  const item = record.plan.items.find(({ id }) => id === itemId);
  const name = shownOwner(plan.owner, state.isPublic) || words.person;
  return html`${pathView(state, plan, name, item?.activity ?? null, words, send)}
    <div part="detail" class="headed">
      ${paperHead(state, name, words)}
      <div>
        ${
          item === undefined
            ? planView(state, plan, record, name, words, send, score)
            : itemView(state, record, item, words)
        }
        ${state.isPublic ? html`<p class="hint">${words.hiddenInPublic}</p>` : nothing}
      </div>
    </div>`;
}

/** What stands at the head of every page that a plan or an activity is printed on. */
function paperHead({ list, moment }: MonitorState, owner: string, words: Words): TemplateResult {
  const parts = [
    list?.title ?? words.title,
    list?.region?.name,
    owner,
    moment === null ? null : words.asOf(words.format.date(moment.on)),
  ].filter((part) => part != null);
  return html`<div class="page-head print-only" aria-hidden="true">
    <p>${parts.join(' · ')}</p>
  </div>`;
}

/** From all plans to what is looked at, each step a button; the last is where one is. */
function pathView(
  state: MonitorState,
  plan: MonitoredPlan,
  name: string,
  activity: string | null,
  words: Words,
  send: Send,
): TemplateResult {
  const district = state.overview?.districts.find(({ code }) => code === plan.district);
  const step = (text: string, to: 'all' | 'district' | 'plan') =>
    html`<li>
      <button
        type="button"
        data-to=${to}
        @click=${() => {
          send({ kind: 'leave', to });
        }}
      >
        ${text}
      </button>
    </li>`;
  return html`<nav class="path screen-only" aria-label=${words.path} part="path">
    <button
      type="button"
      data-to="back"
      @click=${() => {
        send({ kind: 'leave', to: 'back' });
      }}
    >
      ← ${words.back}
    </button>
    <ol>
      ${step(words.allPlans, 'all')}
      ${step(
        plan.district === null
          ? words.noDistrict
          : words.inDistrict(district?.name ?? plan.district),
        'district',
      )}
      ${
        activity === null
          ? html`<li aria-current="page">${name}</li>`
          : html`${step(name, 'plan')}
              <li aria-current="page">${activity}</li>`
      }
    </ol>
  </nav>`;
}
