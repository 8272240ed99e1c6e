import type { PlanLine } from '@berdaya/core/work-plan';
import { newIdentifier, openFieldStore, type FieldStore } from '@berdaya/sync';
import { afterEach, expect, test } from 'vitest';
import { sampleDossier } from '../element/sample-dossier.test-support.js';
import type { WorkPlanElement } from './index.js';
import './register.js';

/** Where the tab dies while something is being kept, in the order in which it passes them. */
const moments = [
  'before the store is asked',
  'when it has been written, inside the transaction',
  'when the write has been answered, before the transaction commits',
  'when the transaction has committed, before the plan hears of it',
  'when it is shown as kept',
] as const;
type Moment = (typeof moments)[number];

const never = new Promise<never>(() => undefined);
const methods = ['add', 'put'] as const;
const written = methods.map((name) => [name, Reflect.get(IDBObjectStore.prototype, name)] as const);

function restore(): void {
  for (const [name, method] of written) Reflect.set(IDBObjectStore.prototype, name, method);
}

afterEach(() => {
  restore();
  document.body.replaceChildren();
});

const items = [
  {
    id: 'a',
    activity: 'Rapat',
    responsible: 'Kader',
    startsOn: '2018-11-12',
    endsOn: '2018-11-16',
    indicator: 'Berita acara',
  },
];

/** One tab of a device: its store and its plan, until it dies. */
class Tab {
  readonly plan: WorkPlanElement;
  readonly #store: FieldStore;
  #died: () => void = () => undefined;
  readonly dead = new Promise<void>((resolve) => (this.#died = resolve));
  #moment: Moment | undefined;
  #isDead = false;

  private constructor(store: FieldStore) {
    this.#store = store;
    this.plan = document.createElement('berdaya-work-plan');
    this.plan.store = {
      ...store,
      saveWorkPlan: (...given) => this.#through(() => store.saveWorkPlan(...given)),
      appendPlanLines: (...given) => this.#through(() => store.appendPlanLines(...given)),
    };
    this.plan.dossier = {
      ...sampleDossier(),
      workPlans: [{ id: 'rktl', owner: { kind: 'village', name: 'Desa Lajer' }, items }],
    };
  }

  static async open(database: string): Promise<Tab> {
    const opened = await openFieldStore(database);
    if (!opened.ok) throw new Error('no store');
    const tab = new Tab(opened.value);
    document.body.append(tab.plan);
    await expect.poll(() => tab.plan.state.phase, { interval: 1 }).toBe('ready');
    await tab.plan.updateComplete;
    return tab;
  }

  dieAt(moment: Moment): void {
    this.#moment = moment;
    let isAborted = false;
    const die = () => {
      this.#die();
    };
    if (!moment.startsWith('when it has been written') && !moment.startsWith('when the write'))
      return;
    for (const [name, method] of written) {
      Reflect.set(
        IDBObjectStore.prototype,
        name,
        function (this: IDBObjectStore, ...given: Parameters<IDBObjectStore['put']>) {
          const request = (method as IDBObjectStore['put']).apply(this, given);
          const abort = () => {
            if (isAborted) return;
            isAborted = true;
            this.transaction.abort();
            die();
          };
          if (moment.startsWith('when it has been written')) queueMicrotask(abort);
          else request.addEventListener('success', abort);
          return request;
        },
      );
    }
  }

  async #through<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    if (this.#moment === 'before the store is asked') this.#die();
    if (this.#isDead) return never;
    const answer = await ask();
    if (this.#moment === 'when the transaction has committed, before the plan hears of it') {
      this.#die();
    }
    // Nobody hears what comes after death.
    if (this.isDead()) return never;
    if (this.#moment === 'when it is shown as kept') {
      setTimeout(() => {
        this.#die();
      });
    }
    return answer;
  }

  isDead(): boolean {
    return this.#isDead;
  }

  #die(): void {
    this.#isDead = true;
    restore();
    this.plan.remove();
    this.#died();
  }

  bury(): void {
    this.plan.remove();
    this.#store.close();
  }
}

function type(tab: Tab, activity: string): void {
  const area = tab.plan.renderRoot.querySelector<HTMLTextAreaElement>('[data-field="activity"]');
  if (area === null) throw new Error('there is no activity');
  area.value = activity;
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

test.each(moments)(
  'the tab dies while what is typed is kept, %s: what was kept is there',
  async (moment) => {
    const database = newIdentifier();
    const isCommitted = moments.indexOf(moment) >= 3;
    let safe = 'Rapat';
    let tab = await Tab.open(database);
    for (let round = 1; round <= 12; round += 1) {
      const typed = `Rapat ${String(round)}`;
      tab.dieAt(moment);
      type(tab, typed);
      await tab.dead;
      tab.bury();
      tab = await Tab.open(database);
      if (isCommitted) safe = typed;
      await expect.poll(() => tab.plan.state.plan?.items[0]?.activity, { interval: 1 }).toBe(safe);
      expect(tab.plan.state.overtakenBy).toBeNull();
      if (isCommitted) continue;
      // What was lost had not been shown as kept; it is typed again.
      type(tab, typed);
      await expect.poll(() => tab.plan.state.keeping, { interval: 1 }).toBe('kept');
      safe = typed;
      tab.bury();
      tab = await Tab.open(database);
      expect(tab.plan.state.plan?.items[0]?.activity).toBe(safe);
    }
    tab.bury();
  },
  60_000,
);

test.each(moments)(
  'the tab dies while the plan is handed in, %s: both lines are there or none',
  async (moment) => {
    const isCommitted = moments.indexOf(moment) >= 3;
    const database = newIdentifier();
    let tab = await Tab.open(database);
    const submit = async () => {
      for (const action of ['check', 'submit']) {
        const selector = `[data-action="${action}"]`;
        await expect.poll(() => tab.plan.renderRoot.querySelector(selector)).not.toBeNull();
        tab.plan.renderRoot.querySelector<HTMLElement>(selector)?.click();
        await tab.plan.updateComplete;
      }
    };
    tab.plan.author = 'Tim penyusun';
    await tab.plan.updateComplete;
    tab.dieAt(moment);
    await submit();
    await tab.dead;
    tab.bury();
    tab = await Tab.open(database);
    const kinds = () => tab.plan.state.lines.map(({ kind }: PlanLine) => kind).sort();
    expect(kinds()).toEqual(isCommitted ? ['review', 'revision'] : []);
    if (!isCommitted) {
      tab.plan.author = 'Tim penyusun';
      await tab.plan.updateComplete;
      await submit();
      await expect.poll(kinds, { interval: 1 }).toEqual(['review', 'revision']);
      expect(tab.plan.state.waiting).toEqual([]);
    }
    tab.bury();
  },
  60_000,
);
