import type { EvidenceKind } from '@berdaya/core/review';

/** What is typed into the fields of a form, by their names. */
export type Fields = Readonly<Record<string, string>>;

/** A piece of evidence as it is typed; a photo is kept already and named by its hash. */
export interface TypedEvidence {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly label: string;
  readonly takenOn: string;
  readonly reference: string;
  readonly location: string;
  readonly sha256: string | null;
}

/** What is typed into a form and not recorded yet. */
export interface TypedForm {
  readonly fields: Fields;
  readonly evidence: readonly TypedEvidence[];
}

/** A form that was recorded by a line of which it is not known yet that it is kept. */
interface RecordedForm {
  readonly lineId: string;
  readonly form: FormKey;
  readonly typed: TypedForm;
}

/** A form of the follow-up; those of an activity are named with its id. */
export type FormKey =
  `report ${string}` | `planning ${string}` | 'verification' | 'review' | 'period-lock';

/** All that is typed into a plan's forms and not known to be kept. */
export interface TypedForms {
  readonly forms: Readonly<Record<string, TypedForm>>;
  readonly recorded: readonly RecordedForm[];
}

/** A form into which nothing has been typed. */
export const emptyForm: TypedForm = { fields: {}, evidence: [] };

/** Nothing typed anywhere. */
export const nothingTyped: TypedForms = { forms: {}, recorded: [] };

/** What is typed into a form. */
export function typedInto({ forms }: TypedForms, form: FormKey): TypedForm {
  return forms[form] ?? emptyForm;
}

/** Whether a form, or one that was recorded and is not known to be kept, names a photo. */
export function isTyped({ forms, recorded }: TypedForms, sha256: string): boolean {
  const typed = [...Object.values(forms), ...recorded.map((each) => each.typed)];
  return typed.some(({ evidence }) => evidence.some((each) => each.sha256 === sha256));
}

/** The forms with one of them changed; a form that is empty is left out. */
export function withForm<Forms extends TypedForms>(
  state: Forms,
  form: FormKey,
  typed: TypedForm,
): Forms {
  const { [form]: _former, ...others } = state.forms;
  const isEmpty =
    typed.evidence.length === 0 && Object.values(typed.fields).every((value) => value === '');
  return { ...state, forms: isEmpty ? others : { ...others, [form]: typed } };
}

/** What was recorded is no longer typed; until it is kept it can come back. */
export function withRecorded<Forms extends TypedForms>(
  state: Forms,
  form: FormKey,
  lineId: string,
): Forms {
  const recorded = { lineId, form, typed: typedInto(state, form) };
  return { ...withForm(state, form, emptyForm), recorded: [...state.recorded, recorded] };
}

/** Forgets what was recorded by lines that are kept; what a reload had brought back of it goes as well. */
export function withKept<Forms extends TypedForms>(state: Forms, kept: ReadonlySet<string>): Forms {
  const done = state.recorded.filter(({ lineId }) => kept.has(lineId));
  if (done.length === 0) return state;
  const recorded = state.recorded.filter(({ lineId }) => !kept.has(lineId));
  return done.reduce<Forms>(
    (next, { form, typed }) =>
      isSame(typedInto(next, form), typed) ? withForm(next, form, emptyForm) : next,
    { ...state, recorded },
  );
}

/**
 * What was typed before a reload; what was recorded and cannot be said to be kept is in its form again, unless its line
 * still waits to be.
 */
export function broughtBack(
  text: string | null,
  waiting: ReadonlySet<string> = new Set(),
): TypedForms {
  const read = readForms(text);
  const lost = read.recorded.filter(({ lineId }) => !waiting.has(lineId));
  return lost.reduce<TypedForms>(
    (next, { form, typed }) => (form in next.forms ? next : withForm(next, form, typed)),
    read,
  );
}

function readForms(text: string | null): TypedForms {
  try {
    const { forms, recorded } = JSON.parse(text ?? '') as Partial<TypedForms>;
    const entries = Object.entries(forms ?? {}).filter(([, typed]) => isForm(typed));
    return {
      forms: Object.fromEntries(entries),
      recorded: (recorded ?? []).filter(({ typed }) => isForm(typed)),
    };
  } catch {
    // Nothing was there, or not by this version.
    return nothingTyped;
  }
}

function isForm(value: unknown): value is TypedForm {
  const { fields, evidence } = (value ?? {}) as Partial<TypedForm>;
  return typeof fields === 'object' && Array.isArray(evidence);
}

function isSame(first: TypedForm, second: TypedForm): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}
