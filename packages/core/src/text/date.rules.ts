import { readDateLabel } from './date-label.js';
import type { DateLabelParams } from './date-issues.js';
import { documentTexts } from './document-texts.js';
import { rule } from './text-rule.js';

const weekday =
  "Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
/** From a weekday to the next year. In small letters it is no day: `minggu 3 Mei 2019` is a third week. */
const fromWeekday = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${weekday}|${weekday.toUpperCase()})(?!\\p{L})[^\\n;]{0,80}?(?<!\\d)\\d{4}(?!\\d)`,
  'gu',
);

const weekdayDiffers = rule({
  code: 'text.weekday-differs',
  number: 'R04',
  severity: 'error',
  source: 'KOTAKU report, Trenggalek 2018, whose date is known by its weekdays alone',
  *find(document) {
    for (const { path, text } of documentTexts(document)) {
      for (const params of wrongWeekdaysIn(text)) yield { path, params };
    }
  },
});

/** Rules about dates in texts. */
export const dateRules = [weekdayDiffers] as const;

function wrongWeekdaysIn(text: string): DateLabelParams['text.weekday-differs'][] {
  const wrong: DateLabelParams['text.weekday-differs'][] = [];
  const pattern = new RegExp(fromWeekday);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const reading = readDateLabel(match[0]);
    for (const { code, params } of reading.issues) {
      if (code === 'text.weekday-differs') wrong.push(params);
    }
    // What stood between was no date: another weekday may stand there.
    if (reading.status === 'unknown') pattern.lastIndex = match.index + 1;
  }
  return wrong;
}
