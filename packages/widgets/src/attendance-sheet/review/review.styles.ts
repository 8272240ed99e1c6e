import { css } from 'lit';

/** Looks of the review. */
export const reviewStyles = css`
  .review {
    display: grid;
    gap: 1rem;
    max-width: 60rem;
  }
  .review > section {
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .review > section[data-asks] {
    border-inline-start: 4px solid var(--_warning);
  }
  .review > section[data-broken] {
    border-inline-start: 4px solid var(--_error);
  }
  .review h2 {
    margin: 0;
    font-size: 1.0625em;
  }
  .review h2:focus-visible {
    outline-offset: 4px;
  }
  .review p {
    margin-block: 0.25rem 0.5rem;
  }
  .review :is(ul, ol) {
    display: grid;
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
  }
  .review li {
    padding-block: 0.625rem;
    border-block-start: 1px solid var(--_line);
  }
  .review ul ul {
    gap: 0.5rem;
  }
  .review ul ul li {
    padding: 0;
    border: 0;
  }
  .review .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  .review .facts > span {
    flex: 1 1 14rem;
    min-width: 0;
  }
  .review .facts > button {
    flex: 0 1 auto;
  }
  .review [data-conflict] .facts > button {
    min-width: 9rem;
    text-align: start;
  }
  .review form + h2 {
    margin-block-start: 1rem;
  }
  .review .asides {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .review form,
  .review .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem;
    margin-block: 0.5rem 0;
  }
  .review form label {
    flex: 1 1 11rem;
    min-width: 0;
  }
  .review form :is(input, select) {
    width: 100%;
  }
  .review summary {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    cursor: pointer;
  }
  .review summary::before {
    content: '▸';
    margin-inline-end: 0.5rem;
  }
  .review details[open] > summary::before {
    content: '▾';
  }
  .review summary::-webkit-details-marker {
    display: none;
  }
  .review .confirm {
    margin-block: 0.5rem 0;
    padding: 0.5rem 0.75rem;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_raised);
  }
  .review .digest {
    font-weight: 700;
    white-space: nowrap;
  }
  .review pre {
    margin: 0;
    padding: 0.5rem;
    overflow: auto;
    max-block-size: 12rem;
    background: var(--_raised);
    font-size: 0.875em;
    white-space: pre-wrap;
  }
  .review progress {
    display: block;
    width: min(100%, 20rem);
    accent-color: var(--_accent);
  }
`;
