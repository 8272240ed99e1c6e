import {
  actionTable,
  planWeeks,
  type ActionRow,
  type PlanWeek,
  type PlanWeekRow,
} from '@berdaya/core/work-plan';
import { pageRoom, paperLayout } from '../../element/paper/paper.state.js';
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
  type FilledTable,
  type HeadRow,
  type LaidOutPlan,
  type PlanCell,
  type PlanRow,
} from './plan-page.state.js';

const numberWidth = 12;
/** An activity needs so much beside its weeks, and a week is no narrower and no wider than this. */
const activityNeeds = 66;
const week = { narrowest: 3.9, widest: 8 };
/** More months do not stand on one sheet. */
const mostWeeks = 48;

/** A year of weeks, or all of them where they stand on one sheet: the first and the one after the last. */
type Stretch = readonly [from: number, to: number];

/** The plan by weeks I to IV of its months, without money: as programmes print it (P3MD). */
export function weeksPaper(request: PlanRequest): LaidOutPlan {
  const { form, words, record, hasLetterhead } = request;
  const layout = paperLayout({ ...form, orientation: 'landscape' }, 0, hasLetterhead);
  const frame = planFrame(request, {
    shape: 'weeks',
    more: [[words.particulars.weeks, words.weeks]],
  });
  const { weeks, rows } = planWeeks(record.plan);
  const drawn = new Map(rows.map((row) => [row.item.id, row]));
  const tables = stretches(weeks).flatMap((stretch, index) =>
    stretchTable(request, pageRoom(layout), {
      weeks: weeks.slice(...stretch),
      stretch,
      drawn,
      isFirst: index === 0,
    }),
  );
  const pages = planPages({ frame, layout, tables, continued: words.continuedGroup });
  return {
    layout,
    paper: { ...frame, pages, tables: tables.map(({ table }) => table), foot: planFoot(request) },
  };
}

/** What stands on one sheet: all weeks, or those of each calendar year. */
function stretches(weeks: readonly PlanWeek[]): Stretch[] {
  if (weeks.length <= mostWeeks) return [[0, weeks.length]];
  const years = [...new Set(weeks.map(({ year }) => year))];
  return years.map((wanted) => {
    const from = weeks.findIndex(({ year }) => year === wanted);
    return [from, from + weeks.filter(({ year }) => year === wanted).length];
  });
}

interface Drawing {
  readonly weeks: readonly PlanWeek[];
  readonly stretch: Stretch;
  readonly drawn: ReadonlyMap<string, PlanWeekRow>;
  readonly isFirst: boolean;
}

/** The table of one stretch, with the activities in it; those without dates stand in the first. Empty years have none. */
function stretchTable(request: PlanRequest, room: number, drawing: Drawing): FilledTable[] {
  const { record, words } = request;
  const { weeks, stretch, drawn, isFirst } = drawing;
  const isIn = ({ item, isHead }: ActionRow) => {
    const bar = drawn.get(item.id);
    if (bar === undefined) return isFirst && !isHead;
    return bar.lastWeek >= stretch[0] && bar.firstWeek < stretch[1];
  };
  const rows = actionTable(record.plan).flatMap(({ group, letter, rows: ofGroup }) =>
    withHeads(ofGroup, isIn).map((row): PlanRow => ({
      kind: 'item',
      group: groupHeading(group, letter),
      cells: rowCells(row, drawn.get(row.item.id), drawing, request),
    })),
  );
  if (rows.length === 0 && !isFirst) return [];
  const count = Math.max(weeks.length, 1);
  const widest = weeks.length === 0 ? room / 2 : week.widest;
  const widthMm = Math.min(
    widest,
    Math.max(week.narrowest, (room - numberWidth - activityNeeds) / count),
  );
  const columns = [
    { widthMm: numberWidth, align: 'centre' as const },
    { widthMm: room - numberWidth - widthMm * count, align: 'start' as const },
    ...Array.from({ length: count }, () => ({ widthMm, align: 'centre' as const })),
  ];
  const nothing: PlanRow = {
    kind: 'note',
    cells: [{ text: words.nothingPlanned, columns: columns.length }],
  };
  return [
    {
      table: { columns, head: weeksHead(weeks, request) },
      rows: rows.length === 0 ? [nothing] : rows,
    },
  ];
}

function rowCells(
  { number, item, isHead }: ActionRow,
  bar: PlanWeekRow | undefined,
  { weeks, stretch }: Drawing,
  { words }: PlanRequest,
): PlanCell[] {
  const told = [{ text: number }, { text: item.activity ?? '' }];
  if (bar === undefined && !isHead) {
    return [...told, { text: words.undated, columns: Math.max(weeks.length, 1) }];
  }
  return [
    ...told,
    ...(weeks.length === 0 ? [{ text: '' }] : []),
    ...weeks.map((_, index) => {
      const place = stretch[0] + index;
      const isBar = bar !== undefined && place >= bar.firstWeek && place <= bar.lastWeek;
      return isBar ? { text: '■', is: 'bar' as const } : { text: '' };
    }),
  ];
}

/** Years, months and weeks above each other. */
function weeksHead(weeks: readonly PlanWeek[], { words }: PlanRequest): HeadRow[] {
  const heightMm = lineHeights.band;
  const told = [{ text: words.columns.number }, { text: words.weeksActivity }];
  if (weeks.length === 0) return [{ heightMm: 8, cells: [...told, { text: words.columns.time }] }];
  const years = [...new Set(weeks.map(({ year }) => year))];
  return [
    {
      heightMm,
      cells: [
        ...told.map((cell) => ({ ...cell, rows: 3 })),
        ...years.map((year) => ({
          text: String(year),
          columns: weeks.filter((each) => each.year === year).length,
        })),
      ],
    },
    {
      heightMm,
      cells: weeks
        .filter((each) => each.week === 1)
        .map(({ month }) => ({ text: words.months[month - 1] ?? '', columns: 4 })),
    },
    {
      heightMm,
      cells: weeks.map((each) => ({ text: words.romans[each.week - 1] ?? '', isNarrow: true })),
    },
  ];
}
