import { css } from 'lit';

/** Looks of the monitor's table page. */
export const workPlanMonitorStyles = css`
  h2 {
    margin-block: 0.5rem 0.25rem;
    font-size: 1.25em;
  }
  h2:focus {
    outline: none;
  }
  .as-of,
  .hint,
  .status-line {
    margin-block: 0.25rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .status-line progress {
    inline-size: 8rem;
  }
  details.note summary {
    min-block-size: var(--_target);
    align-content: center;
    cursor: pointer;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: end;
    margin-block: 0.75rem;
  }
  .choices select,
  .choices input[type='search'] {
    max-inline-size: 100%;
    inline-size: 12rem;
  }
  [part='view'] select {
    inline-size: 15rem;
  }
  .fold {
    display: none;
  }
  .tick {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: var(--_target);
    font-size: 1em;
  }
  .tick input {
    flex: none;
    inline-size: 1.5rem;
    min-block-size: 1.5rem;
  }
  .actions {
    display: flex;
    gap: 0.5rem;
    margin-inline-start: auto;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0 0 0.75rem;
  }
  .figures div {
    /* An amount stays in one piece. */
    overflow-wrap: break-word;
    flex: 1 1 8.5rem;
    max-inline-size: 100%;
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .figures dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .figures dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .figures small {
    display: block;
    color: var(--_muted);
  }
  .scroll {
    position: relative;
    overflow: auto;
    max-block-size: var(--berdaya-monitor-height, 75vh);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .scroll > [part='table'] {
    table-layout: fixed;
    inline-size: max-content;
    min-inline-size: 100%;
  }
  col.name {
    inline-size: 13rem;
  }
  col.s {
    inline-size: 5.5rem;
  }
  col.m {
    inline-size: 6.75rem;
  }
  col.l {
    inline-size: 8.5rem;
  }
  th,
  td {
    padding: 0.25rem 0.5rem;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: normal;
    text-align: end;
    vertical-align: middle;
  }
  td[data-column='status'],
  th[data-column='status'],
  .name {
    text-align: start;
  }
  [data-column^='heat:'] {
    text-align: start;
  }
  thead th {
    padding: 0;
    background: var(--_raised);
    font-weight: 600;
    vertical-align: bottom;
  }
  .sort {
    inline-size: 100%;
    min-inline-size: 0;
    padding: 0.25rem 0.375rem;
    border: 0;
    border-radius: 0;
    background: none;
    font-size: 0.875em;
    font-weight: inherit;
    text-align: inherit;
    overflow-wrap: break-word;
  }
  .sort:hover,
  .open:hover {
    background: var(--_raised);
    text-decoration: underline;
  }
  .sort:focus-visible,
  .open:focus-visible {
    outline-offset: -3px;
  }
  .arrow {
    margin-inline-start: 0.25rem;
  }
  .line > * {
    block-size: 3.5rem;
    overflow: hidden;
  }
  .gap td {
    padding: 0;
    border: 0;
  }
  .line .name {
    padding: 0;
    font-weight: 400;
  }
  .open {
    display: block;
    /* A long name is cut, and does not widen the column. */
    contain: inline-size;
    inline-size: 100%;
    block-size: 3.4375rem;
    overflow: hidden;
    padding: 0.25rem 0.5rem;
    border: 0;
    border-radius: 0;
    background: none;
    text-align: start;
  }
  .who {
    display: block;
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .open[aria-disabled] {
    cursor: default;
    text-decoration: none;
  }
  .open small {
    display: block;
    overflow: hidden;
    color: var(--_muted);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  [data-kind='missing'] .who {
    font-style: italic;
  }
  .line[data-head] > * {
    border-block-start: 2px solid var(--_border);
    background: var(--_raised);
    font-weight: 600;
  }
  td[data-marked] {
    color: var(--_error);
    font-weight: 700;
  }
  .figure,
  .late {
    display: block;
    white-space: nowrap;
  }
  td .late {
    color: var(--_error);
    font-size: 0.8125em;
    line-height: 1.2;
  }
  .bar {
    display: block;
    overflow: hidden;
    inline-size: 100%;
    block-size: 0.5rem;
    border: 1px solid var(--_border);
    forced-color-adjust: none;
  }
  .bar .whole {
    fill: #ffffff;
  }
  .bar .done {
    fill: var(--_accent);
  }
  @media (forced-colors: active) {
    .bar {
      border-color: CanvasText;
    }
    .bar .whole {
      fill: Canvas;
    }
    .bar .done {
      fill: CanvasText;
    }
  }
  @media screen {
    .print-only {
      display: none;
    }
    thead {
      position: sticky;
      z-index: 2;
      inset-block-start: 0;
    }
    .scroll .name {
      position: sticky;
      z-index: 1;
      inset-inline-start: 0;
      border-inline-end: 2px solid var(--_border);
      background: var(--_surface);
    }
    .scroll thead .name,
    .scroll [data-head] .name {
      background: var(--_raised);
    }
  }
  @media screen and (max-width: 40rem) {
    col.name {
      inline-size: 9rem;
    }
    /* The first rows come first: the search is above them, what else can be chosen is folded, figures are below. */
    .page {
      display: flex;
      flex-direction: column;
    }
    .summary {
      order: 1;
      margin-block-start: 0.75rem;
    }
    .choices {
      gap: 0.25rem 0.5rem;
      margin-block: 0.375rem;
    }
    .fold {
      display: block;
      flex: none;
    }
    .choices:not(.unfolded) > :not([part='search'], .fold),
    #choices:not(.unfolded) {
      display: none;
    }
    .choices label:not(.tick) {
      flex: 1 1 8rem;
      min-inline-size: 0;
    }
    .choices label[part='search'] {
      flex-basis: 9rem;
    }
    .choices select,
    .choices input[type='search'] {
      inline-size: 100%;
      min-inline-size: 0;
    }
    .figures {
      gap: 0.25rem;
    }
    .figures div {
      flex-basis: 5.75rem;
      padding: 0.125rem 0.375rem;
      font-size: 0.9375em;
    }
    #keys {
      display: none;
    }
    .actions {
      margin-inline-start: 0;
    }
  }
  @media print {
    :host {
      color: #000000;
      background: #ffffff;
    }
    .as-of,
    .hint,
    .figures dt,
    .figures small,
    .open small,
    td .late,
    td[data-marked] {
      color: #000000;
    }
    .scroll {
      overflow: visible;
      max-block-size: none;
      border: 0;
    }
    .bar {
      block-size: 1.5mm;
      border-color: #000000;
    }
    .bar .done {
      fill: #000000;
    }
  }
`;
