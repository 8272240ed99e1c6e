import type { FieldEntry, UnnumberedFieldEntry } from '@berdaya/core/attendance';
import type { Issue } from '@berdaya/core/kernel';
import { openAttendanceStore, type AttendanceStore, type StoredAttendance } from '@berdaya/sync';
import type { ReactiveControllerHost } from 'lit';
import { StoreConnection } from './store-connection.js';

/** What an element hears from the store that keeps a training's attendance. */
export interface AttendanceListener {
  readonly loaded: (stored: StoredAttendance) => void;
  readonly kept: (entries: readonly FieldEntry[]) => void;
  readonly refused: (issue: Issue) => void;
}

/** Ties an element to the attendance of one training. */
export class AttendanceConnection {
  readonly #listener: AttendanceListener;
  readonly #connection: StoreConnection<AttendanceStore>;
  /** Entries to be kept next, and the ids of all that are on their way. */
  #waiting: { trainingId: string; entry: UnnumberedFieldEntry }[] = [];
  readonly #onTheWay = new Set<string>();
  /** Ids of all lines that were recorded here. */
  readonly #own = new Set<string>();
  #trainingId = '';
  #isKeeping = false;

  constructor(host: ReactiveControllerHost, listener: AttendanceListener) {
    this.#listener = listener;
    this.#connection = new StoreConnection<AttendanceStore>(host, {
      openOwn: openAttendanceStore,
      load: () => this.#load(),
      watch: (store, trainingId, hear) =>
        store.watchAttendance(trainingId, (added) => {
          // What this element has recorded itself it need not load again.
          if (added?.every(({ id }) => this.#own.has(id)) !== true) hear();
        }),
      refused: listener.refused,
    });
  }

  /** The store that is open at present. */
  get store(): Promise<AttendanceStore | undefined> {
    return this.#connection.store;
  }

  /** Opens the store of a training; without one given, this device's own. */
  open(trainingId: string, given?: AttendanceStore): void {
    this.#trainingId = trainingId;
    this.#connection.open(trainingId, given);
  }

  /**
   * Keeps entries; the listener hears `kept` once they are safe, or `refused`. What comes while a
   * keeping is under way goes together in the next one: a quick hand outruns a slow disk.
   */
  async keep(entries: readonly UnnumberedFieldEntry[]): Promise<void> {
    for (const entry of entries) {
      if (this.#onTheWay.has(entry.id)) continue;
      this.#onTheWay.add(entry.id);
      this.#own.add(entry.id);
      this.#waiting.push({ trainingId: this.#trainingId, entry });
    }
    if (this.#isKeeping) return;
    this.#isKeeping = true;
    while (this.#waiting.length > 0) await this.#keepWaiting();
    this.#isKeeping = false;
  }

  async #keepWaiting(): Promise<void> {
    const trainingId = this.#waiting[0]?.trainingId ?? '';
    const isDue = (each: { trainingId: string }) => each.trainingId === trainingId;
    const due = this.#waiting.filter(isDue).map(({ entry }) => entry);
    this.#waiting = this.#waiting.filter((each) => !isDue(each));
    const kept = await this.#connection.ask((store) => store.appendEntries(trainingId, due));
    for (const { id } of due) this.#onTheWay.delete(id);
    if (kept) this.#listener.kept(kept);
  }

  async #load(): Promise<void> {
    const stored = await this.#connection.ask((store, id) => store.loadAttendance(id));
    if (stored) this.#listener.loaded(stored);
  }
}
