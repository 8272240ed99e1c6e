import type { SessionStep } from '@berdaya/core/attendance';
import type { AttendanceDossier } from '@berdaya/core/dossier';
import type { Fraction } from '@berdaya/core/kernel';
import { html, nothing, type TemplateResult } from 'lit';
import { derivationOf, type PersonFigures, type RecapFigures } from './recap-figures.state.js';
import { withoutNik } from './recap-groups.state.js';
import type { PanelWords } from './recap-panel.words.js';

/** What a person's figures come from. */
export interface Counted {
  readonly dossier: AttendanceDossier;
  readonly figures: RecapFigures;
}

/** An exact amount to two decimals, rounded as told; none where there is none. */
export function hundredths(
  amount: Fraction | null,
  round: (value: number) => number,
  { format }: PanelWords,
): string {
  if (amount === null) return format.number(0);
  return format.number(round((amount.numerator * 100) / amount.denominator) / 100);
}

/** How one person's share comes about, session by session, on one day or all. */
export function sessionsTable(
  { person }: PersonFigures,
  day: number,
  id: string,
  { dossier, figures }: Counted,
  words: PanelWords,
): TemplateResult {
  const { training, policy } = dossier;
  const { sheet, toCome, dates, weightBy } = figures;
  const { sessions, days, total, outcome } = derivationOf(person.id, dossier, sheet, toCome);
  const unit = words.units[weightBy];
  const titles = new Map(training.sessions.map((session) => [session.id, session.title]));
  const of = ({ attended, counted }: { attended: Fraction; counted: Fraction }) =>
    `${hundredths(attended, Math.floor, words)}/${hundredths(counted, Math.floor, words)} ${unit}`;
  const isShown = (date: string) => day === -1 || dates[day] === date;
  const { share } = outcome;
  const minimum = words.format.percent(policy.minimum);
  return html`<table id=${id} part="sessions" class="sessions">
    <thead>
      <tr>
        <th scope="col">${words.session}</th>
        <th scope="col">${words.status}</th>
        <th scope="col">${words.counts}</th>
      </tr>
    </thead>
    <tbody>
      ${sessions
        .filter(({ heldOn }) => isShown(heldOn))
        .map(
          (step) =>
            html`<tr>
              <th scope="row">
                ${withoutNik(titles.get(step.sessionId) ?? step.sessionId)}
                <small>${words.format.dayAndDate(step.heldOn)}</small>
              </th>
              <td>${stepStatus(step, words)}</td>
              <td>${weightBy === 'day' ? nothing : of(step)}</td>
            </tr>`,
        )}
      ${days
        .filter(({ date }) => isShown(date))
        .map(
          (step) =>
            html`<tr>
              <th scope="row" colspan="2">${words.format.dayAndDate(step.date)}</th>
              <td>${of(step)}</td>
            </tr>`,
        )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row" colspan="2">${words.total}: ${words.allDays.toLowerCase()}</th>
        <td>
          ${of(total)}${share === null ? nothing : html`; ${words.shareOf(words.format.percent(share), minimum)}`}
        </td>
      </tr>
    </tfoot>
  </table>`;
}

function stepStatus({ reading, status, late }: SessionStep, words: PanelWords): string {
  const said =
    reading === 'contested' || status === undefined
      ? words.readings[reading === 'contested' ? 'contested' : 'unrecorded']
      : words.statuses[status];
  const isOdd = reading === 'outside' || (reading === 'missed' && status !== 'absent');
  const takenOff = `${hundredths(late?.takenOff ?? null, Math.floor, words)} ${words.units['lesson-hour']}`;
  return [
    said,
    ...(isOdd ? [words.readingNote[reading]] : []),
    ...(late === undefined ? [] : [words.lateBy(late.minutes, takenOff)]),
  ].join('; ');
}
