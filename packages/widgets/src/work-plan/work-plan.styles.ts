import { css } from 'lit';

/** Looks of the work plan: cards where it is narrow, a table where there is room, paper in print. */
export const workPlanStyles = css`
  .plan {
    container-type: inline-size;
  }
  h3 {
    margin-block: 0 0.75rem;
    font-size: 1.125em;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  caption {
    margin-block-end: 0.5rem;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 0.5rem;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    background: var(--_raised);
  }
  .position {
    font-variant-numeric: tabular-nums;
  }
  :is(input, textarea, select) {
    width: 100%;
    min-width: 0;
  }
  textarea {
    min-height: 4.5rem;
    padding-block: 0.5rem;
    resize: vertical;
  }
  input[inputmode='numeric'] {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_error);
  }
  .finding {
    margin: 0.25rem 0 0;
    color: var(--_warning);
    font-size: 0.875em;
  }
  .finding.error {
    color: var(--_error);
  }
  details {
    margin-block-start: 0.5rem;
  }
  summary {
    min-height: var(--_target);
    padding-block: 0.625rem;
    cursor: pointer;
  }
  .sources {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr));
    gap: 0.5rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .money {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin: 0.75rem 0;
    padding: 0;
    list-style: none;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 0.75rem;
  }
  .printed {
    display: none;
  }
  @media screen {
    @container (max-width: 68rem) {
      table,
      caption,
      tbody,
      tr,
      td,
      tbody th {
        display: block;
      }
      .position .number {
        display: none;
      }
      thead {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      tbody tr {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
        margin-block-end: 1rem;
        border: 1px solid var(--_border);
        border-radius: var(--_radius);
      }
      :is(td, tbody th) {
        border: 0;
      }
      tbody th,
      td.wide,
      td.cost {
        grid-column: 1 / -1;
      }
      td.cost > label {
        max-width: 14rem;
      }
    }
    @container (min-width: 68.01rem) {
      td > label > .label,
      .position .word {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      td.date {
        width: 8.5rem;
      }
      td.cost {
        width: 11rem;
      }
      td.actions-cell {
        width: 4rem;
      }
    }
  }
  @media print {
    .plan {
      /* Room for the outer half of a collapsed border. */
      padding-inline-end: 1px;
      container-type: normal;
    }
    label,
    details,
    .finding,
    .actions-cell,
    .position .word {
      display: none !important;
    }
    table {
      font-size: 9pt;
      overflow-wrap: normal;
    }
    .printed {
      display: block;
      white-space: pre-line;
    }
    td.wide {
      width: 20%;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
    th,
    td {
      padding: 0.2rem 0.4rem;
      border: 1px solid #000000;
      background: none;
    }
  }
`;
