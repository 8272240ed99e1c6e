import {
  attendanceStatuses,
  type AttendancePolicy,
  type AttendanceStatus,
} from '@berdaya/core/attendance';
import type { CalendarDate } from '@berdaya/core/kernel';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { issueSentence } from '../element/issue-words.js';
import type { Language } from '../element/language.js';
import { unreadEntries, type AttendanceRecapState } from './attendance-recap.state.js';
import type { AttendanceRecapWords } from './attendance-recap.words.js';
import type { RecapFigures } from './recap-figures.state.js';

type Words = AttendanceRecapWords;

/** What the figures leave out or do not yet know. It is printed too: it belongs to the figures. */
export function recapNotes(
  state: AttendanceRecapState,
  words: Words,
  language: Language,
  tryAgain: () => void,
): TemplateResult {
  const { storageIssue, figures, isStoreRead } = state;
  const contested = figures?.contested ?? 0;
  const unread = unreadEntries(state);
  return html`${
    storageIssue === null
      ? nothing
      : html`<div class="note error" role="alert" part="storage">
          ${words.deviceUnread} ${issueSentence(storageIssue, language)}
          <button type="button" class="screen-only" @click=${tryAgain}>${words.tryAgain}</button>
        </div>`
  }
  ${
    unread === 0
      ? nothing
      : html`<p class="note" part="quarantine">${words.quarantined(unread)}</p>`
  }
  ${
    contested === 0
      ? nothing
      : html`<p class="note" part="contested">${words.contested(contested)}</p>`
  }
  ${
    !isStoreRead && storageIssue === null
      ? html`<p class="status-line" part="reading">${words.readingDevice}</p>`
      : figures?.hasRecords === false
        ? html`<p class="note" part="empty">${words.nothingRecorded}</p>`
        : nothing
  }`;
}

/** What is counted how, on what ground, and how many people stand where. */
export function recapPolicy(
  policy: AttendancePolicy,
  { standings, recap }: RecapFigures,
  words: Words,
): TemplateResult {
  const named = (statuses: readonly AttendanceStatus[]) =>
    words.format.list(
      attendanceStatuses
        .filter((each) => statuses.includes(each))
        .map((each) => words.statuses[each]),
    );
  const { attended, leavesDenominator, minimum, source, weightBy } = policy;
  const { numerator, denominator } = minimum;
  const share = `${words.format.number(numerator)}/${words.format.number(denominator)}`;
  const standing = ['sufficient', 'insufficient', 'undecided'] as const;
  return html`<p class="policy" part="policy">
      ${attended.length > 0 ? words.policyAttended(named(attended)) : words.policyNothingAttended}
      ${leavesDenominator.length > 0 ? words.policyOutside(named(leavesDenominator)) : nothing}
      ${words.policyMinimum(words.format.percent(minimum), share, weightBy ?? 'lesson-hour')}
      ${source == null ? words.policyOwn : words.policySource(source)}
    </p>
    <div class="standing">
      <span id="standing">${words.standingOf(recap.total.total.all.participants)}</span>
      <ul part="standing" aria-labelledby="standing">
        ${standing.map(
          (each) =>
            html`<li>
              <b data-standing=${each}>${words.format.number(standings[each])}</b> ${
                words.standing[each]
              }
            </li>`,
        )}
      </ul>
    </div>`;
}

/** How to read a cell, and what undecided means where somebody is. */
export function recapLegend({ standings }: RecapFigures, words: Words): TemplateResult {
  return html`<p class="status-line" id="legend" part="legend">
    ${words.legend} ${standings.undecided > 0 ? words.undecidedMeaning : nothing}
  </p>`;
}

/** The choice of all days or one; nothing where there is only one. */
export function dayChoice(
  dates: readonly CalendarDate[],
  chosen: CalendarDate | null,
  words: Words,
  choose: (date: CalendarDate | null) => void,
): TemplateResult | typeof nothing {
  if (dates.length < 2) return nothing;
  return html`<label class="day-choice screen-only" part="day-choice">
    ${words.day}
    <select
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        choose(dates.find((date) => date === value) ?? null);
      }}
    >
      ${[null, ...dates].map(
        (date) =>
          html`<option value=${date ?? ''} .selected=${live(date === chosen)}>
            ${date === null ? words.allDays : words.format.dayAndDate(date)}
          </option>`,
      )}
    </select>
  </label>`;
}
