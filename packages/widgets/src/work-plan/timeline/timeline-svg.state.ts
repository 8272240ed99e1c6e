import { dateOfDay, dayNumber } from '@berdaya/core/work-plan';
import { isLate, weekNames } from './timeline-facts.state.js';
import type { TimelineRow } from './timeline-layout.state.js';
import { barTold, monthTold, nameOf, type TimelineScene } from './timeline-scene.state.js';

/** Pixels of a day, a line, the names, and the title with the heads of months and weeks. */
const [day, line, names, head] = [4, 24, 280, 84];
/** Letters of a name that fit its column. */
const letters = 42;

/**
 * The timeline as a picture in a file of its own, which word processors read: shapes and texts with attributes alone, no
 * style sheet, no script, no font from elsewhere.
 */
export function timelineSvg(
  scene: TimelineScene,
  title: string,
  legend: readonly string[],
): string {
  const { rows, from, to } = scene.layout;
  const width = names + (to - from + 1) * day + 16;
  const bottom = head + rows.length * line;
  const height = bottom + 16 + legend.length * 18;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Arial, Helvetica, sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    rect(0, 0, width, height, '#ffffff'),
    text(8, 24, title, 'font-size="16" font-weight="bold"'),
    ...scene.layout.months.flatMap((month) => monthOf(month.from, month.to, scene, bottom)),
    ...rows.flatMap((row, index) => rowOf(row, head + index * line, scene)),
    ...scene.layout.marks.flatMap(({ kind, on }, index) => {
      const x = names + (dayNumber(on) + (kind === 'today' ? 0 : 1) - from) * day;
      const mark = text(x, 44, String(index + 1), 'text-anchor="middle" font-size="10"');
      return [mark, stroke(x, 48, x, bottom, kind === 'today' ? '#a31515' : '#6a3d9a')];
    }),
    ...legend.map((each, index) => text(8, bottom + 24 + index * 18, each)),
    '</svg>',
  ].join('\n');
}

function monthOf(from: number, to: number, { layout, format }: TimelineScene, bottom: number) {
  const x = names + (from - layout.from) * day;
  const [width, half] = [(to + 1 - from) * day, 7 * day];
  return [
    text(x + width / 2, 62, monthTold(dateOfDay(from), format), 'text-anchor="middle"'),
    stroke(x, 50, x, bottom, '#767676'),
    ...weekNames.flatMap((week, index) => {
      const start = x + index * half;
      const middle = index < 3 ? start + half / 2 : (start + x + width) / 2;
      const name = text(middle, 78, week, 'text-anchor="middle" font-size="10"');
      return index === 0 ? [name] : [name, stroke(start, 68, start, bottom, '#d3d7db')];
    }),
  ];
}

function rowOf(row: TimelineRow, y: number, scene: TimelineScene): string[] {
  const { words, layout, progressOf, today } = scene;
  const under = stroke(
    0,
    y + line,
    names + (layout.to - layout.from + 1) * day,
    y + line,
    '#d3d7db',
  );
  if ('group' in row) return [under, text(8, y + 16, row.group, 'font-weight="bold"')];
  const [x, width] = [names + (row.from - layout.from) * day, (row.to + 1 - row.from) * day];
  const { claimed, evidenced, verified } = progressOf(row.item);
  const late = isLate(row.item, progressOf(row.item), today) === true;
  const lanes = [claimed, evidenced, verified].map((standing, lane) =>
    rect(x, y + 5 + lane * 5, (width * (standing?.percent ?? 0)) / 100, 5, laneColours[lane] ?? ''),
  );
  const frame = `fill="#dbe7f3" stroke="${late ? '#a31515' : '#0b5394'}" stroke-width="${late ? 2 : 1}"`;
  const told = escaped(barTold(row, row, scene));
  return [
    under,
    text(8, y + 16, short(`${row.number}. ${nameOf(row.item, words)}`)),
    `<g><title>${told}</title><rect x="${x}" y="${y + 5}" width="${width}" height="15" ${frame}/>`,
    ...lanes,
    '</g>',
    late ? text(x + width + 4, y + 16, words.late, 'font-size="10" fill="#a31515"') : '',
  ];
}

const laneColours = ['#7ba7d4', '#3a7ab8', '#0b3f70'];

function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}

function stroke(x1: number, y1: number, x2: number, y2: number, colour: string): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${colour}"/>`;
}

function text(x: number, y: number, said: string, more = ''): string {
  return `<text x="${x}" y="${y}" ${more}>${escaped(said)}</text>`;
}

function short(name: string): string {
  const all = Array.from(name);
  return all.length > letters ? `${all.slice(0, letters - 1).join('')}…` : name;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as XML may hold it: control characters, which it may not, become spaces. */
function escaped(said: string): string {
  return said
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ' ')
    .replace(/[&<>]/g, (sign) => entities[sign] ?? '');
}
