import { css } from 'lit';

/** Looks of what the monitor loads on demand: a plan, an activity, paper. */
export const monitorPanelStyles = css`
  h3 {
    margin-block: 1rem 0.5rem;
    font-size: 1.0625em;
  }
  .path {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .path ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    align-items: center;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .path li + li::before {
    content: '›';
    margin-inline-end: 0.25rem;
  }
  .path li button {
    padding-inline: 0.25rem;
    border-color: transparent;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .scroll.whole {
    max-block-size: none;
  }
  .whole table {
    inline-size: 100%;
  }
  .whole thead th {
    padding: 0.375rem 0.5rem;
  }
  .whole .name {
    min-inline-size: 9rem;
    padding: 0;
    font-weight: 400;
  }
  .whole thead .name {
    padding: 0.375rem 0.5rem;
    font-weight: 600;
  }
  .whole td:nth-child(2) {
    min-inline-size: 8rem;
  }
  .whole tr > :is(:nth-child(2), :last-child) {
    text-align: start;
  }
  .whole .open {
    contain: none;
    block-size: auto;
    min-block-size: var(--_target);
  }
  .whole .who,
  .whole small {
    overflow-wrap: anywhere;
    white-space: normal;
  }
  .marks {
    display: block;
    color: var(--_error);
  }
  .score pre {
    overflow: auto;
    max-block-size: 30rem;
    padding: 0.75rem;
    border: 1px solid var(--_line);
    font: inherit;
    font-size: 0.9375em;
    white-space: pre-wrap;
  }
  .score summary {
    min-block-size: var(--_target);
    align-content: center;
    cursor: pointer;
  }
  .history p {
    margin: 0;
  }
  .history li {
    margin-block-end: 0.5rem;
  }
  @media print {
    .marks {
      color: #000000;
    }
    /* The head of a table comes again on every page. */
    .headed {
      display: table;
      inline-size: 100%;
      page: berdaya-monitor-plan;
    }
    .headed > .page-head {
      display: table-header-group;
      /* Only what is in one piece is repeated. */
      break-inside: avoid;
    }
    .headed > div {
      display: table-row-group;
    }
    .page-head p {
      margin: 0 0 3mm;
      padding-block-end: 1mm;
      border-block-end: 1.5pt solid #000000;
      font-size: 9pt;
    }
    .whole {
      font-size: 0.875em;
    }
    .whole .name {
      inline-size: 32%;
    }
    .headed :is(tr, li, .figures div) {
      break-inside: avoid;
    }
    .headed :is(h2, h3) {
      break-after: avoid;
    }
    .sheet {
      page: berdaya-monitor-upright;
      break-after: page;
      font-size: 8pt;
      line-height: 1.2;
    }
    .sheet.turned {
      page: berdaya-monitor-turned;
    }
    .sheet:last-child {
      break-after: auto;
    }
    .sheet p {
      margin: 0 0 0.5mm;
    }
    .sheet-head {
      margin-block-end: 2mm;
      padding-block-end: 1mm;
      border-block-end: 1.5pt solid #000000;
    }
    .sheet-head .sheet-title {
      font-size: 11pt;
      font-weight: 700;
    }
    .sheet-head .page-number {
      text-align: end;
    }
    .sheet .figures {
      display: grid;
      grid-template-columns: repeat(6, 1fr);
      gap: 0;
      margin-block-end: 2mm;
    }
    .sheet .figures div {
      padding: 0.5mm 1mm;
      border: 0.5pt solid #000000;
      border-radius: 0;
    }
    .turned .figures {
      grid-template-columns: repeat(9, 1fr);
    }
    .sheet table {
      inline-size: 100%;
      border-collapse: collapse;
      font-size: 7.5pt;
      line-height: 1.15;
    }
    .sheet thead {
      display: table-header-group;
    }
    .sheet tr {
      break-inside: avoid;
    }
    .sheet :is(th, td) {
      padding: 0.4mm 0.8mm;
      border: 0.5pt solid #000000;
      /* Words and figures stay whole. */
      overflow-wrap: break-word;
    }
    .sheet thead th {
      padding-inline: 0.4mm;
      font-size: 6.5pt;
      background: none;
      vertical-align: bottom;
    }
    .sheet .name {
      inline-size: 36mm;
      font-weight: 400;
      text-align: start;
    }
    .sheet .name small {
      display: block;
    }
    .sheet [data-head] > * {
      border-block-start: 1.5pt solid #000000;
      font-weight: 700;
    }
  }
`;

/** The page boxes of the monitor's papers: only the document's own styles may name any. Pages of other things keep theirs. */
export const monitorPages = css`
  @page berdaya-monitor-upright {
    size: A4;
    margin: 15mm;
  }
  @page berdaya-monitor-turned {
    size: A4 landscape;
    margin: 15mm;
  }
  @page berdaya-monitor-plan {
    size: A4;
    margin: 15mm 15mm 18mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font: 8pt sans-serif;
    }
  }
`;
