import { css } from 'lit';

/** Looks of the keypad: what the last number came to is the largest thing on it. */
export const keypadStyles = css`
  .keypad {
    display: grid;
    gap: 1rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .keypad h2 {
    margin: 0 0 0.5rem;
    font-size: 1em;
  }
  .keypad .settings {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    max-inline-size: 34rem;
    gap: 0.5rem 0.75rem;
  }
  .keypad .settings label {
    align-content: end;
  }
  .keypad .settings .wide {
    grid-column: 1 / -1;
  }
  .keypad :is(.settings, .entry, .finish) :is(input, select) {
    width: 100%;
  }
  .keypad .check-code {
    font-family: monospace;
    letter-spacing: 0.2em;
    text-transform: uppercase;
  }
  .keypad .readout {
    display: flex;
    align-items: center;
    min-height: 4.5rem;
    margin: 0 0 0.5rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_border);
    border-inline-start: 6px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_raised);
    font-size: 1.25em;
    font-weight: 600;
  }
  .keypad .readout:is([data-kind='recorded'], [data-kind='range'], [data-kind='walk-in']) {
    border-inline-start-color: var(--berdaya-color-present, #0b6b3a);
  }
  .keypad
    :is(.readout, .log li):is(
      [data-kind='duplicate'],
      [data-kind='unknown'],
      [data-kind='replaced'],
      [data-kind='left'],
      [data-kind='unreadable'],
      [data-kind='unclear'],
      [data-kind='refused'],
      [data-kind='reason-needed']
    ) {
    border-inline-start-color: var(--_warning);
    background: var(--_warning-surface);
  }
  .keypad .row-field {
    min-height: 3.25rem;
    font-size: 1.75em;
    font-variant-numeric: tabular-nums;
  }
  .keypad .typed {
    min-height: 1.4em;
    margin: 0.25rem 0;
    color: var(--_muted);
  }
  .keypad .keys {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 0.375rem;
    max-width: 28rem;
    margin-block-start: 0.5rem;
  }
  .keypad .keys button {
    display: grid;
    place-content: center;
    place-items: center;
    min-width: 0;
    min-height: 3.5rem;
    padding: 0.25rem 0;
    font-size: 1.375em;
    line-height: 1.1;
    touch-action: manipulation;
  }
  .keypad .keys small {
    font-size: 0.75rem;
    overflow-wrap: anywhere;
  }
  .keypad .keys .enter {
    grid-column: span 2;
  }
  .keypad :is(.log ol, .figures, .figures ul, .rest-names ul) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .keypad .log li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    min-height: calc(var(--_target) + 0.5rem);
    padding: 0.25rem 0.5rem;
    border-block-end: 1px solid var(--_line);
    border-inline-start: 4px solid transparent;
  }
  .keypad .log .told {
    min-width: 0;
  }
  .keypad .log button {
    flex: none;
  }
  .keypad :is(.figures, .rest-names) {
    margin-block-end: 0.5rem;
  }
  .keypad :is(.figures, .rest-names) summary {
    min-height: var(--_target);
    padding-block: 0.625rem;
    cursor: pointer;
  }
  .keypad .rest-names ul {
    columns: 16rem;
  }
  .keypad .paper-total {
    max-width: 9rem;
  }
  .keypad .difference {
    padding: 0.5rem 0.75rem;
    border-inline-start: 4px solid var(--_warning);
    background: var(--_warning-surface);
    font-weight: 600;
  }
  .keypad .difference:is([data-difference='equal'], [data-difference='explained']) {
    border-inline-start-color: var(--berdaya-color-present, #0b6b3a);
    background: var(--_raised);
  }
  .keypad .finish > button {
    display: block;
    max-width: 100%;
    margin-block-start: 0.5rem;
    text-align: start;
  }
  .keypad .walk-in {
    padding: 0.75rem;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }
  @media (min-width: 60rem) {
    .keypad {
      grid-template-columns: minmax(20rem, 28rem) minmax(0, 1fr);
      align-items: start;
    }
    .keypad > :is(.settings, .walk-in) {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .keypad :is(.readout, .difference, .log li) {
      border-inline-start-color: CanvasText;
    }
  }
`;
