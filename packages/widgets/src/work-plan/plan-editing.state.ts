import {
  addItem,
  addItemBelow,
  changeItem,
  duplicateItem,
  groupItem,
  indentItem,
  outdentItem,
  removeItem,
  renameGroup,
  splitItem,
  type WorkPlan,
} from '@berdaya/core/work-plan';
import type { Step } from '../element/state-controller.js';
import { withAmount } from './amount.state.js';
import type { PlanEdit, WorkPlanEffect } from './plan-intents.state.js';
import { withFindings } from './plan-judging.state.js';
import { placed, stepped } from './plan-placing.state.js';
import { numberOf, rowsOf } from './plan-rows.state.js';
import { standingOf } from './plan-standing.state.js';
import { firstDifference, rememberEdit } from './plan-undo.state.js';
import { typedKey, type TypedTexts } from './typed-texts.state.js';
import type { WorkPlanNotice, WorkPlanState } from './work-plan.state.js';
import { withYear } from './year.state.js';

type PlanStep = Step<WorkPlanState, WorkPlanEffect>;

/** The plan after an edit; one that can no longer be written stays as it is, and says so. */
export function edited(state: WorkPlanState, edit: PlanEdit, newId: () => string): PlanStep {
  const { plan } = state;
  if (plan === null) return { state, effects: [] };
  if (!standingOf(state).canEdit)
    return { state: { ...state, notice: { kind: 'locked' } }, effects: [] };
  if (edit.kind === 'type-amount' || edit.kind === 'type-year') {
    const typed = typedInto(plan, state.typedTexts, edit);
    if (typed.plan === plan)
      return { state: { ...state, typedTexts: typed.typedTexts }, effects: [] };
    const also = { ...rememberEdit(state, plan, edit), typedTexts: typed.typedTexts };
    return changed(state, typed.plan, also);
  }
  const next = afterEdit(plan, edit, newId);
  const typedTexts =
    edit.kind === 'group-item' ? withoutText(state.typedTexts, edit.id) : state.typedTexts;
  if (next === plan) {
    // Who leaves a field of a heading as it was has moved nothing.
    const notice = edit.kind === 'group-item' ? state.notice : ({ kind: 'unmoved' } as const);
    return { state: { ...state, typedTexts, notice }, effects: [] };
  }
  const told = toldOf(plan, next, edit);
  const also = { ...rememberEdit(state, plan, edit), typedTexts, ...told.also };
  return changed(state, next, also, told.effects);
}

type TypingEdit = Extract<PlanEdit, { kind: 'type-amount' | 'type-year' }>;

function typedInto(plan: WorkPlan, typedTexts: TypedTexts, edit: TypingEdit) {
  return edit.kind === 'type-amount'
    ? withAmount(plan, typedTexts, edit.amount)
    : withYear(plan, typedTexts, edit.year);
}

/** A heading that is entered is no longer being typed. */
function withoutText(typedTexts: TypedTexts, id: string): TypedTexts {
  const key = typedKey(id, 'group');
  return typedTexts.has(key)
    ? new Map([...typedTexts].filter(([each]) => each !== key))
    : typedTexts;
}

function afterEdit(
  plan: WorkPlan,
  edit: Exclude<PlanEdit, TypingEdit>,
  newId: () => string,
): WorkPlan {
  switch (edit.kind) {
    case 'add-item':
    case 'add-group': {
      const id = newId();
      const added = addItem(plan, id);
      return edit.group === undefined ? added : changeItem(added, id, { group: edit.group });
    }
    case 'add-below':
      return addItemBelow(plan, edit.id, newId());
    case 'change-item':
      return changeItem(plan, edit.id, edit.change);
    case 'replace-items':
      return { ...plan, items: [...edit.items] };
    case 'remove-item':
      return removeItem(plan, edit.id);
    case 'duplicate-item':
      return duplicateItem(plan, edit.id, newId);
    case 'split-item':
      return splitItem(plan, edit.id, newId());
    case 'indent-item':
      return indentItem(plan, edit.id);
    case 'outdent-item':
      return outdentItem(plan, edit.id);
    case 'move-item':
      return stepped(plan, edit.id, edit.places);
    case 'place-item':
      return placed(plan, edit.id, edit.beside, edit.side);
    case 'group-item':
      return groupItem(plan, edit.id, edit.group.trim() === '' ? null : edit.group.trim());
    case 'rename-group':
      return renameGroup(plan, edit.group, edit.name.trim() === '' ? null : edit.name);
  }
}

interface Told {
  readonly also: { readonly notice?: WorkPlanNotice };
  readonly effects: readonly WorkPlanEffect[];
}

/** What is said of an edit, and where the eye goes then. */
function toldOf(before: WorkPlan, after: WorkPlan, edit: PlanEdit): Told {
  switch (edit.kind) {
    case 'add-item':
    case 'add-group':
    case 'add-below':
    case 'duplicate-item':
    case 'split-item': {
      const id = after.items.find((item) => !before.items.some((old) => old.id === item.id))?.id;
      if (id === undefined) return { also: {}, effects: [] };
      const notice = { kind: addedAs[edit.kind], number: numberOf(after, id) };
      const effect: WorkPlanEffect =
        edit.kind === 'add-group'
          ? { kind: 'show-group', group: edit.group }
          : { kind: 'show-item', id };
      return { also: { notice }, effects: [effect] };
    }
    case 'remove-item':
      return {
        also: { notice: { kind: 'removed', number: numberOf(before, edit.id) } },
        effects: besideRemoved(before, after, edit.id),
      };
    case 'move-item':
    case 'place-item':
    case 'indent-item':
    case 'outdent-item': {
      const notice = { kind: movedAs[edit.kind], number: numberOf(after, edit.id) };
      return { also: { notice }, effects: [] };
    }
    case 'group-item': {
      const { id, group } = edit;
      return {
        also: { notice: { kind: 'grouped', number: numberOf(after, id), group: group.trim() } },
        effects: [],
      };
    }
    default:
      return { also: {}, effects: [] };
  }
}

const addedAs = {
  'add-item': 'added',
  'add-group': 'added',
  'add-below': 'added',
  'duplicate-item': 'duplicated',
  'split-item': 'split',
} as const;

const movedAs = {
  'move-item': 'moved',
  'place-item': 'moved',
  'indent-item': 'indented',
  'outdent-item': 'outdented',
} as const;

/** Who removes an activity goes on at the one that took its place. */
function besideRemoved(before: WorkPlan, after: WorkPlan, id: string): readonly WorkPlanEffect[] {
  const rows = rowsOf(after);
  const place = rowsOf(before).findIndex(({ item }) => item.id === id);
  const beside = rows[place] ?? rows.at(-1);
  return beside === undefined ? [] : [{ kind: 'show-item', id: beside.item.id }];
}

/** Takes the last edit back, or does it again. */
export function turned(state: WorkPlanState, kind: 'undo' | 'redo'): PlanStep {
  const { plan, typedTexts } = state;
  const isUndo = kind === 'undo';
  const [from, to] = isUndo ? [state.past, state.future] : [state.future, state.past];
  const version = from.at(-1);
  if (plan === null || version === undefined || !standingOf(state).canEdit) {
    return { state: { ...state, notice: { kind: `nothing-to-${kind}` } }, effects: [] };
  }
  const rest = from.slice(0, -1);
  const turnedOver = [...to, { plan, typedTexts, field: null }];
  const also: Partial<WorkPlanState> = {
    past: isUndo ? rest : turnedOver,
    future: isUndo ? turnedOver : rest,
    typedTexts: version.typedTexts,
    notice: { kind: isUndo ? 'undone' : 'redone' },
  };
  const place = firstDifference(plan, version.plan);
  const effects = place === null ? [] : [{ kind: 'show-item', ...place } as const];
  return changed(state, version.plan, also, effects);
}

/** Every change is kept at once; while one keeping is under way the next waits for it. */
function changed(
  state: WorkPlanState,
  plan: WorkPlan,
  also: Partial<WorkPlanState>,
  effects: readonly WorkPlanEffect[] = [],
): PlanStep {
  const next = { ...withFindings({ ...state, plan }), notice: null, ...also };
  if (state.keeping === 'under-way' || state.overtakenBy !== null) {
    return { state: { ...next, keeping: state.keeping }, effects };
  }
  return {
    state: { ...next, keeping: 'under-way' },
    effects: [...effects, { kind: 'keep', plan, basedOn: state.revision }],
  };
}
