import { html, type TemplateResult } from 'lit';
import type { Amounts } from './recap-figures.state.js';

/**
 * A bar as long as what counts: attended is solid, open is hatched, missed is empty. It says nothing that words beside it
 * do not say, and differs in pattern, not in colour alone.
 */
export function bar({ attended, counted, open }: Amounts): TemplateResult {
  const percent = (amount: number) => `${String(counted === 0 ? 0 : (amount / counted) * 100)}%`;
  return html`<svg class="bar" aria-hidden="true" focusable="false">
    <rect class="whole" width="100%" height="100%"></rect>
    <line
      class="open"
      x1=${percent(attended)}
      x2=${percent(attended + open)}
      y1="50%"
      y2="50%"
    ></line>
    <rect class="attended" width=${percent(attended)} height="100%"></rect>
  </svg>`;
}
