import { success } from '@berdaya/core/kernel';
import type { UnnumberedPlanLine, WorkPlan } from '@berdaya/core/work-plan';
import {
  openWorkPlanStore,
  type StoredWorkPlan,
  type UnreadableWorkPlan,
  type WorkPlanStore,
} from '@berdaya/sync';
import type { ReactiveControllerHost } from 'lit';
import { StoreConnection } from '../element/store-connection.js';
import type { WorkPlanIntent } from './work-plan.state.js';

type StoreIntent = Extract<
  WorkPlanIntent,
  {
    kind:
      | 'store-loaded'
      | 'kept'
      | 'overtaken'
      | 'store-refused'
      | 'dossier-refused'
      | 'lines-loaded'
      | 'lines-kept';
  }
>;

/** Ties an element to one work plan in the store. */
export class WorkPlanConnection {
  readonly #send: (intent: StoreIntent) => void;
  readonly #connection: StoreConnection<WorkPlanStore>;

  constructor(host: ReactiveControllerHost, send: (intent: StoreIntent) => void) {
    this.#send = send;
    this.#connection = new StoreConnection<WorkPlanStore>(host, {
      openOwn: openWorkPlanStore,
      load: () => this.#load(),
      watch: (store, planId, hear) => {
        const stops = [store.watchWorkPlan(planId, hear), store.watchPlanLines(planId, hear)];
        return () => {
          for (const stop of stops) stop();
        };
      },
      refused: (issue) => {
        send({ kind: 'store-refused', issue });
      },
    });
  }

  /** Opens the store of a plan; without one given, this device's own. */
  open(planId: string, given?: WorkPlanStore): void {
    this.#connection.open(planId, given);
  }

  /** The store that is open at present. */
  get store(): Promise<WorkPlanStore | undefined> {
    return this.#connection.store;
  }

  /** Keeps lines of the plan's ledger. */
  async keepLines(lines: readonly UnnumberedPlanLine[]): Promise<void> {
    const kept = await this.#connection.ask((store, id) => store.appendPlanLines(id, lines));
    if (kept) this.#send({ kind: 'lines-kept', lines: kept });
  }

  /** Keeps the plan as the revision after `basedOn`. */
  async keep(plan: WorkPlan, basedOn: number): Promise<void> {
    const saved = await this.#connection.ask((store) => store.saveWorkPlan(plan, basedOn));
    if (saved === undefined) return;
    if ('overtakenBy' in saved) this.#hear(saved.overtakenBy, 'overtaken');
    else this.#send({ kind: 'kept', kept: saved });
  }

  async #load(): Promise<void> {
    const ledger = await this.#connection.ask((store, id) => store.loadPlanLines(id));
    if (ledger) this.#send({ kind: 'lines-loaded', lines: ledger.lines });
    const answer = await this.#connection.ask(async (store, id) => {
      const loaded = await store.loadWorkPlan(id);
      // "Never kept" is an answer of its own, apart from a refusal.
      return loaded.ok ? success({ stored: loaded.value }) : loaded;
    });
    if (answer === undefined) return;
    if (answer.stored === undefined) this.#send({ kind: 'store-loaded', kept: null });
    else this.#hear(answer.stored, 'store-loaded');
  }

  /** A stored plan that cannot be read is never written over: the element says why and stops. */
  #hear(stored: StoredWorkPlan | UnreadableWorkPlan, kind: 'overtaken' | 'store-loaded'): void {
    if ('issues' in stored) this.#send({ kind: 'dossier-refused', issues: stored.issues });
    else if (kind === 'overtaken') this.#send({ kind, by: stored });
    else this.#send({ kind, kept: stored });
  }
}
