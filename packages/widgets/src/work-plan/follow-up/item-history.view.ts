import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarDate } from '@berdaya/core/kernel';
import { tellingIn, type FollowScene } from './follow-scene.js';
import { itemEvents, type ItemEvent } from './item-history.state.js';
import type { FollowedItem } from './plan-facts.state.js';
import { reportFacts } from './report-facts.view.js';

/** All that happened to an activity, the latest first. */
export function historyView({ item }: FollowedItem, scene: FollowScene): TemplateResult {
  const { words, facts } = scene;
  const events = itemEvents(facts, item.id);
  return html`<details class="more" data-part="history">
    <summary><span>${words.history(events.length)}</span></summary>
    ${
      events.length === 0
        ? html`<p class="hint">${words.noHistory}</p>`
        : html`<ol class="events">
            ${events.map((event) => html`<li data-event=${event.kind}>${eventView(event, scene)}</li>`)}
          </ol>`
    }
  </details>`;
}

function eventView(event: ItemEvent, scene: FollowScene): TemplateResult {
  const { words } = scene;
  const { when } = tellingIn(scene);
  switch (event.kind) {
    case 'reported':
      return reportFacts(event.line, scene);
    case 'verified': {
      const { author, role, verdict, remarks } = event.line;
      const who = [words.by(author), ...(role == null ? [] : [role]), when(event.at)];
      return told(words.verdictTold[verdict], who, remarks);
    }
    case 'planned': {
      const { link, author } = event.line;
      const what =
        link == null
          ? words.planningTakenBack
          : words.planningTold(
              words.documents[link.document],
              link.year,
              words.planningStatuses[link.status],
            );
      return told(what, [words.by(author), when(event.at)], link?.reference);
    }
    case 'changed': {
      const { field, former, value, by, revision, minutes } = event;
      const what = words.changed(
        words.fields[field],
        written(field, former, scene),
        written(field, value, scene),
      );
      const on = minutes?.datedOn == null ? null : words.format.date(minutes.datedOn);
      const basis = minutes === null ? null : words.minutesOf(minutes.reference, on);
      return told(what, [words.by(by), when(event.at), words.revision(revision)], basis);
    }
  }
}

function told(what: string, who: readonly string[], remark: string | null | undefined) {
  return html`<strong>${what}</strong>
    <p class="hint">${who.join(' · ')}</p>
    ${remark == null ? nothing : html`<p>${remark}</p>`}`;
}

function written(field: string, value: string | number | null, { words }: FollowScene): string {
  if (value === null || value === '') return words.empty;
  if (typeof value === 'number') return words.format.rupiah(value);
  return field === 'startsOn' || field === 'endsOn'
    ? words.format.date(value as CalendarDate)
    : `"${value}"`;
}
