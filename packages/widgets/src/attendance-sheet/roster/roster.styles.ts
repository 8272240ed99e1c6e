import { css } from 'lit';

/** Looks of the roster panel. */
export const rosterStyles = css`
  .roster {
    display: grid;
    gap: 1.5rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .roster h2 {
    margin: 0 0 0.5rem;
    font-size: 1em;
  }
  .roster .people > label input,
  .roster .linking input {
    width: 100%;
  }
  .roster .cards {
    margin: 0.5rem 0;
    padding: 0;
    list-style: none;
  }
  .roster .cards > li {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .roster .people .cards > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .roster .who {
    flex: 1 1 14rem;
    min-width: 0;
    margin: 0;
  }
  .roster .who small {
    display: block;
    color: var(--_muted);
  }
  .roster .group {
    text-transform: capitalize;
  }
  .roster .cards .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  .roster :is(.correction, .linking) {
    flex: 1 1 100%;
    padding: 0.75rem;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .roster .candidates {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin-block-start: 0.5rem;
  }
  .roster .candidates button {
    text-align: start;
  }
  .roster table {
    width: 100%;
  }
  .roster thead :is(th, td) {
    position: static;
  }
  .roster tbody th {
    font-weight: 600;
  }
  .roster tbody th small {
    display: block;
    color: var(--_muted);
    font-weight: 400;
  }
  .roster .count {
    width: 4.5rem;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .roster .missing summary {
    min-height: var(--_target);
    padding-block: 0.625rem;
    cursor: pointer;
  }
  .roster .check {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: var(--_target);
    font-size: 1em;
  }
  .roster .check input {
    flex: none;
    width: 1.5rem;
    min-height: 1.5rem;
  }
  .roster tr:not([data-open='0']) > .count:last-child {
    font-weight: 700;
  }
  .roster dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: 0.25rem 1rem;
    margin: 0.25rem 0 0;
  }
  .roster dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .roster dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .roster meter {
    display: block;
    width: 100%;
    max-width: 16rem;
    height: 0.75rem;
  }
  .roster .standing {
    display: inline-block;
    padding-inline: 0.375rem;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    font-size: 0.875em;
  }
  .roster [data-standing='missed'] .standing {
    color: var(--_error);
  }
  .roster [data-standing='undecided'] .standing {
    color: var(--_warning);
  }
  .roster [data-standing='reached'] .standing {
    color: var(--berdaya-color-present, #0b6b3a);
  }
  @media (min-width: 60rem) {
    .roster {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }
  }
`;
