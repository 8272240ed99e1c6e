import { sumRupiah } from '@berdaya/core/kernel';
import {
  actionTable,
  fundingSources,
  ownActivities,
  workPlanFunding,
  type ActionRow,
  type PlanColumn,
} from '@berdaya/core/work-plan';
import { paperLayout, pageRoom } from '../../element/paper/paper.state.js';
import { linesOfText, textWidth } from '../../element/paper/text-width.state.js';
import { groupHeading, planFoot, planFrame, type PlanRequest } from './plan-heading.state.js';
import {
  lineHeights,
  planPages,
  rowType,
  type HeadCell,
  type LaidOutPlan,
  type PlanCell,
  type PlanRow,
  type PlanTable,
} from './plan-page.state.js';
import type { PlanPrintWords } from './plan-print.words.js';

/** Shares of the paper, in millimetres before all are fitted to it. */
const widths: Readonly<Record<PlanColumn, number>> = {
  number: 11,
  problem: 36,
  activity: 47,
  objective: 33,
  'target-group': 24,
  method: 24,
  place: 20,
  time: 26,
  cost: 24,
  funding: 34,
  responsible: 32,
  parties: 25,
  indicator: 32,
  evidence: 25,
  planning: 28,
  remark: 22,
};

type Columns = PlanRequest['form']['columns'];

/** The action table (matriks RKTL): rows in groups, sums carried from page to page, and totals by source and in words. */
export function actionPaper(request: PlanRequest): LaidOutPlan {
  const { form, words, record, hasLetterhead } = request;
  const layout = paperLayout({ ...form, orientation: 'landscape' }, 0, hasLetterhead);
  const frame = planFrame(request, { shape: 'table' });
  const rows = actionTable(record.plan).flatMap(({ group, letter, rows: ofGroup }) =>
    ofGroup.map((row): PlanRow => ({
      kind: 'item',
      group: groupHeading(group, letter),
      cells: form.columns.map(({ shows }) => ({ text: cellTexts[shows](row, words) })),
      amount: row.item.costRupiah ?? 0,
    })),
  );
  const table = tableOf(request, pageRoom(layout));
  const cost = form.columns.findIndex(({ shows }) => shows === 'cost');
  const pages = planPages({
    ...{ frame, layout },
    continued: words.continuedGroup,
    tables: [{ table, rows: [...rows, ...totals(request)] }],
    ...(cost < 0
      ? {}
      : {
          carried: (way: 'in' | 'out', sum: number) =>
            figures(request, way === 'in' ? words.carriedIn : words.carriedOut, sum),
        }),
  });
  return { layout, paper: { ...frame, pages, tables: [table], foot: planFoot(request) } };
}

function tableOf({ form, words, record }: PlanRequest, room: number): PlanTable {
  // An amount is never broken, so its column is as wide as the largest of them.
  const largest = words.format.number(workPlanFunding(record.plan).costRupiah);
  const costWidth = Math.max(20, textWidth(largest, rowType.size * 1.1) + rowType.sides + 1);
  const width = ({ shows, widthMm }: Columns[number]) => widthMm ?? widths[shows];
  const isMoney = form.columns.some(({ shows }) => shows === 'cost');
  const others = form.columns.filter(({ shows }) => shows !== 'cost');
  const share =
    (room - (isMoney ? costWidth : 0)) / others.reduce((sum, each) => sum + width(each), 0);
  const columns = form.columns.map((each) => ({
    widthMm: each.shows === 'cost' ? costWidth : width(each) * share,
    align: alignments[each.shows] ?? ('start' as const),
  }));
  const headings = form.columns.map(({ shows, heading }) => heading ?? words.columns[shows]);
  return { columns, head: countedHead(headings, columns) };
}

const alignments: Partial<Record<PlanColumn, 'centre' | 'end'>> = { number: 'centre', cost: 'end' };

/** A head of one row, and beneath it the numbers of the columns. */
function countedHead(
  headings: readonly string[],
  columns: PlanTable['columns'],
): PlanTable['head'] {
  const lines = headings.map((text, index) =>
    linesOfText(text, (columns[index]?.widthMm ?? 0) - rowType.sides, rowType.size * 1.1),
  );
  return [
    {
      heightMm: Math.max(8, Math.max(...lines) * rowType.line + rowType.ends),
      cells: headings.map((text) => ({ text })),
    },
    countedRow(columns),
  ];
}

/** The numbers of the columns, by which people speak of them. */
export function countedRow(columns: PlanTable['columns']): PlanTable['head'][number] {
  return {
    heightMm: lineHeights.counted,
    cells: columns.map((_, index): HeadCell => ({ text: String(index + 1) })),
  };
}

type CellText = (row: ActionRow, words: PlanPrintWords) => string;

const written =
  (text: (item: ActionRow['item']) => string | null | undefined): CellText =>
  ({ item }) =>
    text(item) ?? '';

const cellTexts: Readonly<Record<PlanColumn, CellText>> = {
  number: ({ number }) => number,
  problem: written(({ problem }) => problem),
  activity: written(({ activity }) => activity),
  objective: written(({ objective }) => objective),
  'target-group': written(({ targetGroup }) => targetGroup),
  method: written(({ method }) => method),
  place: written(({ place }) => place),
  time: ({ item: { startsOn, endsOn } }, words) => words.time(startsOn ?? null, endsOn ?? null),
  cost: ({ item: { costRupiah } }, words) =>
    costRupiah == null ? '' : words.format.number(costRupiah),
  funding: ({ item: { funding } }, words) =>
    (funding ?? [])
      .map(({ source, amountRupiah }) => words.funding(words.sources[source], amountRupiah))
      .join('\n'),
  responsible: written(({ responsible }) => responsible),
  parties: ({ item: { parties } }) => (parties ?? []).join(', '),
  indicator: ({ item: { indicator, targetValue, unit } }) =>
    [indicator, [targetValue, unit].filter(Boolean).join(' ')].filter(Boolean).join(': '),
  evidence: written(({ evidenceNamed }) => evidenceNamed),
  planning: ({ item: { planningLink } }, words) =>
    planningLink == null ? '' : words.planning(planningLink),
  remark: () => '',
};

/** What stands beneath the last activity: the sum, what each source gives, and the sum in words. */
function totals(request: PlanRequest): PlanRow[] {
  const { record, words, form } = request;
  const note = (text: string): PlanRow => ({
    kind: 'note',
    cells: [{ text, columns: form.columns.length }],
  });
  const { items } = record.plan;
  if (items.length === 0) return [note(words.nothingPlanned)];
  if (!form.columns.some(({ shows }) => shows === 'cost')) return [];
  const { costRupiah, bySource, fundedRupiah } = workPlanFunding(record.plan);
  const without = ownActivities(items).filter((item) => item.costRupiah == null).length;
  const difference = costRupiah - fundedRupiah;
  return [
    figures(request, words.total, costRupiah),
    ...fundingSources
      .filter((source) => bySource[source] > 0)
      .map((source) =>
        figures(
          request,
          words.ofSource(words.sources[source]),
          bySource[source],
          words.share({ numerator: bySource[source], denominator: sumRupiah([fundedRupiah]) }),
        ),
      ),
    ...(difference === 0 ? [] : [note(words.difference(difference))]),
    note(words.inWords(costRupiah)),
    ...(without === 0 ? [] : [note(words.withoutCost(without))]),
  ];
}

/** A line with a sum in the column of costs. */
function figures({ form, words }: PlanRequest, label: string, sum: number, beside = ''): PlanRow {
  const cost = form.columns.findIndex(({ shows }) => shows === 'cost');
  const after = form.columns.length - cost - 1;
  const cells: PlanCell[] = [{ text: words.format.number(sum), is: 'sum' }];
  if (cost > 0) cells.unshift({ text: label, columns: cost });
  if (after > 0) cells.push({ text: beside, columns: after });
  return { kind: 'figures', cells };
}
