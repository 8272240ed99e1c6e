import { css } from 'lit';

/**
 * Looks of the grid. Every line has one height, from which follows where each stands; paper has no window, and lays the
 * lines out as a table that repeats its head.
 */
export const attendanceGridStyles = css`
  .scroll {
    /* Holds the words meant for screen readers, which are placed out of the flow. */
    position: relative;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: auto;
    max-block-size: var(--berdaya-sheet-height, 75vh);
    /* Keeps a cell that comes into focus clear of the head and the names. */
    scroll-padding: calc(2 * var(--_line-height)) 0 0 var(--_name);
    overscroll-behavior: contain;
    --_line-height: calc(max(var(--_target), 2.75em) + 1px);
    --_mark: max(var(--_target), 3.25rem);
    --_name: 13rem;
  }
  .cell-tools {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    margin-block-end: 0.5rem;
  }
  .cell-tools[role] {
    flex-wrap: wrap;
  }
  .cell-tools button {
    flex: none;
    white-space: nowrap;
  }
  .cell-tools .open-details {
    flex-shrink: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .cell-tools p {
    flex: 1 1 100%;
    margin: 0;
  }
  .choosing .mark {
    cursor: crosshair;
  }
  .grid {
    min-inline-size: 100%;
    inline-size: max-content;
  }
  .head {
    position: sticky;
    z-index: 2;
    inset-block-start: 0;
    background: var(--_raised);
    font-weight: 600;
  }
  .rows {
    position: relative;
  }
  .line {
    display: flex;
    inline-size: 100%;
    height: var(--_line-height);
    border-block-end: 1px solid var(--_line);
    line-height: 1.25;
    overflow-wrap: normal;
  }
  .rows .line {
    position: absolute;
    contain: size layout style;
  }
  .line > * {
    display: flex;
    flex: 0 0 auto;
    flex-direction: column;
    justify-content: center;
    overflow: hidden;
    padding-inline: 0.375rem;
  }
  .line .row-number {
    inline-size: 3.25rem;
  }
  .line .who {
    position: sticky;
    z-index: 1;
    flex: 1 0 var(--_name);
    inline-size: var(--_name);
    /* Marks stay near the name they are of. */
    max-inline-size: 26rem;
    inset-inline-start: 0;
    background: var(--_surface);
  }
  .head .line .who {
    background: var(--_raised);
  }
  .line .person {
    font-weight: 600;
  }
  .line :is(.person, .place) {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .line :is(.mark, .session) {
    position: relative;
    inline-size: var(--_mark);
    border-inline-start: 1px solid var(--_line);
    padding-inline: 0;
    text-align: center;
  }
  .line .mark {
    cursor: pointer;
    font-weight: 700;
    touch-action: manipulation;
    user-select: none;
  }
  .line .mark:focus-visible {
    outline-offset: -3px;
  }
  .mark[aria-selected] {
    box-shadow: inset 0 0 0 3px var(--_accent);
  }
  .mark[data-status][aria-selected] {
    box-shadow:
      inset 0 0 0 3px var(--_accent),
      inset 0 0 0 5px var(--_surface);
  }
  .detailed::after {
    position: absolute;
    inset-block-start: 0.25rem;
    inset-inline-end: 0.25rem;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: 1px solid var(--_surface);
    border-radius: 50%;
    background: CanvasText;
    content: '';
    forced-color-adjust: none;
  }
  .line .day {
    inline-size: calc(var(--_span) * var(--_mark));
    border-inline-start: 1px solid var(--_line);
    text-align: center;
  }
  .line :is(.session, .day) {
    padding-inline: 0;
    font-size: 0.8125em;
  }
  .lock {
    inline-size: 0.75em;
    fill: currentColor;
  }
  .printed {
    display: none;
  }
  .line .outcome {
    flex-grow: 1;
    font-variant-numeric: tabular-nums;
    inline-size: 7rem;
    border-inline-start: 1px solid var(--_line);
    font-size: 0.875em;
    white-space: pre-line;
  }
  .line .outcome[data-standing='insufficient'] {
    color: var(--_error);
    font-weight: 700;
  }
  .line[data-group] {
    background: var(--_raised);
  }
  .line[data-group] .who {
    padding-inline-start: 0.75rem;
    background: var(--_raised);
    overflow: visible;
  }
  .line[data-group] > :not(.who) {
    display: none;
  }
  @media screen and (max-width: 40rem) {
    .scroll {
      --_mark: var(--_target);
      --_name: 8rem;
    }
    .line .row-number {
      inline-size: 2.25rem;
    }
  }
  @media (forced-colors: active) {
    .mark[aria-selected] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
  @media print {
    .scroll {
      position: static;
      overflow: visible;
      max-block-size: none;
      border: 0;
    }
    .printed {
      display: inline;
    }
    .mark[data-status] {
      color: #000000;
      background: none;
    }
    .grid {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
      font-size: 9pt;
    }
    .head {
      display: table-header-group;
      position: static;
      background: none;
    }
    .rows {
      display: table-row-group;
      height: auto !important;
    }
    .head .line,
    .rows .line {
      display: table-row;
      position: static;
      height: auto;
      break-inside: avoid;
      contain: none;
    }
    /* A table laid out by style knows no cell across several columns: each session says its day itself. */
    .head .line:first-child {
      display: none;
    }
    .line > * {
      display: table-cell;
      border: 1px solid #000000;
      overflow: visible;
      position: static !important;
      inline-size: auto !important;
      background: none !important;
      vertical-align: middle;
    }
    .line :is(.person, .place) {
      white-space: normal;
    }
    .line[data-group] > :not(.who) {
      display: table-cell;
    }
  }
`;
