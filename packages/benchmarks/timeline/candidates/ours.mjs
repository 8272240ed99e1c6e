// The only file here that knows our element: the files for pages without a build step, the dossier handed in as a
// property, and the timeline chosen by the `mode` property. What is moved is kept in memory.
const tag = 'berdaya-work-plan';

export const load = () => import('/shipped/cdn/work-plan.min.js');
export const add = () => import('/shipped/cdn/timeline.panel.min.js');

/** @param {readonly import('../plan.mjs').Activity[]} activities */
export function prepare(activities) {
  return {
    format: 'berdaya/dossier@1',
    training: {
      ...{ id: 'bench', title: 'Pelatihan', kind: 'training', objectives: [], materials: [] },
      ...{ dates: { status: 'exact', startsOn: '2026-01-02', endsOn: '2026-01-03' }, sessions: [] },
    },
    participants: [],
    workPlans: [
      {
        id: 'rktl',
        owner: { kind: 'village', name: 'Lajer' },
        items: activities.map(({ id, name, who, startsOn, endsOn, percent }) => ({
          ...{ id, activity: name, responsible: who, startsOn, endsOn },
          ...{ progressPercent: percent, indicator: '1 berita acara' },
        })),
      },
    ],
  };
}

/** @param {HTMLElement} host @param {ReturnType<typeof prepare>} dossier */
export function show(host, dossier) {
  const plan = /** @type {any} */ (document.createElement(tag));
  plan.style.setProperty('--berdaya-timeline-height', '600px');
  plan.mode = 'timeline';
  plan.store = memoryStore();
  plan.dossier = dossier;
  host.append(plan);
}

const root = () => document.querySelector(tag)?.shadowRoot;
const chart = () => root()?.querySelector('[role="listbox"]');

/** @param {{ name: string }} activity */
export const bar = ({ name }) =>
  [...(root()?.querySelectorAll('[role="option"]') ?? [])].find((each) =>
    each.getAttribute('aria-label')?.includes(`. ${name},`),
  );
/** @param {{ name: string }} activity */
export const label = (activity) => bar(activity)?.parentElement?.firstElementChild;

/** What the keyboard is at. */
export const current = () => {
  const list = chart();
  if (!list || root()?.activeElement !== list) return undefined;
  return root()?.getElementById(list.getAttribute('aria-activedescendant') ?? '')?.ariaLabel;
};

/** A store that answers at once, as the element's own interface has it. */
function memoryStore() {
  let revision = 0;
  const success = (/** @type {unknown} */ value) =>
    Promise.resolve({ ok: true, value, warnings: [] });
  return {
    loadWorkPlan: () => success(undefined),
    saveWorkPlan: (/** @type {object} */ plan) => success({ plan, revision: (revision += 1) }),
    watchWorkPlan: () => () => {},
    loadPlanLines: () => success({ ledger: [], lines: [], quarantined: [] }),
    appendPlanLines: () => success([]),
    receivePlanLines: () => success({ added: 0, quarantined: [] }),
    watchPlanLines: () => () => {},
  };
}
