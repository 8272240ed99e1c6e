import type { CalendarDate } from '@berdaya/core/kernel';
import { itemHistory, type FieldChange, type ItemEvent } from '@berdaya/core/work-plan';
import { html, nothing, type TemplateResult } from 'lit';
import { tellingIn, type FollowScene } from './follow-scene.js';
import type { FollowedItem } from './plan-facts.state.js';
import { reportFacts } from './report-facts.view.js';

/** All that happened to an activity, the latest first. */
export function historyView({ item, reports }: FollowedItem, scene: FollowScene): TemplateResult {
  const { words, facts } = scene;
  const events = itemHistory(facts.record, item.id, facts.timeZone).reverse();
  const lines = new Map(reports.map((report) => [report.id, report]));
  const shown = (event: ItemEvent) => {
    const line = event.kind === 'reported' ? lines.get(event.entry.id) : undefined;
    return line === undefined ? eventView(event, scene) : reportFacts(line, scene);
  };
  return html`<details class="more" data-part="history">
    <summary><span>${words.history(events.length)}</span></summary>
    ${
      events.length === 0
        ? html`<p class="hint">${words.noHistory}</p>`
        : html`<ol class="events">
            ${events.map((event) => html`<li data-event=${event.kind}>${shown(event)}</li>`)}
          </ol>`
    }
  </details>`;
}

function eventView(event: ItemEvent, scene: FollowScene): TemplateResult | typeof nothing {
  const { words } = scene;
  const who = [words.by(event.by), tellingIn(scene).when(event.at)];
  switch (event.kind) {
    case 'reported':
      return nothing;
    case 'verified': {
      const { role, verdict, remarks } = event.verification;
      const whom = role == null ? who : [...who, role];
      return told([words.verdictTold[verdict]], whom, remarks);
    }
    case 'planned': {
      const { link } = event.entry;
      if (link == null) return told([words.planningTakenBack], who, null);
      const document = words.documents[link.document];
      const status = words.planningStatuses[link.status];
      return told([words.planningIs(document, link.year, status)], who, link.reference);
    }
    default: {
      const { kind, changes, revision, minutes } = event;
      const on = minutes?.datedOn == null ? null : words.format.date(minutes.datedOn);
      const basis = minutes === null ? null : words.minutesOf(minutes.reference, on);
      const what =
        kind === 'changed' ? changes.map((change) => changeTold(change, scene)) : [words[kind]];
      return told(what, [...who, words.revision(revision)], basis);
    }
  }
}

function told(
  what: readonly string[],
  who: readonly string[],
  remark: string | null | undefined,
): TemplateResult {
  return html`${what.map((each) => html`<p><strong>${each}</strong></p>`)}
    <p class="hint">${who.join(' · ')}</p>
    ${remark == null ? nothing : html`<p>${remark}</p>`}`;
}

function changeTold({ field, before, after }: FieldChange, { words }: FollowScene): string {
  const name = words.fields[field];
  const isPlain = [before, after].every((value) => value === null || typeof value !== 'object');
  if (!isPlain) return words.changedWhole(name);
  const written = (value: unknown): string => {
    if (value === null || value === '') return words.empty;
    if (typeof value === 'number') {
      return field === 'costRupiah' ? words.format.rupiah(value) : String(value);
    }
    if (field === 'startsOn' || field === 'endsOn') return words.format.date(value as CalendarDate);
    return typeof value === 'string' ? `"${value}"` : value === true ? words.yes : words.no;
  };
  return words.changed(name, written(before), written(after));
}
