import type { ItemFilter } from './item-list.state.js';
import {
  nothingTyped,
  typedInto,
  withForm,
  withKept,
  withRecorded,
  type Fields,
  type FormKey,
  type TypedEvidence,
  type TypedForms,
} from './typed.state.js';

/** The parts of the follow-up. */
export const followViews = ['activities', 'verification', 'review', 'realisation'] as const;

/** A part of the follow-up. */
export type FollowView = (typeof followViews)[number];

/** What became of the photo that was chosen last. */
export type PhotoStanding =
  | { readonly kind: 'none' | 'taking' | 'unreadable' | 'no-location' | 'no-store' }
  /** The store's own sentence. */
  | { readonly kind: 'refused'; readonly sentence: string };

/** Whether a photo was taken by no store, and waits to be tried again. */
export function isWaiting({ kind }: PhotoStanding): boolean {
  return kind === 'refused' || kind === 'no-store';
}

/** What the follow-up knows beside the plan. */
export interface FollowState extends TypedForms {
  readonly view: FollowView;
  /** The activity whose card is open. */
  readonly itemId: string | null;
  readonly filter: ItemFilter;
  readonly search: string;
  /** Forms that somebody has tried to record: what is empty in them is told from then on. */
  readonly checked: readonly FormKey[];
  readonly photo: PhotoStanding;
  /** What was just recorded, to be seen where it was done. */
  readonly done: string | null;
}

/** What people can tell the follow-up. */
export type FollowIntent =
  | { readonly kind: 'choose-view'; readonly view: FollowView }
  | { readonly kind: 'open-item'; readonly itemId: string | null }
  | { readonly kind: 'filter'; readonly filter: ItemFilter }
  | { readonly kind: 'search'; readonly search: string }
  | { readonly kind: 'type'; readonly form: FormKey; readonly fields: Fields }
  | {
      readonly kind: 'evidence';
      readonly form: FormKey;
      readonly evidence: readonly TypedEvidence[];
    }
  | { readonly kind: 'check'; readonly form: FormKey }
  | {
      readonly kind: 'recorded';
      readonly form: FormKey;
      readonly lineId: string;
      readonly sentence: string;
    }
  | { readonly kind: 'kept'; readonly lineIds: ReadonlySet<string> }
  | { readonly kind: 'brought-back'; readonly typed: TypedForms }
  | { readonly kind: 'photo'; readonly photo: PhotoStanding };

/** The follow-up before anything is done. */
export const emptyFollowUp: FollowState = {
  ...nothingTyped,
  view: 'activities',
  itemId: null,
  filter: 'all',
  search: '',
  checked: [],
  photo: { kind: 'none' },
  done: null,
};

/** Decides what an intent leads to. */
export function followUpdate(state: FollowState, intent: FollowIntent): FollowState {
  switch (intent.kind) {
    case 'choose-view':
      return { ...state, view: intent.view, itemId: null, done: null };
    case 'open-item':
      return {
        ...state,
        view: 'activities',
        itemId: intent.itemId,
        photo: isWaiting(state.photo) ? state.photo : { kind: 'none' },
        done: null,
      };
    case 'filter':
      return { ...state, filter: intent.filter };
    case 'search':
      return { ...state, search: intent.search };
    case 'type':
    case 'evidence':
      return typedOn(state, intent);
    case 'check':
      return {
        ...state,
        done: null,
        checked: [...without(state.checked, intent.form), intent.form],
      };
    case 'recorded':
      return {
        ...withRecorded(state, intent.form, intent.lineId),
        checked: without(state.checked, intent.form),
        photo: isWaiting(state.photo) ? state.photo : { kind: 'none' },
        done: intent.sentence,
      };
    case 'kept':
      return withKept(state, intent.lineIds);
    case 'brought-back':
      return { ...emptyFollowUp, ...intent.typed, view: state.view };
    case 'photo':
      return { ...state, photo: intent.photo };
  }
}

function typedOn(
  state: FollowState,
  intent: Extract<FollowIntent, { kind: 'type' | 'evidence' }>,
): FollowState {
  const { fields, evidence } = typedInto(state, intent.form);
  const typed =
    intent.kind === 'type'
      ? { fields: { ...fields, ...intent.fields }, evidence }
      : { fields, evidence: intent.evidence };
  return withForm({ ...state, done: null }, intent.form, typed);
}

function without(forms: readonly FormKey[], form: FormKey): readonly FormKey[] {
  return forms.filter((each) => each !== form);
}
