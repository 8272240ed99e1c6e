import { css } from 'lit';

/** Looks of the attendance recap. Whatever a figure lacks is said in words, never in colour alone. */
export const attendanceRecapStyles = css`
  .policy,
  .status-line {
    margin-block: 0 0.5rem;
  }
  .standing,
  .standing ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .standing {
    margin-block-end: 0.5rem;
  }
  .standing b {
    font-variant-numeric: tabular-nums;
  }
  .status-line {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  #legend {
    margin-block: 0.5rem 0;
  }
  .note button {
    display: block;
    margin-block-start: 0.5rem;
  }
  .standing > .bar {
    flex-basis: 100%;
    block-size: 0.75rem;
  }
  .choices,
  .views,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: end;
  }
  .choices {
    gap: 0.5rem 1rem;
    margin-block: 0.75rem;
  }
  .actions {
    margin-inline-start: auto;
  }
  .choices select {
    min-inline-size: 9rem;
  }
  .views {
    gap: 0;
  }
  .views button + button {
    margin-inline-start: -1px;
  }
  [aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_on-accent);
    background: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .more {
    margin-block-start: 0.75rem;
  }
  /* Solid, hatched and empty differ without colour; what is drawn is printed, which a background need not be. */
  .bar {
    display: block;
    overflow: hidden;
    inline-size: 100%;
    block-size: 0.5rem;
    margin-block: 0.125rem;
    border: 1px solid var(--_border);
    forced-color-adjust: none;
  }
  .bar .whole {
    fill: #ffffff;
  }
  .bar .attended {
    fill: var(--_accent);
  }
  .bar .open {
    stroke: var(--_muted);
    stroke-width: 100%;
    stroke-dasharray: 1.5 3;
  }
  .sample,
  .standing li {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
    white-space: nowrap;
  }
  .sample {
    margin-inline-end: 0.75rem;
  }
  .sample .bar,
  .standing li .bar {
    flex: none;
    inline-size: 1.5rem;
  }
  @media (forced-colors: active) {
    .bar {
      border-color: CanvasText;
    }
    .bar .whole {
      fill: Canvas;
    }
    .bar .attended {
      fill: CanvasText;
    }
    .bar .open {
      stroke: CanvasText;
    }
    [aria-pressed='true'] {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  .look {
    display: flex;
    flex-direction: column;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.375rem;
    border: 0;
    border-radius: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
  }
  td:has(> .look) {
    padding: 0;
  }
  .look:hover {
    background: var(--_raised);
  }
  .look:focus-visible {
    outline-offset: -3px;
  }
  .look .figure:first-of-type,
  .look .visually-hidden + .figure {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .forecast td {
    min-inline-size: 5.5rem;
  }
  td > .bar,
  .look > .bar {
    max-inline-size: 10rem;
  }
  .name small {
    display: block;
    color: var(--_muted);
    font-weight: 400;
  }
  .scroll {
    /* Holds the visually hidden words, which would otherwise widen the page. */
    position: relative;
    overflow: auto;
    max-block-size: var(--berdaya-recap-height, 75vh);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding: 0.5rem;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 0.375rem;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: normal;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    background: var(--_raised);
    font-weight: 600;
    vertical-align: bottom;
  }
  th[scope='colgroup'],
  [data-sex='female'] {
    border-inline-start: 2px solid var(--_border);
  }
  td {
    font-size: 0.9375em;
  }
  .figure,
  .percent,
  .unrecorded {
    display: block;
  }
  .figure,
  .percent {
    white-space: nowrap;
  }
  td {
    min-inline-size: 4.75rem;
  }
  .unrecorded {
    color: var(--_muted);
    font-size: 0.875em;
  }
  td[data-sex='all'],
  .total td,
  .total th {
    font-weight: 600;
  }
  td .unrecorded {
    font-weight: 400;
  }
  .total :is(th, td) {
    border-block-start: 2px solid var(--_border);
  }
  @media screen {
    .scroll {
      container-type: inline-size;
    }
    .print-only {
      display: none;
    }
    /* The caption stays in sight while the table moves under it. */
    caption span {
      display: block;
      position: sticky;
      inset-inline-start: 0.5rem;
      max-inline-size: calc(100cqi - 1rem);
    }
    thead {
      position: sticky;
      z-index: 2;
      inset-block-start: 0;
    }
    .name {
      position: sticky;
      z-index: 1;
      inset-inline-start: 0;
      max-inline-size: 12rem;
      border-inline-end: 2px solid var(--_border);
      background: var(--_surface);
      overflow-wrap: break-word;
    }
    /* The name's own edge moves along with it. */
    thead th.name + th,
    th.name + td,
    thead tr + tr th:first-child {
      border-inline-start: 0;
    }
    thead .name {
      background: var(--_raised);
    }
    th[scope='colgroup'] span {
      display: inline-block;
      position: sticky;
      inset-inline-start: 7rem;
    }
    @container (max-width: 40rem) {
      th,
      td {
        padding-inline: 0.25rem;
        font-size: 0.9375em;
      }
      .name {
        max-inline-size: 7rem;
      }
      /* One day fits a phone once its longest figures may take two lines. */
      [data-groups='1'] .figure {
        white-space: normal;
      }
    }
  }
  @media print {
    :host {
      color: #000000;
      background: #ffffff;
    }
    .note,
    .note.error,
    thead th {
      border-color: #000000;
      background: none;
    }
    .status-line,
    .unrecorded {
      color: #000000;
    }
    .unrecorded {
      font-size: inherit;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
      max-block-size: none;
      border: 0;
    }
    table {
      margin-block-end: 1rem;
      border-collapse: collapse;
      font-size: 8pt;
    }
    td {
      min-inline-size: 0;
    }
    .bar {
      block-size: 1.5mm;
      border-color: #000000;
    }
    .bar .attended {
      fill: #000000;
    }
    .bar .open {
      stroke: #000000;
    }
    .look {
      display: block;
      min-block-size: 0;
      padding: 0.1rem 0.15rem;
      color: inherit;
    }
    .look .figure {
      text-decoration: none !important;
    }
    .name small {
      color: #000000;
    }
    /* The sums are the longest figures; in two lines they leave the others their one. */
    .total .figure {
      white-space: normal;
    }
    th,
    td {
      padding: 0.1rem 0.15rem;
      border: 1px solid #000000;
    }
  }
`;
