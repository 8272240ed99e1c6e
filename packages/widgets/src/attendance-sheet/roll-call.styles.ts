import { css } from 'lit';

/** Looks of the roll call: made for a thumb, a small phone and the sun. */
export const rollCallStyles = css`
  .card {
    padding: 0.75rem;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
  }
  .card p {
    margin: 0;
  }
  .roll-call .person {
    position: relative;
    /* Names of one line and of three leave the buttons where they are. */
    min-block-size: 10.25rem;
    margin: -0.75rem -0.75rem 0.5rem;
    padding: 0.75rem;
    overflow: hidden;
    border-radius: var(--_radius);
    /* Down the page scrolls as anywhere; across is ours. */
    touch-action: pan-y;
  }
  .progress {
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
  }
  .card .called {
    margin-block-start: 0.5rem;
    font-size: 1.625em;
    font-weight: 700;
    line-height: 1.2;
  }
  .called.long {
    font-size: 1.125em;
  }
  .roll-call .person .place {
    font-size: 1.0625em;
  }
  .recorded {
    font-weight: 400;
  }
  .swipe {
    display: none;
    position: absolute;
    inset: 0;
    place-content: center;
    color: #ffffff;
    background: #0b6b3a;
    font-size: 1.75em;
    font-weight: 700;
  }
  .swipe.skip {
    background: #4d4d4d;
  }
  [data-swipe='present'] .swipe.present,
  [data-swipe='skip'] .swipe.skip {
    display: grid;
  }
  .roll-call .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(5.25rem, 30%), 1fr));
    gap: 0.5rem;
    white-space: normal;
  }
  .choices button {
    position: relative;
    min-height: 3.5rem;
    padding-inline: 0.125rem;
    font-size: 0.9375em;
    border: 2px solid var(--_status, var(--_border));
    font-weight: 600;
    touch-action: manipulation;
  }
  .choices button[data-status='present'] {
    grid-column: 1 / -1;
    min-height: 5rem;
    color: var(--_on-status);
    background: var(--_status);
    font-size: 1.5em;
    font-weight: 700;
  }
  .choices button[aria-pressed='true']::before {
    content: '✓ ';
  }
  .choices kbd {
    position: absolute;
    inset-block-start: 0.125rem;
    inset-inline-end: 0.375rem;
    font: inherit;
    font-size: 0.75rem;
    font-weight: 400;
  }
  .card :is(.hint, .last) {
    min-block-size: 1.5em;
    margin-block-start: 0.5rem;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .card .last {
    color: var(--_text);
  }
  @media (hover: hover) {
    .hint {
      display: none;
    }
  }
  @media (hover: none) {
    /* Where there is hardly a keyboard, its letters are in the way. */
    kbd,
    #keyboard-help {
      display: none;
    }
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }
  .ways button {
    flex: 1 1 7rem;
    min-height: 3rem;
    touch-action: manipulation;
  }
  .asked,
  .details,
  .summary {
    margin-block: 0.5rem;
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    background: var(--_raised);
  }
  .asked,
  .details form,
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem;
  }
  .summary p {
    flex: 1 1 100%;
    margin: 0;
  }
  .asked label,
  .details label {
    flex: 1 1 12rem;
    min-width: 0;
  }
  :is(.asked, .details) :is(input, select) {
    width: 100%;
  }
  .details .close {
    margin-block: 0.5rem;
  }
  .details p {
    margin: 0 0 0.5rem;
  }
  .everyone h2 {
    margin-block: 1rem 0.25rem;
    font-size: 1em;
  }
  .everyone ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .everyone li {
    /* Rows far off the screen cost no layout. */
    content-visibility: auto;
    contain-intrinsic-size: auto 3rem;
    border-block-end: 1px solid var(--_line);
  }
  .everyone button {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    width: 100%;
    min-height: 3rem;
    border: 0;
    border-radius: 0;
    text-align: start;
  }
  .everyone button[aria-current] {
    box-shadow: inset 4px 0 var(--_accent);
    background: var(--_raised);
  }
  .everyone .row-number {
    flex: none;
    width: 2rem;
  }
  .everyone .who {
    flex: 1;
    min-width: 0;
  }
  .everyone b {
    flex: none;
    max-width: 40%;
    padding: 0.125rem 0.5rem;
    border-radius: var(--_radius);
    color: var(--_muted);
    font-weight: 400;
  }
  .everyone b[data-status] {
    color: var(--_on-status);
    background: var(--_status);
    font-weight: 600;
  }
  @media screen and (min-width: 60rem) {
    /* The list beside the card, which stays while the list goes by. */
    .roll-call {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 1.5rem;
      align-items: start;
    }
    .everyone h2 {
      margin-block-start: 0;
    }
  }
  @media screen and (min-width: 60rem) and (min-height: 40rem) {
    .calling {
      position: sticky;
      inset-block-start: var(--berdaya-sticky-top, 0);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    [data-swipe] > p {
      transform: translateX(var(--_across));
    }
  }
  @media (forced-colors: active) {
    .choices button {
      border-color: ButtonText;
    }
    .swipe,
    .everyone b[data-status] {
      border: 1px solid;
    }
    .everyone button[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .everyone button {
      min-height: 0;
      padding: 0.15rem 0;
    }
    .everyone button b[data-status] {
      color: #000000;
      background: none;
    }
  }
`;
