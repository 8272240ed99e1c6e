import { css } from 'lit';

/** Looks of the timeline: names and heads stay, lanes show progress. */
export const timelineStyles = css`
  .timeline {
    --claimed-colour: #7ba7d4;
    --evidenced-colour: #3a7ab8;
    --verified-colour: #0b3f70;
  }
  .timeline .chart {
    --step: calc(7 * var(--day));
    --name: 18rem;
    --day: 0.375rem;
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
  .timeline :is(.months, .lines) {
    position: absolute;
    inset: 0 0 0 var(--name);
    pointer-events: none;
  }
  .timeline :is(.months, .lines) > * {
    position: absolute;
    left: calc(100% * var(--start));
    height: 100%;
  }
  .timeline :is(.month, .line) {
    width: calc(100% * var(--length));
    border-inline-start: 1px solid var(--_border);
  }
  .timeline .month {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    padding-block-start: 1.25rem;
    text-align: center;
  }
  .timeline .title {
    position: sticky;
    left: calc(var(--name) + 0.25rem);
    align-self: start;
    padding-inline: 0.25rem;
    white-space: nowrap;
  }
  .timeline .parts {
    /* The first and the last are half a column away from the ends, less half of what they take themselves. */
    padding-inline: calc(var(--step) / 2 - 1ch);
    font-style: normal;
    font-variant-numeric: tabular-nums;
    text-align-last: justify;
    white-space: nowrap;
  }
  .timeline :is(.parts, .line) {
    background: repeating-linear-gradient(90deg, var(--_line) 0 1px, #0000 1px var(--step)) 0 /
      calc(28 * var(--day)) no-repeat;
  }
  .timeline .months .flag {
    z-index: 1;
    height: auto;
    min-width: 1.25rem;
    padding-inline: 0.125rem;
    border-radius: 0.25rem;
    transform: translateX(-50%);
    color: var(--_on-accent);
    background: #5b2d8e;
    font-size: 0.8125em;
    line-height: 1.25rem;
    text-align: center;
  }
  .timeline .rows {
    position: relative;
    height: calc(var(--count) * var(--_target));
    background: var(--_surface);
  }
  .timeline .mark {
    z-index: 1;
    border-inline-start: 2px dashed #5b2d8e;
  }
  .timeline .mark[data-kind='today'] {
    border-inline-start-style: solid;
    border-color: var(--_error);
  }
  .timeline .months [data-kind='today'] {
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
  }
  .timeline .bar[hidden] {
    display: none;
  }
  .timeline .bar[data-late] {
    border: 2px solid var(--_error);
  }
  .timeline .bar[data-late]::after {
    content: '!';
    position: absolute;
    left: calc(100% + 0.5rem);
    color: var(--_error);
    font-weight: 700;
    white-space: nowrap;
  }
  .timeline .bar[aria-selected='true'] {
    box-shadow:
      0 0 0 2px var(--_surface),
      0 0 0 4px var(--_accent);
  }
  /* What stands here comes later, and moves nothing. */
  .timeline .strip {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    min-height: var(--_target);
    margin-block: 0.5rem;
  }
  .timeline .strip[hidden] {
    display: none;
  }
  @media (max-width: 40rem) {
    .timeline .strip {
      min-height: calc(2 * var(--_target) + 0.5rem);
    }
    .timeline .chart {
      --name: 7.5rem;
    }
    .timeline .name {
      font-size: 0.8125em;
    }
  }
  @media (forced-colors: active) {
    .timeline {
      --claimed-colour: GrayText;
      --evidenced-colour: LinkText;
      --verified-colour: CanvasText;
    }
    .timeline .bar {
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
  }
`;
