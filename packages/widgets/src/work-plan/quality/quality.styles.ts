import { css } from 'lit';

/** Looks of the panel on how good a plan is. */
export const qualityStyles = css`
  [data-panel='quality'] ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [data-panel='quality'] .about {
    margin-block-end: 1rem;
    padding: 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  [data-panel='quality'] h3 {
    margin: 0 0 0.5rem;
    font-size: 1em;
  }
  [data-panel='quality'] .about li {
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_line);
  }
  [data-panel='quality'] .about p {
    margin: 0 0 0.375rem;
  }
  [data-panel='quality'] .example {
    color: var(--_muted);
  }
  [data-panel='quality'] .must {
    border-inline-start: 4px solid var(--_error);
    padding-inline-start: 0.5rem;
  }
  [data-panel='quality'] .may {
    border-inline-start: 4px solid var(--_warning);
    padding-inline-start: 0.5rem;
  }
  [data-panel='quality'] :is(table, tbody, tr, td, th, thead, caption) {
    display: revert;
  }
  [data-panel='quality'] :is(thead, tbody tr) {
    position: static;
    width: auto;
    height: auto;
    clip-path: none;
    border: 0;
  }
  [data-panel='quality'] table {
    font-size: 0.9375em;
  }
  [data-panel='quality'] :is(th, td) {
    padding: 0.375rem 0.25rem;
    overflow-wrap: normal;
  }
`;
