import type { CalendarDate } from '@berdaya/core/kernel';
import {
  pastedItems,
  readPastedTable,
  templateItems,
  workPlanTemplates,
  type PastedColumns,
  type PastedField,
  type PastedTable,
  type WorkPlanItem,
  type WorkPlanTemplate,
} from '@berdaya/core/work-plan';

/** What the panel for beginning a plan knows. */
export interface StartState {
  readonly templateId: string | null;
  readonly pasted: string;
  /** The columns as somebody chose them; `null` while they are guessed. */
  readonly columns: PastedColumns | null;
  /** The pasted table as it is understood; `null` without one. */
  readonly table: PastedTable | null;
  /** What was just put into the plan. */
  readonly taken: { readonly count: number; readonly leftover: readonly LeftCell[] } | null;
}

/** What was chosen and pasted; how the table is understood follows from it. */
export type StartMemory = Omit<StartState, 'table'>;

/** A cell of a pasted table that is in no activity. */
export interface LeftCell {
  /** Row of the pasted table, from 1. */
  readonly row: number;
  readonly text: string;
}

/** What people can tell the panel. */
export type StartIntent =
  | { readonly kind: 'choose-template'; readonly id: string }
  | { readonly kind: 'paste'; readonly text: string; readonly after: CalendarDate | null }
  | {
      readonly kind: 'choose-column';
      readonly column: number;
      readonly field: PastedField | null;
      readonly after: CalendarDate | null;
    }
  | { readonly kind: 'taken'; readonly count: number; readonly isPasted: boolean }
  | { readonly kind: 'taken-back' }
  /** What was there before the page was loaded anew. */
  | {
      readonly kind: 'brought-back';
      readonly before: StartMemory;
      readonly after: CalendarDate | null;
    };

/** The panel before anything is chosen. */
export const emptyStart: StartState = {
  templateId: null,
  pasted: '',
  columns: null,
  table: null,
  taken: null,
};

/** Decides what an intent leads to. */
export function startUpdate(state: StartState, intent: StartIntent): StartState {
  switch (intent.kind) {
    case 'choose-template':
      return { ...state, templateId: intent.id, taken: null };
    case 'paste': {
      const { text } = intent;
      const columns = null;
      return {
        ...state,
        pasted: text,
        columns,
        table: tableOf(text, columns, intent),
        taken: null,
      };
    }
    case 'choose-column': {
      const columns = withColumn(state.table, intent.column, intent.field);
      return { ...state, columns, table: tableOf(state.pasted, columns, intent) };
    }
    case 'taken': {
      const { isPasted, count } = intent;
      const leftover = isPasted ? leftCells(state.table) : [];
      // What was pasted stays: taking the activities back shows it again.
      return { ...state, taken: { count, leftover } };
    }
    case 'taken-back':
      return { ...state, taken: null };
    case 'brought-back': {
      const { pasted, columns } = intent.before;
      return { ...intent.before, table: tableOf(pasted, columns, intent) };
    }
  }
}

/** The templates, those of the programme first. */
export function templatesFor(program: string | null): readonly WorkPlanTemplate[] {
  const isOwn = ({ programKey }: WorkPlanTemplate) => programKey === program;
  return [
    ...workPlanTemplates.filter(isOwn),
    ...workPlanTemplates.filter((template) => !isOwn(template)),
  ];
}

/** The template that is chosen. */
export function chosenTemplate({ templateId }: StartState): WorkPlanTemplate | undefined {
  return workPlanTemplates.find(({ id }) => id === templateId);
}

/** The activities to be put into the plan: of the template, or of the pasted table. */
export function newItems(
  state: StartState,
  from: 'template' | 'pasted',
  newId: () => string,
): WorkPlanItem[] {
  if (from === 'pasted') return state.table === null ? [] : pastedItems(state.table, newId);
  const template = chosenTemplate(state);
  return template === undefined ? [] : templateItems(template, newId);
}

/** The cells of a table that went nowhere; the numbers of its columns are no loss. */
export function leftCells(table: PastedTable | null): LeftCell[] {
  return (table?.rows ?? []).flatMap(({ row, leftover }) =>
    leftover.map(({ text }) => ({ row: row + 1, text })),
  );
}

function tableOf(
  text: string,
  columns: PastedColumns | null,
  { after }: { readonly after: CalendarDate | null },
): PastedTable | null {
  if (text.trim() === '') return null;
  return readPastedTable(text, { columns: columns ?? undefined, after: after ?? undefined });
}

/** A field is in one column: choosing it for another takes it from the first. */
function withColumn(
  table: PastedTable | null,
  column: number,
  field: PastedField | null,
): PastedColumns | null {
  if (table === null) return null;
  const fields = table.fields.map((each, index) =>
    index === column ? field : each === field ? null : each,
  );
  return { headerRow: table.headerRow, fields };
}
