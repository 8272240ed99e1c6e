import { css } from 'lit';

/** Looks of what the recap loads on demand. */
export const recapPanelStyles = css`
  dialog {
    inline-size: min(44rem, calc(100vw - 1rem));
    max-inline-size: none;
    max-block-size: calc(100vh - 2rem);
    padding: 0 1rem 1rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .people-head {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    gap: 0.5rem;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }
  .people-head p,
  .people-group {
    margin: 0;
    font-weight: 600;
  }
  .people-group {
    margin-block: 1rem 0.25rem;
  }
  .people {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .people li {
    border-block-end: 1px solid var(--_line);
  }
  .person {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 8rem;
    gap: 0.25rem 0.75rem;
    align-items: center;
    inline-size: 100%;
    padding: 0.5rem 0;
    border: 0;
    border-radius: 0;
    text-align: start;
  }
  .person b {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .person small {
    display: block;
    color: var(--_muted);
  }
  .amount {
    font-variant-numeric: tabular-nums;
  }
  .reason {
    margin: 0 0 0.5rem;
    font-size: 0.9375em;
  }
  .sessions {
    margin-block: 0 0.75rem;
    border: 1px solid var(--_line);
  }
  .sessions :is(th, td) {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .sessions small {
    display: block;
    color: var(--_muted);
    font-weight: 400;
  }
  .sessions tfoot :is(th, td) {
    border-block-start: 2px solid var(--_border);
    font-weight: 600;
  }
  .hidden {
    color: var(--_muted);
  }
  @media screen and (max-width: 30rem) {
    .person {
      grid-template-columns: minmax(0, 1fr) 6rem;
    }
  }
  @media print {
    dialog {
      display: none;
    }
    .hidden {
      color: #000000;
    }
    .sheet {
      break-after: page;
      break-inside: avoid;
      font-size: 9pt;
      line-height: 1.2;
    }
    .sheet:first-child {
      break-before: page;
    }
    .sheet:last-child {
      break-after: auto;
    }
    .sheet-head {
      position: relative;
      margin-block-end: 3mm;
      padding-block-end: 2mm;
      border-block-end: 1.5pt solid #000000;
      text-align: center;
    }
    .sheet-head p {
      margin: 0;
    }
    .sheet-head .sheet-title {
      font-size: 12pt;
      font-weight: 700;
      text-transform: uppercase;
    }
    .sheet-head .page-number {
      margin-block-start: 1mm;
      text-align: end;
    }
    .sheet caption {
      padding: 0 0 1mm;
      font-weight: 400;
    }
    .sheet table {
      margin-block-end: 3mm;
      line-height: 1.15;
    }
    .sheet .name {
      inline-size: 24mm;
    }
    .sheet :is(.results, .forecast) .name {
      inline-size: 60mm;
    }
    .sheet .total .figure {
      white-space: normal;
    }
    .results td {
      text-align: end;
    }
    .signing {
      break-inside: avoid;
    }
    .signed-at {
      margin-block: 4mm 2mm;
      text-align: end;
    }
    .signatories {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(55mm, 1fr));
      gap: 4mm;
    }
    .signatory {
      text-align: center;
    }
    .signatory:only-child {
      inline-size: 75mm;
      justify-self: end;
    }
    .signatory p {
      margin: 0;
    }
    .signatory .signature {
      margin-block-start: 18mm;
    }
  }
`;
