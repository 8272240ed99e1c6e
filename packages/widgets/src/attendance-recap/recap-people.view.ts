import type { AttendanceForecast } from '@berdaya/core/attendance';
import type { AttendanceDossier } from '@berdaya/core/dossier';
import { fullName } from '@berdaya/core/participant';
import { html, nothing, type TemplateResult } from 'lit';
import { bar } from './recap-bar.view.js';
import type { PersonFigures } from './recap-figures.state.js';
import { forecastsOf, pickedPeople, pickedRow } from './recap-forecast.state.js';
import { allRows, personOn, withoutNik } from './recap-groups.state.js';
import type { AttendanceRecapState } from './recap-model.state.js';
import type { PanelWords } from './recap-panel.words.js';
import { hundredths, sessionsTable, type Counted } from './recap-sessions.view.js';
import { dayName, shownAmount } from './recap-table.view.js';

/** What a list of people can be asked. */
export interface PeopleActions {
  readonly openPerson: (personId: string | null) => void;
  readonly showMore: () => void;
  readonly closed: () => void;
}

/** The people behind a cell, each with what the figure comes from. */
export function peopleDialog(
  state: AttendanceRecapState,
  words: PanelWords,
  { openPerson, showMore, closed }: PeopleActions,
): TemplateResult | typeof nothing {
  const { dossier, figures, peopleLimit, personId } = state;
  const picked = pickedPeople(state);
  if (dossier === null || figures === null || picked === null) return nothing;
  const all = picked.groups.flatMap(({ people }) => people);
  const shown = new Set(all.slice(0, peopleLimit));
  const left = all.length - shown.size;
  return html`<dialog part="people" aria-labelledby="people-title" @close=${closed}>
    <div class="people-head">
      <p id="people-title">${peopleTitle(state, words)}</p>
      <button type="button" @click=${close}>${words.close}</button>
    </div>
    ${picked.groups.map(
      ({ hasAttended, people }) =>
        html`${
            hasAttended === null
              ? nothing
              : html`<p class="people-group">
                  ${hasAttended ? words.attendedGroup(people.length) : words.notAttendedGroup(people.length)}
                </p>`
          }
          <ul class="people">
            ${people
              .filter((each) => shown.has(each))
              .map((each) => {
                const isOpen = each.person.id === personId;
                return personItem(each, picked.day, isOpen, { dossier, figures }, words, () => {
                  openPerson(isOpen ? null : each.person.id);
                });
              })}
          </ul>`,
    )}
    ${
      left > 0
        ? html`<button type="button" class="more" @click=${showMore}>
            ${words.morePeople(left)}
          </button>`
        : nothing
    }
  </dialog>`;
}

function close(event: Event): void {
  (event.currentTarget as HTMLElement).closest('dialog')?.close();
}

function peopleTitle(state: AttendanceRecapState, words: PanelWords): string {
  const { picked, table } = state;
  const row = pickedRow(state);
  if (picked === null || table === null || row === undefined) return '';
  const all = words.allGroups[table.grouping];
  const name = row.key === allRows ? all : (row.name ?? words.noGroup[table.grouping]);
  const about =
    'prospect' in picked
      ? [picked.prospect === 'all' ? words.participants : words.prospects[picked.prospect]]
      : [
          ...(picked.column === 'all' ? [] : [words.columnNames[picked.column]]),
          dayName(picked.date, words),
        ];
  return [name, ...about].join(' · ');
}

function personItem(
  one: PersonFigures,
  day: number,
  isOpen: boolean,
  counted: Counted,
  words: PanelWords,
  toggle: () => void,
): TemplateResult {
  const { dossier, figures } = counted;
  const { person, outcome } = one;
  const { origin, role, rowNumber } = person;
  const amounts = personOn(one, day);
  const unit = words.units[figures.weightBy];
  const [attended, whole] = [amounts.attended, amounts.counted].map((amount) =>
    shownAmount(amount, figures.parts, words),
  );
  const forecast = forecastsOf(dossier, figures).get(person.id);
  const from = [role, origin?.village ?? origin?.office, origin?.district]
    .filter((part) => part != null && part !== '')
    .map((part) => withoutNik(part ?? ''));
  const id = `sessions-${person.id}`;
  return html`<li data-person=${person.id}>
    <button
      type="button"
      class="person"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${isOpen ? id : nothing}
      @click=${toggle}
    >
      <span>
        ${rowNumber == null ? nothing : html`<span class="number">${rowNumber}.</span>`}
        <b>${withoutNik(fullName(person))}</b>
        <small>${from.join(', ')}</small>
      </span>
      <span class="amount">${attended}/${whole} ${unit} ${bar(amounts)}</span>
    </button>
    <p class="reason">
      <strong>${words.outcome[outcome.standing]}</strong>.
      ${forecast === undefined ? nothing : reason(forecast, dossier, words)}
    </p>
    ${isOpen ? sessionsTable(one, day, id, counted, words) : nothing}
  </li>`;
}

function reason(
  forecast: AttendanceForecast,
  { training, policy }: AttendanceDossier,
  words: PanelWords,
): string {
  const unit = words.units[forecast.weightBy];
  const { needed, spare, remaining, openSessions, prospect } = forecast;
  const titles = training.sessions.filter(({ id }) => openSessions.includes(id));
  // What is needed is rounded up, and what may be missed down, so that nobody is told too little.
  return words.reasons[prospect]({
    minimum: words.format.percent(policy.minimum),
    needed: `${hundredths(needed, Math.ceil, words)} ${unit}`,
    remaining: `${hundredths(remaining, Math.floor, words)} ${unit}`,
    spare: `${hundredths(spare, Math.floor, words)} ${unit}`,
    hasRemaining: remaining.numerator > 0,
    openSessions: words.format.list(titles.map(({ title }) => withoutNik(title))),
  });
}
