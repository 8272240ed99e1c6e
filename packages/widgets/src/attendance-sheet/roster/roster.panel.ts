import { css, html, type TemplateResult } from 'lit';
import type { SheetPanel, SheetPort } from '../attendance-panels.js';
import { latest } from '../latest.js';
import { registrationFormStyles } from './registration-form.styles.js';
import { registrationForm } from './registration-form.view.js';
import { delegationPresences, seatsOf, shareRows } from './roster-figures.state.js';
import { missingTable, seatTable, shareTable } from './roster-figures.view.js';
import { rosterPeople } from './roster-people.view.js';
import { RosterSession } from './roster-session.js';
import { rosterStyles } from './roster.styles.js';

/** Looks of the panel. */
export const styles = css`
  ${rosterStyles}
  ${registrationFormStyles}
`;

/** Opens the panel: who came without being listed, who is missing, and whether everybody is represented. */
export function openPanel(port: SheetPort): SheetPanel {
  const roster = new RosterSession(port);
  const figures = latest(
    (
      ...[dossier, participants, sheet, sessionId]: [
        (typeof port.state)['dossier'],
        (typeof port.state)['participants'],
        (typeof port.state)['sheet'],
        (typeof port.state)['sessionId'],
      ]
    ) => {
      const state = { dossier, participants, sheet, sessionId };
      return {
        presences: delegationPresences(state),
        seats: seatsOf(state),
        shares: shareRows(state),
      };
    },
  );
  return {
    render(): TemplateResult {
      const { dossier, participants, sheet, sessionId } = port.state;
      const shown = roster.shown();
      const { presences, seats, shares } = figures(dossier, participants, sheet, sessionId);
      return html`<div class="roster">
        <section class="newcomer" aria-labelledby="roster-newcomer">
          <h2 id="roster-newcomer">${shown.words.walkIn}</h2>
          ${registrationForm(roster.newcomerForm())}
        </section>
        ${rosterPeople(shown, roster, (person) => registrationForm(roster.correctionForm(person)))}
        ${missingTable(presences, shown, roster)} ${shareTable(shares, shown)}
        ${seatTable(seats, shown)}
      </div>`;
    },
  };
}
