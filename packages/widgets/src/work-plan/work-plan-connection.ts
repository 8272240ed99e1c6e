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
      | 'plan-not-kept'
      | 'dossier-refused'
      | 'lines-loaded'
      | 'lines-kept';
  }
>;

/** Ties an element to one work plan in the store: the draft, and the ledger of its lines. */
export class WorkPlanConnection {
  readonly #send: (intent: StoreIntent) => void;
  readonly #connection: StoreConnection<WorkPlanStore>;
  /** Lines to be kept next, and the ids of all that are on their way. */
  #waiting: UnnumberedPlanLine[] = [];
  readonly #onTheWay = new Set<string>();
  /** Ids of all lines that were recorded here. */
  readonly #own = new Set<string>();
  #isKeeping = false;

  constructor(host: ReactiveControllerHost, send: (intent: StoreIntent) => void) {
    this.#send = send;
    this.#connection = new StoreConnection<WorkPlanStore>(host, {
      openOwn: openWorkPlanStore,
      load: async () => {
        await this.#loadLines();
        await this.#loadPlan();
      },
      watch: (store, planId) => {
        const stops = [
          store.watchWorkPlan(planId, () => void this.#loadPlan()),
          store.watchPlanLines(planId, (added) => {
            // What this element has recorded itself it need not load again.
            if (added?.every(({ id }) => this.#own.has(id)) !== true) void this.#loadLines();
          }),
        ];
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

  /**
   * Keeps lines of the plan's ledger, in their order; lines handed over together are kept together or not at all. What
   * comes while a keeping is under way goes in the next one.
   */
  async keepLines(lines: readonly UnnumberedPlanLine[]): Promise<void> {
    for (const line of lines) {
      if (this.#onTheWay.has(line.id)) continue;
      this.#onTheWay.add(line.id);
      this.#own.add(line.id);
      this.#waiting.push(line);
    }
    if (this.#isKeeping) return;
    this.#isKeeping = true;
    while (this.#waiting.length > 0) await this.#keepWaiting();
    this.#isKeeping = false;
  }

  async #keepWaiting(): Promise<void> {
    const planId = this.#waiting[0]?.planId ?? '';
    const due = this.#waiting.filter((line) => line.planId === planId);
    this.#waiting = this.#waiting.filter((line) => line.planId !== planId);
    const kept = await this.#connection.ask((store) => store.appendPlanLines(planId, due));
    for (const { id } of due) this.#onTheWay.delete(id);
    if (kept) this.#send({ kind: 'lines-kept', lines: kept });
  }

  /** Keeps the plan as the revision after `basedOn`. */
  async keep(plan: WorkPlan, basedOn: number): Promise<void> {
    const saved = await this.#connection.ask((store) => store.saveWorkPlan(plan, basedOn));
    if (saved === undefined) this.#send({ kind: 'plan-not-kept', planId: plan.id });
    else if ('overtakenBy' in saved) this.#hear(saved.overtakenBy, 'overtaken');
    else this.#send({ kind: 'kept', kept: saved });
  }

  async #loadLines(): Promise<void> {
    const ledger = await this.#connection.ask((store, id) => store.loadPlanLines(id));
    if (ledger === undefined) return;
    const { lines, quarantined } = ledger;
    this.#send({ kind: 'lines-loaded', lines, unread: quarantined });
  }

  async #loadPlan(): Promise<void> {
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
