import { cellKey, recordedStatus, type FieldEntry } from '@berdaya/core/attendance';
import { newIdentifier, openFieldStore, type FieldStore } from '@berdaya/sync';
import { afterEach, expect, inject, test } from 'vitest';
import { sampleDossier } from '../element/sample-dossier.test-support.js';
import { rollCall } from './roll-call.state.js';
import type { AttendanceSheetElement } from './index.js';
import './register.js';

/** The tab dies at each mark of each moment; every day of a short roll, in a thorough run of a whole one. */
const headcount = inject('isThorough') ? 111 : 15;

/** Where the tab dies while a mark is being kept, in the order in which a mark passes them. */
const moments = [
  'before the store is asked',
  'when the store has been asked for the last number',
  'when the entry has been written, inside the transaction',
  'when the write has been answered, before the transaction commits',
  'when the transaction has committed, before the sheet hears of it',
  'when the sheet has heard of it, before it is shown',
  'when it is shown as kept',
] as const;
type Moment = (typeof moments)[number];

function roster() {
  const dossier = sampleDossier();
  const [model] = dossier.participants;
  const participants = Array.from({ length: headcount }, (_, index) => ({
    ...model,
    id: `p${String(index + 1)}`,
    rowNumber: index + 1,
    name: `Peserta ${String(index + 1)}`,
  }));
  return { ...dossier, participants };
}

const never = new Promise<never>(() => undefined);
const add: IDBObjectStore['add'] = Reflect.get(IDBObjectStore.prototype, 'add');
const openCursor: IDBIndex['openCursor'] = Reflect.get(IDBIndex.prototype, 'openCursor');

afterEach(() => {
  IDBObjectStore.prototype.add = add;
  IDBIndex.prototype.openCursor = openCursor;
  document.body.replaceChildren();
});

/** One tab of a device: its store, its sheet, and what it has shown as kept until it dies. */
class Tab {
  readonly kept = new Set<string>();
  readonly sheet: AttendanceSheetElement;
  readonly #store: FieldStore;
  /** Set once the tab is dead; what its scripts still do counts for nothing. */
  #isDead = false;
  #died: () => void = () => undefined;
  readonly dead = new Promise<void>((resolve) => (this.#died = resolve));
  #moment: Moment | undefined;

  private constructor(store: FieldStore) {
    this.#store = store;
    this.sheet = document.createElement('berdaya-attendance-sheet');
    this.sheet.store = {
      ...store,
      appendEntries: (id, entries) => this.#append(id, entries),
    };
    this.sheet.dossier = roster();
    this.sheet.addEventListener('berdaya-kept', ({ detail }) => {
      if (this.#isDead) return;
      if (this.#moment === 'when the sheet has heard of it, before it is shown') this.#die();
      else void this.#showKept(detail.entries);
    });
  }

  static async open(database: string): Promise<Tab> {
    const opened = await openFieldStore(database);
    if (!opened.ok) throw new Error('no store');
    const tab = new Tab(opened.value);
    document.body.append(tab.sheet);
    await expect.poll(() => tab.sheet.state.phase, { interval: 1 }).toBe('ready');
    await tab.sheet.updateComplete;
    return tab;
  }

  /** One tap on hadir for whoever is called. */
  async tap(): Promise<void> {
    await this.sheet.updateComplete;
    const button = this.sheet.renderRoot.querySelector<HTMLElement>(
      '.choices [data-status="present"]',
    );
    button?.click();
  }

  /** The tab will die at this moment of keeping the next mark. */
  dieAt(moment: Moment): void {
    this.#moment = moment;
    const die = () => {
      this.#die();
    };
    if (moment === 'when the store has been asked for the last number') {
      IDBIndex.prototype.openCursor = function (...parameters) {
        const request = openCursor.apply(this, parameters);
        // The answer never arrives; the transaction ends without having written anything.
        request.addEventListener('success', (event) => {
          event.stopImmediatePropagation();
          die();
        });
        return request;
      };
    }
    if (moment === 'when the entry has been written, inside the transaction') {
      IDBObjectStore.prototype.add = function (...parameters) {
        const request = add.apply(this, parameters);
        this.transaction.abort();
        die();
        return request;
      };
    }
    if (moment === 'when the write has been answered, before the transaction commits') {
      IDBObjectStore.prototype.add = function (...parameters) {
        const request = add.apply(this, parameters);
        request.addEventListener('success', () => {
          this.transaction.abort();
          die();
        });
        return request;
      };
    }
  }

  async #append(...[id, entries]: Parameters<FieldStore['appendEntries']>) {
    if (this.#moment === 'before the store is asked') this.#die();
    if (this.isDead()) return never;
    const result = await this.#store.appendEntries(id, entries);
    if (this.#moment === 'when the transaction has committed, before the sheet hears of it') {
      this.#die();
    }
    // Nobody hears what comes after death.
    return this.isDead() ? never : result;
  }

  isDead(): boolean {
    return this.#isDead;
  }

  async #showKept(entries: readonly FieldEntry[]): Promise<void> {
    await this.sheet.updateComplete;
    if (this.isDead()) return;
    const shown = this.sheet.renderRoot.querySelector<HTMLElement>('[part="storage"]');
    if (shown?.dataset.unkept === '0') for (const { id } of entries) this.kept.add(id);
    if (this.#moment === 'when it is shown as kept') this.#die();
  }

  #die(): void {
    this.#isDead = true;
    IDBObjectStore.prototype.add = add;
    IDBIndex.prototype.openCursor = openCursor;
    this.sheet.remove();
    this.#died();
  }

  /** Nothing of the dead tab is left: its connection to the database closes as the browser closes it. */
  bury(): void {
    this.sheet.remove();
    this.#store.close();
  }
}

/** What is to hold of a device whenever it is opened: all that was shown as kept, each once, numbered without a gap. */
function expectWhole({ sheet }: Tab, kept: ReadonlySet<string>): void {
  const { ledger } = sheet.state;
  const ids = ledger.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining([...kept]));
  expect(ledger.map(({ sequence }) => sequence).sort((a, b) => a - b)).toEqual(
    ids.map((_, index) => index + 1),
  );
  expect(sheet.state.quarantined).toEqual([]);
  for (const { history } of sheet.state.sheet.values()) expect(history).toHaveLength(1);
}

test.each(moments)(
  'the tab dies at each of 111 marks %s: nothing kept is lost, nothing is doubled',
  async (moment) => {
    const database = newIdentifier();
    const kept = new Set<string>();
    const isCommitted = moments.indexOf(moment) >= 4;
    let tab = await Tab.open(database);
    for (let person = 1; person <= headcount; person += 1) {
      // The roll goes on with whom nothing is recorded of, whatever happened before.
      expect(rollCall(tab.sheet.state)?.called.participant.id).toBe(`p${String(person)}`);
      tab.dieAt(moment);
      await tab.tap();
      await tab.dead;
      for (const id of tab.kept) kept.add(id);
      tab.bury();
      tab = await Tab.open(database);
      expectWhole(tab, kept);
      expect(tab.sheet.state.ledger).toHaveLength(isCommitted ? person : person - 1);
      if (isCommitted) continue;
      // What was lost had not been shown as kept; it is marked again.
      await tab.tap();
      await expect.poll(() => tab.sheet.state.unkept, { interval: 1 }).toEqual([]);
      await expect.poll(() => tab.kept.size, { interval: 1 }).toBe(1);
    }
    for (const id of tab.kept) kept.add(id);
    expectWhole(tab, kept);
    const { sheet } = tab.sheet.state;
    const present = roster().participants.filter(
      ({ id }) => recordedStatus(sheet, id, 's1') === 'present',
    );
    expect(present).toHaveLength(headcount);
    tab.bury();
  },
  120_000,
);

test('marks that go to the store together are kept together or not at all', async () => {
  const database = newIdentifier();
  const kept = new Set<string>();
  let tab = await Tab.open(database);
  for (const moment of [...moments, ...moments]) {
    const before = tab.sheet.state.ledger.length;
    // The first is on its way alone; those that come meanwhile wait, and go in one transaction.
    await tab.tap();
    await tab.tap();
    await tab.tap();
    tab.dieAt(moment);
    await tab.dead;
    for (const id of tab.kept) kept.add(id);
    tab.bury();
    tab = await Tab.open(database);
    expectWhole(tab, kept);
    expect([0, 1, 3]).toContain(tab.sheet.state.ledger.length - before);
    expect(tab.sheet.state.sheet.has(cellKey('p1', 's1'))).toBe(tab.sheet.state.ledger.length > 0);
  }
  tab.bury();
});
