import { overviewOf } from '@berdaya/core/work-plan';
import type { Step } from '../element/state-controller.js';
import { emptyMonitor } from './monitor-empty.state.js';
import { shownLines } from './monitor-lines.state.js';
import type {
  MonitorEffect,
  MonitorIntent,
  MonitorState,
  MonitorView,
} from './monitor-model.state.js';

type MonitorStep = Step<MonitorState, MonitorEffect>;

/** Decides what an intent leads to. */
export function monitorUpdate(state: MonitorState, intent: MonitorIntent): MonitorStep {
  switch (intent.kind) {
    case 'list-read':
      return listRead(state, intent);
    case 'list-refused':
      return listRefused(state, intent);
    case 'plans-counted':
      return plansCounted(state, intent);
    case 'look':
      return look(state, intent);
    case 'scored':
      return only(
        state.sort.column === 'realised'
          ? arranged({ ...state, realised: intent.realised })
          : { ...state, realised: intent.realised },
      );
    case 'take-instrument':
      return {
        state: arranged({ ...state, hasInstrument: intent.hasInstrument, realised: new Map() }),
        effects: intent.hasInstrument && state.overview !== null ? [{ kind: 'score' }] : [],
      };
    case 'admit':
      return only(arranged({ ...state, isPublic: intent.isPublic }));
    case 'open':
      return open(state, intent.key);
    case 'leave':
      return only(leave(state, intent.to));
    case 'filter':
    case 'sort':
    case 'group':
    case 'view':
    case 'reading':
      return only(arranged(chosen(state, intent)));
    default:
      return only(noted(state, intent));
  }
}

type Note = Extract<
  MonitorIntent,
  { kind: 'counting' | 'open-item' | 'focus' | 'unfold' | 'print' | 'panel' | 'announce' }
>;

/** What changes nothing but itself. */
function noted(state: MonitorState, intent: Note): MonitorState {
  switch (intent.kind) {
    case 'counting':
      return { ...state, counted: intent.counted };
    case 'open-item':
      return { ...state, item: intent.itemId };
    case 'focus':
      return { ...state, focus: intent.key };
    case 'unfold':
      return { ...state, isUnfolded: intent.isUnfolded };
    case 'print':
      return { ...state, isPrinting: intent.isPrinting };
    case 'panel':
      return { ...state, panel: intent.panel };
    case 'announce':
      return { ...state, announcement: intent.announcement };
  }
}

function only(state: MonitorState): MonitorStep {
  return { state, effects: [] };
}

type Choice = Extract<MonitorIntent, { kind: 'filter' | 'sort' | 'group' | 'view' | 'reading' }>;

function chosen(state: MonitorState, intent: Choice): MonitorState {
  const next: MonitorState = { ...state, announcement: 'shown' };
  switch (intent.kind) {
    case 'filter':
      return { ...next, filter: { ...state.filter, ...intent.change } };
    case 'sort': {
      const { column, isDescending } = state.sort;
      const isSame = column === intent.column;
      return { ...next, sort: { column: intent.column, isDescending: isSame && !isDescending } };
    }
    case 'group':
      return { ...next, grouping: intent.grouping };
    case 'view':
      return { ...next, view: intent.view, sort: sortFor(state, intent.view) };
    case 'reading':
      return { ...next, reading: intent.reading };
  }
}

/** A column that the other view has not is none to sort by. */
function sortFor({ sort, view }: MonitorState, next: MonitorView): MonitorState['sort'] {
  return view === next || sort.column === 'name' ? sort : emptyMonitor.sort;
}

function listRead(
  state: MonitorState,
  { list }: Extract<MonitorIntent, { kind: 'list-read' }>,
): MonitorStep {
  const { isPublic, hasInstrument, moment, panel } = state;
  const { grouping, view, reading, filter, sort, isUnfolded } = state;
  const chosen = { grouping, view, reading, filter, sort, isUnfolded };
  const kept = { isPublic, hasInstrument, moment, panel, ...chosen };
  const isSameDay = moment !== null && moment.timeZone === list.timeZone;
  return {
    state: { ...emptyMonitor, ...kept, phase: 'ready', list },
    effects: isSameDay ? [{ kind: 'count' }] : [],
  };
}

function listRefused(
  state: MonitorState,
  { issues }: Extract<MonitorIntent, { kind: 'list-refused' }>,
): MonitorStep {
  const isOutOfReach = issues.every(({ code }) => code === 'source.unreachable');
  // What was read before is better than nothing, as long as one knows that it may be old.
  if (isOutOfReach && state.overview !== null) return only({ ...state, stale: issues });
  const { isPublic, hasInstrument, moment, panel } = state;
  return only({
    ...emptyMonitor,
    isPublic,
    hasInstrument,
    moment,
    panel,
    phase: 'refused',
    issues,
  });
}

function look(
  state: MonitorState,
  { moment }: Extract<MonitorIntent, { kind: 'look' }>,
): MonitorStep {
  const { moment: before, list } = state;
  if (before?.on === moment.on && before.timeZone === moment.timeZone) return only(state);
  return { state: { ...state, moment }, effects: list === null ? [] : [{ kind: 'count' }] };
}

function plansCounted(
  state: MonitorState,
  { read, figures }: Extract<MonitorIntent, { kind: 'plans-counted' }>,
): MonitorStep {
  const { list, hasInstrument } = state;
  if (list === null) return only(state);
  const plans = figures.map((each, position) => ({ ...each, position }));
  const counted = read.records.length + read.damaged.length;
  const isWhole = counted >= list.plans.length;
  // Whose plan is still to be read is not without one.
  const overview = overviewOf(plans, { ...list, expected: isWhole ? list.expected : [] });
  const next = arranged({ ...state, read, overview, plans, counted, realised: new Map() });
  return { state: next, effects: hasInstrument && isWhole ? [{ kind: 'score' }] : [] };
}

/** The same with its rows made anew, and the key of a row that is there. */
function arranged(state: MonitorState): MonitorState {
  if (state.overview === null) return state;
  const shown = shownLines(state);
  const hasFocus = shown.lines.some(({ key }) => key === state.focus);
  return { ...state, shown, focus: hasFocus ? state.focus : (shown.lines[0]?.key ?? null) };
}

function open(state: MonitorState, key: string): MonitorStep {
  const line = state.shown.lines.find((each) => each.key === key);
  const focused = { ...state, focus: key };
  if (line?.kind === 'plan') {
    const { plan } = line;
    return {
      state: { ...focused, plan: plan.position, item: null },
      effects: [{ kind: 'tell-chosen', plan }],
    };
  }
  if (line?.kind !== 'district') return only(focused);
  const filter = { ...state.filter, district: line.district?.code ?? 'none' };
  return only(arranged({ ...focused, filter, grouping: 'plans', announcement: 'shown' }));
}

type Leaving = Extract<MonitorIntent, { kind: 'leave' }>;

function leave(state: MonitorState, to: Leaving['to']): MonitorState {
  if (to === 'plan') return { ...state, item: null };
  const outside = { ...state, plan: null, item: null };
  if (to === 'back') return outside;
  if (to === 'all') return arranged({ ...outside, filter: { ...state.filter, district: '' } });
  const district = state.plans[state.plan ?? -1]?.district ?? 'none';
  return arranged({ ...outside, filter: { ...state.filter, district } });
}
