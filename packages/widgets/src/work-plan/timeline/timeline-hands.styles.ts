import { css } from 'lit';

/** Looks of what changes the timeline, of what stands below it, and of all of it on paper. */
export const handsStyles = css`
  .timeline [data-zoom='year'].chart {
    --day: 0.15rem;
  }
  .timeline [data-zoom='days'].chart {
    --day: 1.75rem;
  }
  .timeline [data-zoom='days'] .parts {
    --step: var(--day);
    background-size: auto;
  }
  /* All of the line's height can be touched. */
  .timeline .bar::before {
    content: '';
    position: absolute;
    inset: -0.5rem -0.25rem;
  }
  .timeline .bar[data-held] {
    z-index: 1;
    opacity: 0.85;
  }
  .timeline .bar[data-held]::after {
    content: attr(data-held);
    position: absolute;
    left: calc(100% + 0.5rem);
    padding-inline: 0.375rem;
    border: 1px solid var(--_border);
    color: var(--_text);
    background: var(--_surface);
    font-weight: 400;
    white-space: nowrap;
  }
  .timeline [data-editable] .bar {
    cursor: grab;
  }
  .timeline [data-editable] .bar[aria-selected='true'] {
    touch-action: none;
    cursor: ew-resize;
    user-select: none;
    -webkit-user-select: none;
  }
  .timeline .legend > * {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    padding-inline-start: 0;
    font-size: 0.875em;
  }
  .timeline .legend ol {
    columns: 20rem;
    display: block;
    padding-inline-start: 1.5rem;
  }
  .timeline .lanes {
    list-style: none;
  }
  .timeline .lanes li::before {
    content: '';
    display: inline-block;
    width: 1.5rem;
    height: 0.5rem;
    margin-inline-end: 0.375rem;
    background: var(--claimed-colour);
    forced-color-adjust: none;
  }
  .timeline .lanes [data-lane='evidenced']::before {
    background: var(--evidenced-colour);
  }
  .timeline .lanes [data-lane='verified']::before {
    background: var(--verified-colour);
  }
  .timeline .lanes [data-lane='late']::before {
    height: 1rem;
    border: 2px solid var(--_error);
    background: none;
    vertical-align: middle;
  }
  .timeline .undated ul {
    padding: 0;
    list-style: none;
  }
  .timeline .undated fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    margin: 0;
    border: 0;
    padding: 0.5rem 0;
    border-block-end: 1px solid var(--_line);
  }
  .timeline .twin {
    overflow-x: auto;
  }
  .timeline .twin table {
    min-width: 52rem;
    overflow-wrap: break-word;
  }
  .timeline .link {
    width: 100%;
    border: 0;
    padding: 0;
    color: var(--_accent);
    background: none;
    text-align: start;
    text-decoration: underline;
  }
  .timeline .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 0.5rem;
  }
  .timeline .tools[hidden] {
    display: none;
  }
  .timeline .strip .tools {
    margin: 0;
    gap: 0;
  }
  .timeline [aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_on-accent);
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    .timeline [aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  @media print {
    .timeline :is(.bar, .flag, .lanes li::before) {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .timeline .chart {
      --name: 11rem;
      display: table;
      width: 100%;
      max-height: none;
      overflow: visible;
      border: 0;
      font-size: 9pt;
    }
    .timeline .chart > * {
      width: 100%;
    }
    .timeline .head {
      display: table-header-group;
      position: relative;
      /* What may not be broken is repeated on each page. */
      break-inside: avoid;
    }
    .timeline .rows {
      height: auto;
    }
    .timeline .row {
      position: relative;
      top: 0;
      break-inside: avoid;
    }
    .timeline .line {
      background: none;
    }
    .timeline .bar[aria-selected='true'] {
      box-shadow: none;
    }
    .timeline .month {
      overflow: hidden;
    }
    .timeline .title {
      position: static;
    }
    .timeline .parts {
      padding-inline: 0.25em;
      overflow: hidden;
      font-size: 0.625em;
    }
    .timeline .twin table {
      min-width: 0;
      font-size: 9pt;
    }
  }
`;
