import {
  attendanceStatuses,
  type AttendancePolicy,
  type AttendanceStatus,
} from '@berdaya/core/attendance';
import { html, nothing, type TemplateResult } from 'lit';
import { unreadEntries } from './attendance-recap.state.js';
import type { AttendanceRecapWords } from './attendance-recap.words.js';
import { bar } from './recap-bar.view.js';
import type { RecapFigures } from './recap-figures.state.js';
import type { AttendanceRecapState } from './recap-model.state.js';

type Words = AttendanceRecapWords;

/** What the figures leave out or do not yet know. It is printed too: it belongs to the figures. */
export function recapNotes(
  state: AttendanceRecapState,
  words: Words,
  storageSentence: string,
  tryAgain: () => void,
): TemplateResult {
  const { storageIssue, figures, isStoreRead, isPublic } = state;
  const contested = figures?.contested ?? 0;
  const unread = unreadEntries(state);
  return html`${
    storageIssue === null
      ? nothing
      : html`<div class="note error" role="alert" part="storage">
          ${words.deviceUnread} ${storageSentence}
          <button type="button" class="screen-only" @click=${tryAgain}>${words.tryAgain}</button>
        </div>`
  }
  ${
    unread === 0 || isPublic
      ? nothing
      : html`<p class="note" part="quarantine">${words.quarantined(unread)}</p>`
  }
  ${
    contested === 0 || isPublic
      ? nothing
      : html`<p class="note" part="contested">${words.contested(contested)}</p>`
  }
  ${
    !isStoreRead && storageIssue === null && !isPublic
      ? html`<p class="status-line" part="reading">${words.readingDevice}</p>`
      : figures?.hasRecords === false
        ? html`<p class="note" part="empty">${words.nothingRecorded}</p>`
        : nothing
  }`;
}

/** What is counted how, and on what ground. */
export function recapPolicy(policy: AttendancePolicy, words: Words): TemplateResult {
  const named = (statuses: readonly AttendanceStatus[]) =>
    words.format.list(
      attendanceStatuses
        .filter((each) => statuses.includes(each))
        .map((each) => words.statuses[each]),
    );
  const { attended, leavesDenominator, minimum, source, weightBy, lateness, unrecorded } = policy;
  const { numerator, denominator } = minimum;
  const share = `${words.format.number(numerator)}/${words.format.number(denominator)}`;
  const isByHour = weightBy == null || weightBy === 'lesson-hour';
  return html`<p class="policy" part="policy">
    ${attended.length > 0 ? words.policyAttended(named(attended)) : words.policyNothingAttended}
    ${leavesDenominator.length > 0 ? words.policyOutside(named(leavesDenominator)) : nothing}
    ${lateness != null && isByHour ? words.policyLateness(lateness) : nothing}
    ${weightBy === 'day' ? words.policyDay[policy.dayNeeds ?? 'every-session'] : nothing}
    ${unrecorded === 'missed' || unrecorded === 'outside' ? words.policyUnrecorded[unrecorded] : nothing}
    ${words.policyMinimum(words.format.percent(minimum), share, words.units[weightBy ?? 'lesson-hour'])}
    ${source == null ? words.policyOwn : words.policySource(source)}
  </p>`;
}

/** How many people stand where, as a bar and in words. */
export function recapStandings({ standings, people }: RecapFigures, words: Words): TemplateResult {
  const { sufficient, undecided } = standings;
  const whole = { attended: sufficient, open: undecided, counted: people.length };
  return html`<div class="standing">
    <span id="standing">${words.standingOf(people.length)}</span>
    <ul part="standing" aria-labelledby="standing">
      ${(['sufficient', 'undecided', 'insufficient'] as const).map(
        (each) =>
          html`<li>
            ${bar({
              attended: Number(each === 'sufficient'),
              open: Number(each === 'undecided'),
              counted: 1,
            })}
            <b data-standing=${each}>${words.format.number(standings[each])}</b> ${
              words.standing[each]
            }
          </li>`,
      )}
    </ul>
    ${bar(whole)}
  </div>`;
}

/** How to read a cell, and what undecided means where somebody is. */
export function recapLegend({ standings }: RecapFigures, words: Words): TemplateResult {
  const sample = (attended: number, open: number, word: string) =>
    html`<span class="sample">${bar({ attended, open, counted: 1 })} ${word}</span>`;
  return html`<p class="status-line" id="legend" part="legend">
    ${words.legend} ${sample(1, 0, words.barAttended)} ${sample(0, 1, words.barOpen)}
    ${sample(0, 0, words.barMissed)} ${standings.undecided > 0 ? words.undecidedMeaning : nothing}
  </p>`;
}
