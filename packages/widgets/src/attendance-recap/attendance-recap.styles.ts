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
  .day-choice {
    max-inline-size: 20rem;
    margin-block-end: 0.75rem;
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
    table {
      margin-block-end: 1rem;
      border-collapse: collapse;
      font-size: 8pt;
    }
    table + table {
      break-inside: avoid;
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
