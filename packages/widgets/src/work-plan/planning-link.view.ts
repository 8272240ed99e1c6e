import { planningLinkDocuments, type PlanningLink } from '@berdaya/core/work-plan';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { nowUtc } from '../element/now.js';
import { venueClock } from '../element/venue-clock.js';
import type { PlanDetailsWords } from './plan-details.words.js';
import { dateField, labelled } from './plan-fields.view.js';
import { findingsAt, type PlanRow } from './plan-rows.state.js';
import type { PlanView } from './plan-view.js';
import { yearField } from './planning-year.view.js';

const statuses = ['proposed', 'agreed', 'budgeted'] as const;

/** Into which planning document the activity is carried, and how far it got there. */
export function planningFields(
  row: PlanRow,
  words: PlanDetailsWords,
  view: PlanView,
): TemplateResult {
  const { item } = row;
  const link = item.planningLink;
  const change = (changed: Partial<PlanningLink>) => {
    if (link == null) return;
    const planningLink = { ...link, ...changed };
    view.send({ kind: 'change-item', id: item.id, change: { planningLink } });
  };
  const choose = (typed: string) => {
    const document = planningLinkDocuments.find((each) => each === typed);
    const planningLink =
      document === undefined
        ? null
        : link == null
          ? { document, status: 'proposed' as const, year: likelyYear(row, view) }
          : { ...link, document };
    view.send({ kind: 'change-item', id: item.id, change: { planningLink } });
  };
  return html`<div class="fields">
    <div>
      ${choice(
        row,
        'document',
        words.document,
        [
          ['', words.planningNone],
          ...planningLinkDocuments.map((each) => [each, words.documents[each]] as const),
        ],
        link?.document ?? '',
        view,
        choose,
      )}
    </div>
    ${link == null ? nothing : linkFields(row, link, words, view, change)}
  </div>`;
}

function linkFields(
  row: PlanRow,
  link: PlanningLink,
  words: PlanDetailsWords,
  view: PlanView,
  change: (changed: Partial<PlanningLink>) => void,
): TemplateResult {
  const findings = findingsAt(view.state, row.index, 'planningLink.proposedOn');
  return html`<div>
      ${choice(
        row,
        'status',
        words.planningStatus,
        statuses.map((each) => [each, words.planningStatuses[each]] as const),
        link.status,
        view,
        (typed) => {
          const status = statuses.find((each) => each === typed);
          if (status !== undefined) change({ status });
        },
      )}
    </div>
    <div>${yearField(row, 'year', link.year, words, view)}</div>
    <div>${yearField(row, 'basisYear', link.basisYear ?? null, words, view)}</div>
    <div>
      ${dateField(
        row,
        { label: words.proposedOn, field: 'planningLink.proposedOn', findings },
        link.proposedOn,
        view,
        (proposedOn) => {
          change({ proposedOn });
        },
      )}
    </div>
    <div>${referenceField(row, link, words, view, change)}</div>`;
}

function referenceField(
  row: PlanRow,
  link: PlanningLink,
  words: PlanDetailsWords,
  view: PlanView,
  change: (changed: Partial<PlanningLink>) => void,
): TemplateResult {
  const field = 'planningLink.reference';
  const findings = findingsAt(view.state, row.index, field);
  return labelled(
    row,
    { label: words.reference, field, findings },
    view,
    ({ invalid, described }) =>
      html`<input
        data-field=${field}
        maxlength="120"
        aria-invalid=${invalid}
        aria-describedby=${described}
        ?readonly=${!view.canEdit}
        .value=${live(link.reference ?? '')}
        @input=${(event: Event) => {
          const typed = (event.target as HTMLInputElement).value;
          change({ reference: typed === '' ? null : typed });
        }}
      />`,
  );
}

/** The year after the activity begins: what is proposed this year is in the document of the next. */
function likelyYear({ item }: PlanRow, { state }: PlanView): number {
  const today = venueClock(nowUtc(), state.dossier?.training.timeZone).date;
  const day = item.startsOn ?? item.endsOn ?? trainingEnd(state) ?? today;
  return Number(day.slice(0, 4)) + 1;
}

function trainingEnd({ dossier }: PlanView['state']): string | null {
  const dates = dossier?.training.dates;
  return dates?.status === 'exact' ? dates.endsOn : null;
}

function choice(
  row: PlanRow,
  name: 'document' | 'status',
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
  view: PlanView,
  choose: (value: string) => void,
): TemplateResult {
  const field = `planningLink.${name}`;
  const findings = findingsAt(view.state, row.index, field);
  return labelled(
    row,
    { label, field, findings },
    view,
    ({ invalid, described }) =>
      html`<select
        data-field=${field}
        aria-invalid=${invalid}
        aria-describedby=${described}
        ?disabled=${!view.canEdit}
        @change=${(event: Event) => {
          choose((event.target as HTMLSelectElement).value);
        }}
      >
        ${options.map(
          ([value, text]) =>
            html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
        )}
      </select>`,
  );
}
