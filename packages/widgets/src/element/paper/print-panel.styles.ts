import { css } from 'lit';

/** Looks of the panel around its pages. */
export const printPanelStyles = css`
  .print-choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
    align-items: end;
    gap: 0.75rem;
    margin-block-end: 0.75rem;
  }
  .print-choices .wide {
    grid-column: span 2;
  }
  .print-choices :is(input, select),
  .signing fieldset :is(input, select) {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .print-choices fieldset,
  .signing fieldset {
    display: flex;
    grid-column: 1 / -1;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.25rem 1rem;
    min-inline-size: 0;
    margin: 0 0 0.75rem;
    padding: 0.25rem 0.75rem 0.5rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .signing fieldset label {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }
  label.check {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: var(--_target);
    font-size: 1em;
  }
  .print-choices label.check input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    min-block-size: 0;
    margin: 0;
  }
  .signing {
    margin-block-end: 0.75rem;
  }
  .signing + .signing {
    margin-block-start: -0.75rem;
  }
  .signing summary {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: 600;
    cursor: pointer;
  }
  .signing summary::before {
    margin-inline-end: 0.5rem;
    content: '▸';
    content: '▸' / '';
  }
  .signing[open] summary::before {
    content: '▾';
    content: '▾' / '';
  }
  .print-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block-end: 0.5rem;
  }
  .turning {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .print-bar .place-of-page {
    font-variant-numeric: tabular-nums;
  }
  .print-bar .primary {
    margin-inline-end: auto;
  }
  .preview {
    overflow: auto;
    padding: 0.5rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: #6b7280;
  }
  .sheet-view {
    position: relative;
    overflow: hidden;
    inline-size: min(100%, 60rem);
    margin-inline: auto;
    background: #ffffff;
  }
  .large .sheet-view {
    inline-size: 75rem;
  }
  .sheet-view > .paper {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    transform: scale(var(--_scale, 0.3));
    transform-origin: 0 0;
  }
  @media (max-width: 40rem) {
    .print-choices .wide {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .preview,
    .print-choices,
    .print-bar,
    .signing {
      display: none;
    }
  }
`;
