import type { Signatory } from '@berdaya/core/paper';
import {
  actionTable,
  monitoringCard,
  ownActivities,
  type MonitoredItem,
  type MonitoringCard,
  type ProgressStanding,
  type WorkPlan,
  type WorkPlanItem,
  type WorkPlanRecord,
} from '@berdaya/core/work-plan';
import { pageRoom, paperLayout } from '../../element/paper/paper.state.js';
import { countedRow } from './action-paper.state.js';
import {
  groupHeading,
  planFoot,
  planFrame,
  withHeads,
  type PlanRequest,
} from './plan-heading.state.js';
import {
  lineHeights,
  planPages,
  type HeadRow,
  type LaidOutPlan,
  type PlanRow,
  type PlanTable,
} from './plan-page.state.js';

/** Shares of the paper, in millimetres before all are fitted to it; the three percentages stand side by side. */
const widths = [10, 42, 31, 20, 20, 23, 20, 30, 30, 29, 28, 27];

/** The places of the three percentages. */
const percents = { from: 3, to: 6 };

/** Everybody who answers for an activity, in the order of the plan. */
export function responsiblePeople({ items }: WorkPlan): string[] {
  return [...new Set(ownActivities(items).flatMap((item) => responsibleOf(item) ?? []))];
}

/** Activities nobody answers for yet. */
export function hasUnassigned({ items }: WorkPlan): boolean {
  return ownActivities(items).some((item) => responsibleOf(item) === null);
}

/**
 * The monitoring card of a plan, or of what one person answers for; `null` as the person is for what nobody answers for.
 * Numbers of activities are those of the plan.
 */
export function cardPaper(request: PlanRequest, person?: string | null): LaidOutPlan {
  const { form, words, record, hasLetterhead, today } = request;
  const layout = paperLayout({ ...form, orientation: 'landscape' }, 0, hasLetterhead);
  const isWhole = person === undefined;
  const name = isWhole ? null : (person ?? words.nobody);
  const frame = planFrame(request, {
    shape: 'card',
    person: name,
    more: [
      ...(name === null ? [] : [[words.particulars.responsible, name] as const]),
      [words.particulars.asOf, words.format.date(today)],
    ],
    signatories: words.cardSignatories(name) satisfies readonly Signatory[],
  });
  const items = ownActivities(record.plan.items)
    .filter((item) => isWhole || responsibleOf(item) === person)
    // Taken out of their families, none stands under another any more.
    .map((item) => ({ ...item, depth: null }));
  const card = monitoringCard({ ...record, plan: { ...record.plan, items } }, today);
  const table = cardTable(request, pageRoom(layout));
  const rows = [...cardRows(request, card, isWhole), ...notes(request, card, table)];
  const pages = planPages({
    ...{ frame, layout },
    tables: [{ table, rows }],
    continued: words.continuedGroup,
  });
  return { layout, paper: { ...frame, pages, tables: [table], foot: planFoot(request) } };
}

function responsibleOf({ responsible }: WorkPlanItem): string | null {
  const name = responsible?.trim() ?? '';
  return name === '' ? null : name;
}

function cardTable({ words }: PlanRequest, room: number): PlanTable {
  const share = room / widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width, index) => ({
    widthMm: width * share,
    align:
      index === 0 || (index >= percents.from && index < percents.to)
        ? ('centre' as const)
        : ('start' as const),
  }));
  const { cardColumns } = words;
  const single = (text: string) => ({ text, rows: 2 });
  const head: HeadRow[] = [
    {
      heightMm: lineHeights.band,
      cells: [
        ...[words.columns.number, words.columns.activity, cardColumns.target].map(single),
        { text: cardColumns.progress, columns: 3 },
        ...[
          cardColumns.status,
          cardColumns.obstacle,
          cardColumns.nextStep,
          cardColumns.planning,
          cardColumns.evidence,
          cardColumns.verification,
        ].map(single),
      ],
    },
    {
      heightMm: 2 * lineHeights.counted,
      cells: [cardColumns.claimed, cardColumns.evidenced, cardColumns.verified].map((text) => ({
        text,
      })),
    },
    countedRow(columns),
  ];
  return { columns, head };
}

function cardRows(request: PlanRequest, card: MonitoringCard, isWhole: boolean): PlanRow[] {
  const byId = new Map(card.items.map((each) => [each.item.id, each]));
  return actionTable(request.record.plan).flatMap(({ group, letter, rows }) =>
    withHeads(rows, ({ item }) => byId.has(item.id)).map(({ number, item }): PlanRow => {
      const monitored = byId.get(item.id);
      const texts = monitored
        ? cardTexts(request, monitored, isWhole)
        : [item.activity ?? '', ...widths.slice(2).map(() => '')];
      return {
        kind: 'item',
        group: groupHeading(group, letter),
        cells: [number, ...texts].map((text) => ({ text })),
      };
    }),
  );
}

function cardTexts(
  { record, words, dayOf }: PlanRequest,
  { item, progress, isLate }: MonitoredItem,
  isWhole: boolean,
): string[] {
  const { claimed, evidenced, verified, isContested } = progress;
  const responsible = isWhole ? responsibleOf(item) : null;
  const told = claimed?.entry ?? item;
  const status = claimed?.status == null ? '' : words.progress[claimed.status];
  return [
    lines(item.activity, responsible === null ? null : words.responsible(responsible)),
    lines(
      [item.targetValue, item.unit].filter(Boolean).join(' ') || item.indicator,
      item.endsOn == null ? null : words.due(words.format.date(item.endsOn)),
    ),
    `${percent(claimed)}${isContested ? ' ?' : ''}`,
    percent(evidenced),
    percent(verified),
    lines(status, isLate === true ? words.late : null),
    told.obstacle ?? '',
    told.nextStep ?? '',
    item.planningLink == null ? '' : words.planning(item.planningLink),
    evidenceOf(record, item).map(words.evidence).join('\n'),
    verified === null
      ? ''
      : words.stepBy(
          verified.verification.by,
          verified.verification.role ?? null,
          words.format.date(dayOf(verified.verification.at)),
        ),
  ];
}

function percent(standing: ProgressStanding | null): string {
  return standing === null ? '–' : `${String(standing.percent)}%`;
}

/** What has been handed in for an activity, each piece once. */
function evidenceOf({ entries }: WorkPlanRecord, { id }: WorkPlanItem) {
  const pieces = (entries ?? []).filter(({ itemId }) => itemId === id);
  return [
    ...new Map(pieces.flatMap(({ evidence }) => evidence).map((each) => [each.id, each])),
  ].map(([, each]) => each);
}

/** What the card comes to, and how its signs are read. */
function notes({ words }: PlanRequest, card: MonitoringCard, { columns }: PlanTable): PlanRow[] {
  const { items, claimed, evidenced, verified, withoutReport } = card;
  const note = (text: string): PlanRow => ({
    kind: 'note',
    cells: [{ text, columns: columns.length }],
  });
  if (claimed === null || evidenced === null || verified === null) {
    return [note(words.nothingPlanned)];
  }
  const late = items.filter(({ isLate }) => isLate === true).length;
  return [
    note(words.means(items.length, claimed, evidenced, verified)),
    note(words.standing(late, withoutReport.length)),
    note(words.legend),
  ];
}

function lines(...texts: readonly (string | null | undefined)[]): string {
  return texts.filter(Boolean).join('\n');
}
