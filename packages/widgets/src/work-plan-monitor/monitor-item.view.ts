import {
  fieldHistory,
  mergeProgress,
  progressOfItems,
  type ProgressEntry,
  type WorkPlanItem,
  type WorkPlanRecord,
} from '@berdaya/core/work-plan';
import { html, nothing, type TemplateResult } from 'lit';
import { dayText } from './monitor-cells.view.js';
import type { MonitorState } from './monitor-model.state.js';
import { figureList, type Figure } from './monitor-summary.view.js';
import { authorText, dayOfInstant, linkText } from './monitor-telling.js';
import type { DetailField, WorkPlanMonitorWords } from './work-plan-monitor.words.js';

type Words = WorkPlanMonitorWords;

/** One activity: what is planned, how far it is, what proves it, and all that was ever said of it. */
export function itemView(
  state: MonitorState,
  record: WorkPlanRecord,
  item: WorkPlanItem,
  words: Words,
): TemplateResult {
  const entries = mergeProgress(record.entries ?? []).filter(({ itemId }) => itemId === item.id);
  return html`<h2 tabindex="-1">${item.activity ?? item.id}</h2>
    ${figureList(standingFigures(state, record, item, words))}
    ${figureList(fieldFigures(state, item, words))}
    <h3>${words.evidence}</h3>
    ${evidenceView(state, entries, words)}
    <h3>${words.history}</h3>
    ${historyView(state, record, entries, words)} ${changesView(record, item, words)}`;
}

function standingFigures(
  state: MonitorState,
  record: WorkPlanRecord,
  item: WorkPlanItem,
  words: Words,
): Figure[] {
  const found = progressOfItems(record).find((each) => each.item.id === item.id)?.progress;
  const figures = state.plans[state.plan ?? -1]?.activities.find(
    ({ itemId }) => itemId === item.id,
  );
  const marks = [
    figures?.isLate === true && words.late,
    figures?.isBlocked === true && words.blocked,
    figures?.isContested === true && words.contested,
  ].filter(Boolean);
  return [
    ...(['claimed', 'evidenced', 'verified'] as const).map((key) => {
      const standing = found?.[key] ?? null;
      const value = standing === null ? words.unknown : `${words.format.number(standing.percent)}%`;
      const status = standing?.status ?? null;
      return {
        key,
        name: words.columns[key],
        value,
        ...(status === null ? {} : { from: words.progressStatuses[status] }),
      };
    }),
    ...(marks.length === 0 ? [] : [{ key: 'marks', name: words.status, value: marks.join(', ') }]),
  ];
}

/** Who answers for it and what is freely written may name people, and is left out in public. */
const hiddenInPublic: readonly DetailField[] = ['responsible', 'obstacle', 'nextStep'];

function fieldFigures({ isPublic }: MonitorState, item: WorkPlanItem, words: Words): Figure[] {
  const { format } = words;
  const target = [item.targetValue, item.unit].filter((part) => part != null && part !== '');
  const values: Readonly<Record<DetailField, string | null | undefined>> = {
    group: item.group,
    objective: item.objective,
    targetGroup: item.targetGroup,
    responsible: item.responsible,
    startsOn: item.startsOn && dayText(item.startsOn, words),
    endsOn: item.endsOn && dayText(item.endsOn, words),
    place: item.place,
    indicator: item.indicator,
    target: target.join(' '),
    costRupiah: item.costRupiah == null ? null : format.rupiah(item.costRupiah),
    obstacle: item.obstacle,
    nextStep: item.nextStep,
  };
  const fields = (Object.keys(values) as DetailField[])
    .filter((field) => !isPublic || !hiddenInPublic.includes(field))
    .flatMap((field) => {
      const value = values[field]?.trim() ?? '';
      return value === '' ? [] : [{ key: field, name: words.fields[field], value }];
    });
  if (item.planningLink == null) return fields;
  const link = { key: 'planning', name: words.planning, value: linkText(item.planningLink, words) };
  return [...fields, link];
}

function evidenceView(
  { isPublic }: MonitorState,
  entries: readonly ProgressEntry[],
  words: Words,
): TemplateResult {
  const all = entries.flatMap(({ evidence }) => evidence);
  if (all.length === 0) return html`<p>${words.noEvidence}</p>`;
  return html`<ul part="evidence">
    ${all.map(({ kind, label, takenOn, reference }) => {
      const told = isPublic ? [] : [label, reference];
      const parts = [...told, takenOn == null ? null : dayText(takenOn, words)];
      return html`<li>
        <b>${words.evidenceKinds[kind]}</b> ${parts.filter((part) => part != null).join(', ')}
      </li>`;
    })}
  </ul>`;
}

function historyView(
  state: MonitorState,
  { verifications }: WorkPlanRecord,
  entries: readonly ProgressEntry[],
  words: Words,
): TemplateResult {
  if (entries.length === 0) return html`<p>${words.noHistory}</p>`;
  return html`<ol class="history" part="history">
    ${entries.map((entry) => {
      const day = dayOfInstant(entry.recordedAt, state, words);
      const status = words.progressStatuses[entry.status];
      const about = (verifications ?? []).filter(({ entryIds }) => entryIds.includes(entry.id));
      const notes = state.isPublic ? [] : notesOf(entry, words);
      return html`<li>
        ${words.entryTold(entry.percent, status, day, authorText(entry.by, null, state))}
        ${notes.map((note) => html`<p>${note}</p>`)}
        ${about.map(({ verdict, at, by, role, remarks }) => {
          const told = verdict === 'confirmed' ? words.confirmed : words.rejected;
          return html`<p>
            ✓ ${told(dayOfInstant(at, state, words), authorText(by, role, state))}
            ${remarks == null || state.isPublic ? nothing : remarks}
          </p>`;
        })}
      </li>`;
    })}
  </ol>`;
}

function notesOf({ note, obstacle, nextStep }: ProgressEntry, words: Words): string[] {
  const named = [
    [null, note],
    [words.fields.obstacle, obstacle],
    [words.fields.nextStep, nextStep],
  ] as const;
  return named.flatMap(([name, text]) =>
    text == null ? [] : [name === null ? text : `${name}: ${text}`],
  );
}

/** Fields whose change an auditor asks about. */
const followed = ['activity', 'startsOn', 'endsOn', 'costRupiah'] as const;

function changesView(
  { revisions }: WorkPlanRecord,
  { id }: WorkPlanItem,
  words: Words,
): TemplateResult | typeof nothing {
  const names = { ...words.fields, activity: words.activity };
  const changes = followed.flatMap((field) => {
    const versions = fieldHistory(revisions ?? [], id, field);
    return versions.length < 2 ? [] : versions.map((version) => ({ field, ...version }));
  });
  if (changes.length === 0) return nothing;
  return html`<h3>${words.changes}</h3>
    <ol class="history" part="changes">
      ${changes.map(({ field, value, revision, changedAt }) => {
        const written =
          value === null
            ? words.unknown
            : field === 'costRupiah'
              ? words.format.rupiah(Number(value))
              : field === 'activity'
                ? String(value)
                : dayText(value as `${number}-${number}-${number}`, words);
        const day = words.format.date(changedAt.slice(0, 10) as `${number}-${number}-${number}`);
        return html`<li>${words.changeTold(names[field], written, revision, day)}</li>`;
      })}
    </ol>`;
}
