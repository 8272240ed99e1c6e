import { css } from 'lit';

/** Looks of the follow-up: one column that a thumb can work through, more where there is room. */
export const followStyles = css`
  .follow {
    display: grid;
    gap: 0.75rem;
    max-width: 56rem;
  }
  .follow > * {
    min-width: 0;
  }
  .follow :is(h2, h3, h4) {
    margin-block: 0.5rem 0;
  }
  .follow h2 {
    font-size: 1.25em;
  }
  .follow h3 {
    font-size: 1.125em;
  }
  .follow h4 {
    font-size: 1em;
  }
  .follow p {
    margin-block: 0.25rem;
  }
  .follow :is(ul, ol) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .follow .hint {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .follow label > .hint,
  .follow legend > .hint {
    font-size: 1em;
  }
  .follow fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .follow .parts,
  .follow .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .follow :is(.parts, .chips) label {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
    padding-inline: 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: 1em;
    cursor: pointer;
  }
  .follow :is(.parts, .chips) label:has(:checked) {
    border: 2px solid var(--_accent);
    background: var(--_raised);
    font-weight: 700;
  }
  .follow :is(.parts, .chips) label:has(:checked) span::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  .follow :is(.parts, .chips) label:focus-within,
  .follow .file:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }
  .follow :is(.parts, .chips, .file) input {
    position: absolute;
    inset: 0;
    width: 100%;
    min-height: 0;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .follow [aria-invalid='true'] .chips label {
    border: 2px solid var(--_error);
  }
  .follow fieldset[aria-invalid='true'] {
    border: 0;
  }
  .follow .looking {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 0.5rem;
  }
  .follow .items {
    display: grid;
    gap: 0.75rem;
  }
  .follow .items > li {
    position: relative;
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .follow .items .open {
    padding: 0;
    border: 0;
    color: var(--_accent);
    background: none;
    font-weight: 700;
    text-align: start;
  }
  .follow .items .open::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  .follow .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
  }
  .follow .marks li {
    padding: 0.125rem 0.5rem;
    border: 1px solid var(--_border);
    border-radius: 1rem;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .follow
    .marks
    :is(
      [data-mark='late'],
      [data-mark='blocked'],
      [data-mark='contested'],
      [data-mark='rejected']
    ) {
    border-color: var(--_error);
    color: var(--_error);
  }
  .follow .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(5.25rem, 1fr));
    gap: 0.5rem;
    margin: 0;
  }
  .follow .figures dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .follow .figures dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  .follow .figures dd .hint {
    display: block;
    font-weight: 400;
  }
  .follow .figures.large {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: 1rem;
  }
  .follow .figures.large strong {
    font-size: 1.75em;
  }
  .follow .bar {
    display: block;
    width: 100%;
    height: 0.5rem;
    margin-block: 0.125rem;
    forced-color-adjust: none;
  }
  .follow .bar .track {
    fill: var(--_line);
  }
  .follow .bar .length {
    fill: var(--_accent);
  }
  .follow .card {
    display: grid;
    gap: 0.5rem;
    min-width: 0;
  }
  .follow .card > * {
    min-width: 0;
  }
  .follow .card > button {
    justify-self: start;
  }
  .follow .asking {
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_warning);
  }
  .follow .side-by-side {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 0.75rem;
    margin-block-start: 0.5rem;
  }
  .follow .side-by-side > li {
    padding: 0.5rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .follow .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 0.75rem;
    align-items: start;
  }
  .follow form.fields {
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .follow form.fields > :is(h4, .wide) {
    grid-column: 1 / -1;
  }
  .follow form.fields > h4 {
    margin: 0;
  }
  .follow .field {
    min-width: 0;
  }
  .follow .field > label,
  .follow legend {
    display: block;
    padding: 0;
    margin-block-end: 0.25rem;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .follow .evidence > .buttons {
    margin-block: 0.5rem;
  }
  .follow .buttons {
    margin-block: 0;
  }
  .follow .file {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
    padding-inline: 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: 1em;
    cursor: pointer;
  }
  .follow label.tick {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-height: var(--_target);
    font-size: 1em;
    font-weight: 400;
  }
  .follow .tick input {
    flex: none;
    width: 1.5rem;
    min-height: 0;
    height: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .follow :is(.typed-evidence, .waiting) {
    display: grid;
    gap: 0.75rem;
  }
  .follow :is(.typed-evidence > div, .waiting > li) {
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .follow :is(.typed-evidence > div, .waiting > li) > button {
    justify-self: start;
  }
  .follow .proofs {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    gap: 0.5rem;
    margin-block-start: 0.25rem;
  }
  .follow .proofs li > span {
    display: block;
  }
  .follow .photo {
    display: block;
    max-width: min(100%, 12rem);
    height: auto;
    max-height: 9rem;
    border: 1px solid var(--_line);
  }
  .follow .done {
    padding: 0.5rem 0.75rem;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_raised);
    font-weight: 600;
  }
  .follow .after-settlement {
    font-weight: 600;
  }
  .follow .more {
    margin: 0;
    border-block-start: 1px solid var(--_line);
  }
  .follow .more > summary {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    cursor: pointer;
  }
  .follow .more > summary::before {
    flex: none;
    content: '▸';
    margin-inline-end: 0.5rem;
  }
  .follow .more[open] > summary::before {
    content: '▾';
  }
  .follow .more > summary::-webkit-details-marker {
    display: none;
  }
  .follow .events {
    display: grid;
  }
  .follow .events > li {
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_line);
  }
  @media (forced-colors: active) {
    .follow .bar .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .follow .bar .length {
      fill: CanvasText;
    }
    .follow :is(.parts, .chips) label:has(:checked) {
      border-color: Highlight;
    }
  }
  @media print {
    .follow :is(form, .looking, button) {
      display: none !important;
    }
    .follow .items > li {
      break-inside: avoid;
    }
  }
`;
