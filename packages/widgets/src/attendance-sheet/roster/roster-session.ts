import { recordedStatus } from '@berdaya/core/attendance';
import { nextRowNumber, type ListedParticipant } from '@berdaya/core/participant';
import type { Session } from '@berdaya/core/training';
import { newIdentifier } from '@berdaya/sync';
import type { SheetPort } from '../attendance-panels.js';
import { PanelVoice } from '../panel-voice.js';
import type { RegistrationForm } from './registration-form.view.js';
import { correcting, registering, registrationOf, withdrawing } from './registration.state.js';
import { RosterReader } from './roster-reader.js';
import type { RosterActions, RosterShown } from './roster-shown.js';
import {
  emptyRoster,
  linkedRecords,
  registeredOnTheSpot,
  rolesOf,
  type RosterState,
} from './roster.state.js';
import { rosterWords } from './roster.words.js';
import { peopleFound } from './same-person.state.js';

/** Work on the roster: hands registrations, corrections and links to the sheet, and says what came of them. */
export class RosterSession implements RosterActions {
  readonly #port: SheetPort;
  readonly #reader: RosterReader;
  readonly #voice: PanelVoice;
  #state: RosterState = emptyRoster;

  constructor(port: SheetPort) {
    this.#port = port;
    this.#reader = new RosterReader(port);
    this.#voice = new PanelVoice(port);
  }

  /** What is shown. */
  shown(): RosterShown {
    const { state } = this.#port;
    const { search } = this.#state;
    return {
      ...{ words: this.#words, sheet: state, state: this.#state, session: this.#session },
      people: search.trim() === '' ? null : peopleFound(search, state.participants),
      onTheSpot: registeredOnTheSpot(state),
      linked: linkedRecords(state),
      labelOf: this.#reader.labelOf,
      statusOf: (id) => this.#statusOf(id),
    };
  }

  readonly change = (change: Partial<RosterState>): void => {
    this.#state = { ...this.#state, ...change };
    this.#port.requestUpdate();
  };

  readonly edit = (person: ListedParticipant): void => {
    this.change({ editing: person.id, linking: null, refusal: '' });
    this.#voice.focus('.correction [name="name"]');
  };

  readonly startLinking = (person: ListedParticipant): void => {
    this.change({ linking: { id: person.id, search: '' }, editing: null });
    this.#voice.focus('.linking input');
  };

  readonly link = (record: ListedParticipant, person: ListedParticipant): void => {
    const label = this.#reader.labelOf(record.id);
    const note = { kind: 'link', participantId: record.id, samePersonAs: person.id } as const;
    this.#port.send({ kind: 'note', notes: [note] });
    this.change({ linking: null });
    this.#voice.say(this.#words.linked(label, this.#reader.labelOf(person.id)));
    this.#voice.focus('.people input');
  };

  readonly unlink = (id: string): void => {
    const note = { kind: 'link', participantId: id, samePersonAs: null } as const;
    this.#port.send({ kind: 'note', notes: [note] });
    this.#voice.say(this.#words.unlinked(this.#reader.labelOf(id)));
    this.#voice.focus('.people input');
  };

  readonly remove = (person: ListedParticipant): void => {
    const label = this.#reader.labelOf(person.id);
    this.#port.send({ kind: 'note', notes: [withdrawing(person)] });
    this.#voice.say(this.#words.removed(label));
    this.#voice.focus('.people input');
  };

  readonly markPresent = ({ id }: ListedParticipant): void => {
    const { sheet, sessionId } = this.#port.state;
    if (sessionId === null) return;
    const mark = { participantId: id, sessionId, status: 'present' } as const;
    this.#port.send({ kind: 'mark', marks: [mark] });
    if (this.#port.state.sheet !== sheet)
      this.#voice.say(this.#words.marked(this.#reader.labelOf(id), this.#words.statuses.present));
  };

  /** The form by which somebody is registered. */
  newcomerForm(): RegistrationForm {
    const words = this.#words;
    const { context, roster } = this.#reader;
    const rowNumber = nextRowNumber(roster);
    return {
      ...this.#formBasis(),
      title: words.walkIn,
      submitLabel: words.register(rowNumber),
      ...(this.#session !== undefined && { presentIn: this.#session.title }),
      isPresent: this.#state.marksPresent,
      refusal: this.#state.editing === null ? this.#state.refusal : '',
      submit: (typed, isPresent) => {
        const id = newIdentifier();
        this.#port.send({
          kind: 'note',
          notes: registering(typed, context, { id, rowNumber }),
        });
        this.#markNewcomer(id, isPresent);
        this.change({ marksPresent: isPresent, refusal: '' });
        this.#voice.focus('.newcomer [name="name"]');
      },
    };
  }

  /** The form by which what the roster says of somebody is corrected. */
  correctionForm(person: ListedParticipant): RegistrationForm {
    const { context } = this.#reader;
    const close = () => {
      this.change({ editing: null, refusal: '' });
      this.#voice.focus('.people input');
    };
    return {
      ...this.#formBasis(),
      id: person.id,
      title: this.#words.of(this.#words.correct, this.#reader.labelOf(person.id)),
      submitLabel: this.#words.save,
      initial: registrationOf(person, context),
      refusal: this.#state.refusal,
      submit: (typed) => {
        this.#port.send({ kind: 'note', notes: correcting(person, typed, context) });
        close();
        this.#voice.say(this.#words.corrected(this.#reader.labelOf(person.id)));
      },
      cancel: close,
    };
  }

  #formBasis() {
    const { context } = this.#reader;
    return {
      ...{ words: this.#words, context, replaceable: context.people },
      roles: rolesOf(this.#port.state.participants),
      refuse: (sentence: string) => {
        this.change({ refusal: sentence });
        this.#voice.say(sentence);
      },
    };
  }

  #markNewcomer(id: string, isPresent: boolean): void {
    const { sessionId } = this.#port.state;
    const words = this.#words;
    if (isPresent && sessionId !== null) {
      const mark = { participantId: id, sessionId, status: 'present' } as const;
      this.#port.send({ kind: 'mark', marks: [mark] });
    }
    const status = this.#statusOf(id);
    this.#voice.say(
      words.registered(
        this.#reader.labelOf(id),
        status === undefined ? null : words.statuses[status],
      ),
    );
  }

  #statusOf(id: string) {
    const { sheet, sessionId } = this.#port.state;
    return sessionId === null ? undefined : recordedStatus(sheet, id, sessionId);
  }

  get #words() {
    return rosterWords[this.#port.language];
  }

  get #session(): Session | undefined {
    const { sessions, sessionId } = this.#port.state;
    return sessions.find(({ id }) => id === sessionId);
  }
}
