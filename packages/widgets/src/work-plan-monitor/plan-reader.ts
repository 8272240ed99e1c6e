import {
  damagedPlan,
  parseListedPlan,
  planFigures,
  type DamagedPlan,
  type PlanFigures,
  type WorkPlanList,
  type WorkPlanRecord,
} from '@berdaya/core/work-plan';
import { searchKey } from './monitor-lines.state.js';
import type { MonitorMoment, ReadPlans } from './monitor-model.state.js';

/** What is heard of reading. */
export interface ReadingListener {
  /** How many plans are done with, so far. */
  readonly counting: (counted: number) => void;
  /** What there is: once after the first turn, and once at the end. */
  readonly counted: (read: ReadPlans, figures: readonly PlanFigures[]) => void;
}

/** The first turn may take this long, in milliseconds, since there is nothing to look at yet; later ones less. */
const firstTurn = 120;
const laterTurn = 30;

/** Reads and counts plans in turns, so that the page stays responsive over thousands of them. */
export class PlanReader {
  readonly #listener: ReadingListener;
  #list: WorkPlanList | undefined;
  #records: WorkPlanRecord[] = [];
  #damaged: DamagedPlan[] = [];
  #unreadLines = 0;
  /** Plans of the list that are read. */
  #read = 0;
  #run = 0;

  constructor(listener: ReadingListener) {
    this.#listener = listener;
  }

  /** Counts the plans of a list for a day; what was read of it before is not read again. */
  async count(list: WorkPlanList, moment: MonitorMoment): Promise<void> {
    const run = (this.#run += 1);
    if (list !== this.#list) this.#forget(list);
    const figures: PlanFigures[] = [];
    let end = performance.now() + firstTurn;
    let isTold = false;
    while (this.#read < list.plans.length || figures.length < this.#records.length) {
      this.#next(list);
      const record = this.#records[figures.length];
      if (record !== undefined) {
        figures.push(planFigures(record, moment));
        // The first letter of a search would have to make all of them.
        searchKey(record.plan.owner.name);
      }
      if (performance.now() < end) continue;
      if (!isTold) this.#tell(figures);
      else this.#listener.counting(figures.length + this.#damaged.length);
      isTold = true;
      await turn();
      if (run !== this.#run) return;
      end = performance.now() + laterTurn;
    }
    this.#tell(figures);
  }

  /** Gives up, as when the element leaves the page. */
  stop(): void {
    this.#run += 1;
  }

  #forget(list: WorkPlanList): void {
    this.#list = list;
    [this.#records, this.#damaged, this.#unreadLines, this.#read] = [[], [], 0, 0];
  }

  #next({ plans }: WorkPlanList): void {
    const position = this.#read;
    if (position >= plans.length) return;
    this.#read += 1;
    const input = plans[position];
    const result = parseListedPlan(input);
    if (!result.ok) this.#damaged.push(damagedPlan(input, position, result.issues));
    else {
      this.#records.push(result.value);
      this.#unreadLines += new Set(result.warnings.map(({ path }) => path[1])).size;
    }
  }

  #tell(figures: readonly PlanFigures[]): void {
    const records = this.#records.slice(0, figures.length);
    const read = { records, damaged: [...this.#damaged], unreadLines: this.#unreadLines };
    this.#listener.counted(read, [...figures]);
  }
}

/** Lets the page do what it has to do first. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
