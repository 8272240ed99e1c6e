import { nextRowNumber } from '@berdaya/core/participant';
import type { Session } from '@berdaya/core/training';
import { newIdentifier } from '@berdaya/sync';
import type { SheetPort } from '../attendance-panels.js';
import { isLocked } from '../session-lock.state.js';
import { latest } from '../latest.js';
import { PanelVoice } from '../panel-voice.js';
import type { RegistrationForm } from '../roster/registration-form.view.js';
import { personLabel, registering, type Registration } from '../roster/registration.state.js';
import { RosterReader } from '../roster/roster-reader.js';
import { rosterWords } from '../roster/roster.words.js';
import { rolesOf } from '../roster/roster.state.js';
import { answer, walkInLine, walkInMark } from './keypad-answer.state.js';
import { checkedCode } from './keypad-code.state.js';
import { copyCount, paperDifference, restMarks } from './keypad-count.state.js';
import { commit, nothingTyped, readTyped, type Asked } from './keypad-typing.state.js';
import {
  asRecorded,
  copyOf,
  emptyKeypad,
  lastStanding,
  undoingMarks,
  withCopy,
  withLines,
  withUndone,
  type KeypadLine,
  type KeypadState,
  type SessionCopy,
} from './keypad.state.js';
import type { KeypadActions, KeypadShown, Listed, Read } from './keypad-shown.js';
import { keypadWords } from './keypad.words.js';

/** Copying a paper list into the chosen session: hands what is typed to the sheet, and says what came of it. */
export class KeypadSession implements KeypadActions {
  readonly #port: SheetPort;
  readonly #reader: RosterReader;
  readonly #voice: PanelVoice;
  #state: KeypadState = emptyKeypad;
  readonly #code = latest((participants: Listed, dossier: Read, sessionId: string, typed: string) =>
    checkedCode({ ...this.#port.state, participants, dossier }, sessionId, typed),
  );
  readonly #count = latest(copyCount);

  constructor(port: SheetPort) {
    this.#port = port;
    this.#reader = new RosterReader(port);
    this.#voice = new PanelVoice(port);
  }

  get isRegistering(): boolean {
    return this.#state.isRegistering;
  }

  /** What is shown; `undefined` while no session is chosen. */
  shown(): KeypadShown | undefined {
    const { state } = this.#port;
    const session = state.sessions.find(({ id }) => id === state.sessionId);
    if (session === undefined) return undefined;
    const copy = copyOf(this.#state, session.id);
    const count = this.#count(state.sheet, state.participants, session.id);
    return {
      ...{ words: this.#words, sessions: state.sessions, session, copy, count },
      typed: this.#state.typing.typed,
      preview: this.#preview(),
      isLocked: isLocked(this.#port.state, session.id),
      code: this.#code(state.participants, state.dossier, session.id, copy.checkCode),
      listed: state.participants.length,
      difference: paperDifference(copy, count),
      tell: this.#tell,
      personOf: this.#reader.labelOf,
    };
  }

  readonly chooseSession = (sessionId: string): void => {
    this.#become({ ...this.#state, typing: nothingTyped });
    this.#port.send({ kind: 'choose-session', sessionId });
  };

  readonly change = (change: Partial<SessionCopy>): void => {
    this.#become(withCopy(this.#state, this.#sessionId, change));
  };

  readonly type = (text: string): void => {
    const { typing, asked } = readTyped(this.#state.typing, text, this.#reader.rows.isOnlyRow);
    this.#become({ ...this.#state, typing });
    this.#ask(asked);
  };

  readonly commit = (): void => {
    const { typing, asked } = commit(this.#state.typing);
    this.#become({ ...this.#state, typing });
    this.#ask(asked);
  };

  readonly undo = (line: KeypadLine | undefined): void => {
    const undone = line ?? lastStanding(copyOf(this.#state, this.#sessionId));
    if (undone === undefined) {
      this.#voice.say(this.#words.nothingToUndo);
      return;
    }
    const marks = undoingMarks(undone, this.#port.state.sheet);
    if (marks.length === 0) {
      this.#voice.say(this.#words.changedSince);
      return;
    }
    this.#port.send({ kind: 'mark', marks });
    this.#become(withUndone(this.#state, this.#sessionId, undone));
    this.#voice.say(this.#words.undone(undone.typed));
  };

  readonly markRest = (): void => {
    const { sheet, participants } = this.#port.state;
    const copy = copyOf(this.#state, this.#sessionId);
    if (isLocked(this.#port.state, this.#sessionId) && copy.reason.trim() === '') {
      this.#voice.say(this.#words.locked);
      return;
    }
    const count = this.#count(sheet, participants, this.#sessionId);
    const marks = restMarks(sheet, count, this.#sessionId, copy);
    const status = this.#words.statuses[marks[0]?.status ?? 'unrecorded'];
    this.#port.send({ kind: 'mark', marks });
    if (this.#port.state.sheet !== sheet)
      this.#voice.say(this.#words.restMarked(marks.length, status));
  };

  /** The form by which somebody is registered whose name is on the paper without a number. */
  walkInForm(session: Session): RegistrationForm {
    const { state, language } = this.#port;
    const words = rosterWords[language];
    const { context, roster } = this.#reader;
    const rowNumber = nextRowNumber(roster);
    return {
      ...{ words, context, replaceable: context.people, roles: rolesOf(state.participants) },
      title: words.walkIn,
      submitLabel: words.register(rowNumber),
      submit: (typed) => {
        this.#register(typed, context, { id: newIdentifier(), rowNumber }, session.id);
      },
      refusal: this.#state.refusal,
      refuse: (refusal) => {
        this.#become({ ...this.#state, refusal });
        this.#voice.say(refusal);
      },
      cancel: () => {
        this.#become({ ...this.#state, isRegistering: false, refusal: '' });
        this.#voice.focus('.row-field');
      },
    };
  }

  #register(
    typed: Registration,
    context: Parameters<typeof registering>[1],
    person: Parameters<typeof registering>[2],
    sessionId: string,
  ): void {
    this.#port.send({ kind: 'note', notes: registering(typed, context, person) });
    const { reason } = copyOf(this.#state, sessionId);
    const before = this.#port.state.sheet;
    const mark = walkInMark(person.id, sessionId, reason);
    const isOpen = !isLocked(this.#port.state, sessionId) || reason.trim() !== '';
    if (isOpen) this.#port.send({ kind: 'mark', marks: [mark] });
    const isMarked = this.#port.state.sheet !== before;
    const line = walkInLine(person.rowNumber, person.id, isMarked ? [mark] : []);
    this.#become(
      withLines({ ...this.#state, isRegistering: false, refusal: '' }, sessionId, [line]),
    );
    this.#voice.say(this.#tell(line));
    this.#voice.focus('.row-field');
  }

  /** Answers what was asked, one after the other: each rests on what the one before it has changed. */
  #ask(asked: readonly Asked[]): void {
    for (const each of asked) {
      if (each.kind === 'walk-in') {
        this.#become({ ...this.#state, isRegistering: true });
        this.#voice.focus('.walk-in [name="name"]');
        continue;
      }
      const { state } = this.#port;
      const sessionId = this.#sessionId;
      const line = answer(each, {
        ...{ sheet: state.sheet, sessionId, rows: this.#reader.rows },
        copy: copyOf(this.#state, sessionId),
        isLocked: isLocked(this.#port.state, sessionId),
        unreadableNote: this.#words.note,
      });
      if (line.marks.length > 0) this.#port.send({ kind: 'mark', marks: line.marks });
      const recorded = asRecorded(line, state.sheet, this.#port.state.sheet);
      this.#become(withLines(this.#state, sessionId, [recorded]));
      this.#voice.say(this.#tell(recorded));
    }
  }

  get #words() {
    return keypadWords[this.#port.language];
  }

  get #sessionId(): string {
    return this.#port.state.sessionId ?? '';
  }

  #become(state: KeypadState): void {
    this.#state = state;
    this.#port.requestUpdate();
  }

  #preview(): string {
    const { typed } = this.#state.typing;
    const row = /^\d+$/.test(typed) ? this.#reader.rows.byNumber.get(Number(typed)) : undefined;
    return row === undefined ? '' : personLabel(row.person);
  }

  readonly #tell = (line: KeypadLine): string => {
    const { lines, statuses } = this.#words;
    const status = line.status === null ? '' : statuses[line.status];
    const person = line.personId === null ? line.typed : this.#reader.labelOf(line.personId);
    return lines[line.kind]({ line, person, status });
  };
}
