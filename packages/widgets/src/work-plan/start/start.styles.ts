import { css } from 'lit';

/** Looks of the panel for beginning a plan. */
export const startStyles = css`
  [data-panel='start'] fieldset {
    margin: 0 0 1rem;
    padding: 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  [data-panel='start'] .choice {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: var(--_target);
    overflow-wrap: anywhere;
  }
  [data-panel='start'] .choice input {
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
  }
  [data-panel='start'] :is(.hint, .source) {
    margin-block: 0.25rem;
    color: var(--_muted);
  }
  [data-panel='start'] .source {
    font-size: 0.875em;
  }
  [data-panel='start'] h3 {
    margin-block: 0.75rem 0.25rem;
    font-size: 1em;
  }
  [data-panel='start'] ol {
    margin-block: 0.25rem 0.75rem;
    padding-inline-start: 1.5rem;
  }
  [data-panel='start'] li {
    padding-block: 0.25rem;
    overflow-wrap: anywhere;
  }
  [data-panel='start'] textarea {
    min-height: 7rem;
    font-family: monospace;
  }
  [data-panel='start'] .pasted {
    position: relative;
    max-height: 70vh;
    overflow: auto;
    border: 1px solid var(--_border);
  }
  [data-panel='start'] .pasted :is(table, tbody, thead, tr, th, td) {
    display: revert;
  }
  [data-panel='start'] .pasted thead {
    position: static;
    width: auto;
    height: auto;
    clip-path: none;
  }
  [data-panel='start'] .pasted table {
    width: max-content;
    min-width: 100%;
  }
  [data-panel='start'] .pasted :is(th, td) {
    max-width: 18rem;
    min-width: 6rem;
    overflow-wrap: anywhere;
  }
  [data-panel='start'] .pasted select {
    min-width: 9rem;
  }
  [data-panel='start'] .pasted .left {
    background: var(--_warning-surface);
  }
  [data-panel='start'] .pasted .mark {
    display: block;
    color: var(--_warning);
    font-size: 0.8125em;
  }
  [data-panel='start'] .pasted [data-kind='heading'] {
    font-weight: 600;
  }
  [data-panel='start'] .pasted tr > th:first-child {
    min-width: 5rem;
    max-width: 7rem;
  }
`;
