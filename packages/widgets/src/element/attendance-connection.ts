import type { AttendanceEntry, UnnumberedEntry } from '@berdaya/core/attendance';
import type { Issue } from '@berdaya/core/kernel';
import type { AttendanceStore, StoredAttendance } from '@berdaya/sync';
import type { ReactiveControllerHost } from 'lit';
import { StoreConnection } from './store-connection.js';

/** What an element hears from the store that keeps a training's attendance. */
export interface AttendanceListener {
  readonly loaded: (stored: StoredAttendance) => void;
  readonly kept: (entries: readonly AttendanceEntry[]) => void;
  readonly refused: (issue: Issue) => void;
}

/** Ties an element to the attendance of one training. */
export class AttendanceConnection {
  readonly #listener: AttendanceListener;
  readonly #connection: StoreConnection<AttendanceStore>;

  constructor(host: ReactiveControllerHost, listener: AttendanceListener) {
    this.#listener = listener;
    this.#connection = new StoreConnection<AttendanceStore>(host, {
      load: () => this.#load(),
      watch: (store, trainingId, hear) => store.watchAttendance(trainingId, hear),
      refused: listener.refused,
    });
  }

  /** Opens the store of a training; without one given, this device's own. */
  open(trainingId: string, given?: AttendanceStore): void {
    this.#connection.open(trainingId, given);
  }

  /** Keeps entries; the listener hears `kept` once they are safe, or `refused`. */
  async keep(entries: readonly UnnumberedEntry[]): Promise<void> {
    const kept = await this.#connection.ask((store, id) => store.appendEntries(id, entries));
    if (kept) this.#listener.kept(kept);
  }

  async #load(): Promise<void> {
    const stored = await this.#connection.ask((store, id) => store.loadAttendance(id));
    if (stored) this.#listener.loaded(stored);
  }
}
