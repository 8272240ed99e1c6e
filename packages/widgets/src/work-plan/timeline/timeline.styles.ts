import { css } from 'lit';

/** Looks of the timeline: names and heads stay, lanes show progress, paper shows all of it. */
export const timelineStyles = css`
  .timeline .chart {
    --name: 18rem;
    --day: 0.375rem;
    --claimed-colour: #7ba7d4;
    --evidenced-colour: #3a7ab8;
    --verified-colour: #0b3f70;
    position: relative;
    isolation: isolate;
    max-height: var(--berdaya-timeline-height, 37.5rem);
    overflow: auto;
    border: 1px solid var(--_line);
    overscroll-behavior: contain;
  }
  .timeline .chart > * {
    width: calc(var(--name) + var(--days) * var(--day));
    min-width: 100%;
  }
  .timeline [data-zoom='year'].chart {
    --day: 0.15rem;
  }
  .timeline [data-zoom='days'].chart {
    --day: 1.75rem;
  }
  .timeline .head {
    position: sticky;
    top: 0;
    z-index: 3;
    height: 4.25rem;
    background: var(--_raised);
    font-size: 0.875em;
  }
  .timeline .corner,
  .timeline .name {
    position: sticky;
    left: 0;
    z-index: 2;
    width: var(--name);
    padding-inline: 0.5rem;
    border-inline-end: 1px solid var(--_border);
    background: inherit;
  }
  .timeline .corner {
    height: 100%;
    padding-block: 1.5rem 0;
    font-weight: 600;
  }
  .timeline .months {
    position: absolute;
    inset: 0 0 0 var(--name);
  }
  .timeline .month {
    position: absolute;
    left: calc(100% * var(--start));
    display: grid;
    grid-template-columns: repeat(3, calc(7 * var(--day))) minmax(0, 1fr);
    align-content: space-between;
    width: calc(100% * var(--length));
    height: 100%;
    padding-block-start: 1.25rem;
    border-inline-start: 1px solid var(--_border);
    text-align: center;
  }
  .timeline [data-zoom='days'] .month {
    grid-template-columns: repeat(31, var(--day));
  }
  .timeline .title {
    position: sticky;
    left: calc(var(--name) + 0.25rem);
    grid-column: 1 / -1;
    justify-self: start;
    padding-inline: 0.25rem;
    white-space: nowrap;
  }
  .timeline .part {
    border-inline-start: 1px solid var(--_line);
    font-style: normal;
    font-variant-numeric: tabular-nums;
  }
  .timeline .flag {
    position: absolute;
    z-index: 1;
    left: calc(100% * var(--start));
    top: 0;
    min-width: 1.25rem;
    padding-inline: 0.125rem;
    border-radius: 0.25rem;
    transform: translateX(-50%);
    color: var(--_on-accent);
    background: #5b2d8e;
    font-size: 0.8125em;
    line-height: 1.25rem;
    text-align: center;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .timeline .rows {
    position: relative;
    height: calc(var(--count) * var(--_target));
    background: var(--_surface);
  }
  .timeline .lines {
    position: absolute;
    inset: 0 0 0 var(--name);
    pointer-events: none;
  }
  .timeline .line,
  .timeline .mark {
    position: absolute;
    left: calc(100% * var(--start));
    height: 100%;
  }
  .timeline .line {
    --_week: linear-gradient(var(--_line), var(--_line)) no-repeat;
    width: calc(100% * var(--length));
    border-inline-start: 1px solid var(--_border);
    background:
      var(--_week) calc(7 * var(--day)) 0 / 1px 100%,
      var(--_week) calc(14 * var(--day)) 0 / 1px 100%,
      var(--_week) calc(21 * var(--day)) 0 / 1px 100%;
  }
  .timeline .mark {
    z-index: 1;
    border-inline-start: 2px dashed #5b2d8e;
  }
  .timeline [data-kind='today'] {
    border-inline-start-style: solid;
    border-color: var(--_error);
  }
  .timeline .flag[data-kind='today'] {
    background: var(--_error);
  }
  .timeline .row {
    position: absolute;
    top: calc(var(--row) * var(--_target));
    width: 100%;
    height: var(--_target);
    border-block-end: 1px solid var(--_line);
  }
  .timeline .name {
    display: -webkit-box;
    height: 100%;
    overflow: hidden;
    background: var(--_surface);
    font-size: 0.875em;
    line-height: calc(var(--_target) / 2 - 1px);
    -webkit-box-orient: vertical;
    -webkit-box-pack: center;
    -webkit-line-clamp: 2;
  }
  .timeline [data-group] .name {
    width: max-content;
    max-width: 90vw;
    border: 0;
    background: inherit;
    font-weight: 600;
    line-height: calc(var(--_target) - 1px);
  }
  .timeline .row[data-group] {
    background: var(--_raised);
  }
  .timeline .bar {
    position: absolute;
    top: 0.5rem;
    bottom: 0.5rem;
    left: calc(var(--name) + (100% - var(--name)) * var(--start));
    width: calc((100% - var(--name)) * var(--length));
    min-width: 0.5rem;
    border: 1px solid var(--_accent);
    border-radius: 0.25rem;
    background:
      linear-gradient(var(--claimed-colour) 0 0) 0 0 / var(--claimed) 33.4%,
      linear-gradient(var(--evidenced-colour) 0 0) 0 50% / var(--evidenced) 33.4%,
      linear-gradient(var(--verified-colour) 0 0) 0 100% / var(--verified) 33.4%,
      #dbe7f3;
    background-repeat: no-repeat;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .timeline .bar[hidden] {
    display: none;
  }
  /* All of the line's height can be touched. */
  .timeline .bar::before {
    content: '';
    position: absolute;
    inset: -0.5rem -0.25rem;
  }
  .timeline .bar[data-late] {
    border: 2px solid var(--_error);
  }
  .timeline .bar[data-late]::after,
  .timeline .bar[data-held]::after {
    content: '!';
    position: absolute;
    left: calc(100% + 0.5rem);
    color: var(--_error);
    font-weight: 700;
    white-space: nowrap;
  }
  .timeline .bar[data-held] {
    z-index: 1;
    opacity: 0.85;
  }
  .timeline .bar[data-held]::after {
    content: attr(data-held);
    padding-inline: 0.375rem;
    border: 1px solid var(--_border);
    color: var(--_text);
    background: var(--_surface);
    font-weight: 400;
  }
  .timeline [data-editable] .bar {
    cursor: grab;
  }
  .timeline .bar[aria-selected='true'] {
    box-shadow:
      0 0 0 2px var(--_surface),
      0 0 0 4px var(--_accent);
  }
  .timeline [data-editable] .bar[aria-selected='true'] {
    touch-action: none;
    cursor: ew-resize;
    user-select: none;
    -webkit-user-select: none;
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
  .timeline .tools .tools {
    margin: 0;
    gap: 0;
  }
  .timeline [aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_on-accent);
    background: var(--_accent);
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
  .timeline .lanes i {
    display: inline-block;
    width: 1.5rem;
    height: 0.5rem;
    margin-inline-end: 0.375rem;
    background: #7ba7d4;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .timeline .lanes [data-lane='evidenced'] {
    background: #3a7ab8;
  }
  .timeline .lanes [data-lane='verified'] {
    background: #0b3f70;
  }
  .timeline .lanes [data-lane='late'] {
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
  @media (max-width: 40rem) {
    .timeline .chart {
      --name: 7.5rem;
    }
    .timeline .name {
      font-size: 0.8125em;
    }
  }
  @media (forced-colors: active) {
    .timeline .bar {
      --claimed-colour: GrayText;
      --evidenced-colour: LinkText;
      --verified-colour: CanvasText;
      border-color: CanvasText;
      background-color: Canvas;
      forced-color-adjust: none;
    }
    .timeline .bar[aria-selected='true'] {
      outline: 3px solid Highlight;
    }
    .timeline .bar[data-late] {
      border-style: dashed;
    }
    .timeline .lanes i {
      border: 1px solid CanvasText;
      background: GrayText;
      forced-color-adjust: none;
    }
    .timeline .lanes [data-lane='evidenced'] {
      background: LinkText;
    }
    .timeline .lanes [data-lane='verified'] {
      background: CanvasText;
    }
    .timeline [aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  @media print {
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
      grid-template-columns: repeat(3, minmax(0, 7fr)) minmax(0, 9fr);
      overflow: hidden;
    }
    .timeline .part {
      overflow: hidden;
      font-size: 0.625em;
    }
    .timeline .twin table {
      min-width: 0;
      font-size: 9pt;
    }
  }
`;
