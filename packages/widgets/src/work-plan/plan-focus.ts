import type { LitElement } from 'lit';
import type { LateModule } from '../element/late-module.js';
import { isDetail } from './plan-rows.state.js';
import type { WorkPlanEffect } from './work-plan.state.js';

/** Effects that lead the focus somewhere. */
type FocusEffect = Extract<WorkPlanEffect, { kind: `show-${string}` }>;

/** Fields that are shown as several: the first of them, or what holds them. */
const places: Readonly<Record<string, string>> = { funding: 'apbn' };

/** Brings the focus where an effect wants it, and keeps it in a row that moves. */
export class PlanFocus {
  readonly #host: LitElement;
  readonly #details: LateModule<unknown>;

  constructor(host: LitElement, details: LateModule<unknown>) {
    this.#host = host;
    this.#details = details;
  }

  /** Does something, after which what has the focus has it still: a row that is put elsewhere loses it on the way. */
  keepWhile(change: () => void): void {
    const active = this.#root?.activeElement as HTMLElement | null | undefined;
    change();
    if (!active?.closest('[data-item]')) return;
    void this.#host.updateComplete.then(() => {
      if (active.isConnected && this.#root?.activeElement === null) active.focus();
    });
  }

  /** To an activity, a heading, the first fault, the question who submits, or the status. */
  async bring(effect: FocusEffect): Promise<void> {
    const isLate =
      effect.kind === 'show-submitting' || ('field' in effect && isDetail(effect.field));
    if (isLate) await this.#details.fetch();
    await this.#host.updateComplete;
    for (const selector of selectorsOf(effect)) {
      const found = this.#root?.querySelector<HTMLElement>(selector);
      if (!found) continue;
      found.focus();
      if (effect.kind === 'show-group') (found as HTMLInputElement).select();
      return;
    }
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }
}

/** Where to look, the best place first. */
function selectorsOf(effect: FocusEffect): string[] {
  switch (effect.kind) {
    case 'show-item': {
      const row = `[data-item="${CSS.escape(effect.id)}"]`;
      const field = effect.field ?? '';
      const named = [field, places[field]].map((name) => `${row} [data-field="${name ?? ''}"]`);
      return [...(field === '' ? [] : named.reverse()), `${row} [data-field]`];
    }
    case 'show-group':
      return [`[data-group="${CSS.escape(effect.group)}"]`];
    case 'show-first-fault':
      return ['[aria-invalid="true"]', '[data-fault]', '[data-action="add"]'];
    case 'show-submitting':
      return ['[part="submit"] [name="author"]'];
    case 'show-status':
      return ['[part="status"]'];
  }
}
