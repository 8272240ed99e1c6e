import type { RecapFigures } from './recap-figures.state.js';
import { countProspect, forecastsOf, shownProspects } from './recap-forecast.state.js';
import { allRows, shownSpan, type RecapRow, type RecapTable } from './recap-groups.state.js';
import type { AttendanceRecapState } from './recap-model.state.js';
import { publicTable } from './recap-public.state.js';
import type { PanelWords } from './recap-panel.words.js';

/** A file to be saved. */
export interface RecapFile {
  readonly name: string;
  /** With a byte order mark, by which Excel knows its encoding. */
  readonly text: string;
}

type Field = string | number;

/** What the recap shows as a file of values separated by semicolons, as an Indonesian Excel opens them. */
export function recapFile(
  state: AttendanceRecapState,
  fewest: number,
  words: PanelWords,
): RecapFile | null {
  const { dossier, figures, table, isPublic, view, date } = state;
  if (dossier === null || figures === null || table === null) return null;
  const lines = isPublic
    ? publicLines(table, fewest, words)
    : view === 'forecast'
      ? forecastLines(state, words)
      : attendanceLines(state, table, figures, words);
  const about = isPublic || view === 'forecast' ? [] : [date ?? words.allDaysInFile];
  const what = isPublic || view === 'attendance' ? [] : [words.views.forecast.toLowerCase()];
  const parts = [words.fileName, ...what, dossier.training.id, words.groupings[table.grouping]];
  const name = [...parts, ...about]
    .join('-')
    .toLowerCase()
    .replace(/[^a-z\d.-]+/g, '-');
  const decimal = words.format.number(0.5).charAt(1);
  const text = lines.map((line) => line.map((field) => csvField(field, decimal)).join(';'));
  return { name: `${name}.csv`, text: `\uFEFF${text.join('\r\n')}\r\n` };
}

/** A field as it stands in the file. What a spreadsheet would take for a formula is kept from being one. */
export function csvField(value: Field, decimal: string): string {
  if (typeof value === 'number') return String(value).replace('.', decimal);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function attendanceLines(
  { date }: AttendanceRecapState,
  table: RecapTable,
  { parts, weightBy }: RecapFigures,
  words: PanelWords,
): Field[][] {
  const span = shownSpan(table, date);
  const unit = words.units[weightBy];
  const measures = [
    words.measures.attendees,
    words.measures.participants,
    ...(['attended', 'counted', 'open'] as const).map((each) => words.amountMeasures[each](unit)),
  ];
  const head = table.groups.slice(...span).flatMap((group) => {
    const day = group === null ? words.allDays : words.format.dayAndDate(group);
    return table.columns.flatMap((column) =>
      measures.map((measure) => words.column(day, words.columnNames[column], measure)),
    );
  });
  const amount = (value: number) => Math.round((value * 100) / parts) / 100;
  const line = (row: RecapRow) =>
    row.cells.slice(...span).flatMap((cell) =>
      table.columns.flatMap((column) => {
        const { attendees, participants, attended, counted, open } = cell[column];
        return [attendees, participants, ...[attended, counted, open].map(amount)];
      }),
    );
  return withNames(table, words, head, line);
}

function forecastLines(
  { dossier, figures, table }: AttendanceRecapState,
  words: PanelWords,
): Field[][] {
  if (dossier === null || figures === null || table === null) return [];
  const forecasts = forecastsOf(dossier, figures);
  const shown = shownProspects(forecasts);
  const head = [words.participants, ...shown.map((each) => words.prospects[each])];
  return withNames(table, words, head, ({ people }) => [
    people.length,
    ...shown.map((each) => countProspect(people, forecasts, each)),
  ]);
}

function publicLines(table: RecapTable, fewest: number, words: PanelWords): Field[][] {
  const { rows, total, isOpen } = publicTable(table, fewest);
  const reached = isOpen ? words.sufficientSoFar : words.sufficient;
  const shown = new Map([...rows, total].map((each) => [each.row, each]));
  return withNames(table, words, [words.participants, reached], (row) => {
    const { numerator = null, denominator = null } = shown.get(row) ?? {};
    return [denominator ?? words.hidden, numerator ?? words.hidden];
  });
}

/** The lines of a table: its head, its rows by name, and their sum. */
function withNames(
  { grouping, rows, total }: RecapTable,
  words: PanelWords,
  head: readonly string[],
  line: (row: RecapRow) => readonly Field[],
): Field[][] {
  const isWithin = grouping === 'village';
  const names = ({ key, name, within }: RecapRow): string[] => [
    key === allRows ? words.allGroups[grouping] : (name ?? words.noGroup[grouping]),
    ...(isWithin ? [within ?? ''] : []),
  ];
  return [
    [words.groupings[grouping], ...(isWithin ? [words.groupings.district] : []), ...head],
    ...[...rows, total].map((row) => [...names(row), ...line(row)]),
  ];
}
