import { css } from 'lit';

/** Looks of the hand-over. */
export const handOverStyles = css`
  .hand-over {
    display: grid;
    gap: 1rem;
    max-width: 60rem;
  }
  .hand-over > section {
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .hand-over h2 {
    margin: 0;
    font-size: 1.0625em;
  }
  .hand-over p {
    margin-block: 0.25rem 0.5rem;
  }
  .hand-over .asides {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .hand-over .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem;
    margin-block: 0.5rem 0;
  }
  .hand-over .own-digest {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 1rem;
    margin-block: 0.5rem;
    padding: 0.5rem 0.75rem;
    background: var(--_raised);
  }
  .hand-over .own-digest b {
    font-size: clamp(1.5rem, 8vw, 2.5rem);
    letter-spacing: 0.04em;
    overflow-wrap: normal;
  }
  .hand-over .own-digest span {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }
  .hand-over label.heard {
    max-width: 24rem;
  }
  .hand-over .verdict {
    padding: 0.5rem 0.75rem;
    border-inline-start: 4px solid var(--_line);
    font-weight: 600;
  }
  .hand-over .verdict[data-same='true'] {
    border-color: var(--berdaya-color-present, #0b6b3a);
  }
  .hand-over .verdict[data-same='false'] {
    border-color: var(--_error);
    background: var(--_error-surface);
  }
  .hand-over .code {
    margin: 0.75rem 0 0;
    text-align: center;
  }
  .hand-over .code svg {
    display: block;
    width: min(100%, 26rem, 70vh);
    height: auto;
    margin-inline: auto;
    forced-color-adjust: none;
    background: #ffffff;
  }
  .hand-over .code figcaption {
    font-size: 1.125em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .hand-over .code .buttons {
    justify-content: center;
  }
  .hand-over textarea {
    width: 100%;
    min-height: 6rem;
    padding-block: 0.5rem;
    font-family: monospace;
    font-size: 0.875em;
  }
  .hand-over video {
    display: block;
    width: min(100%, 26rem);
    height: auto;
    margin-block: 0.5rem;
    background: #000000;
  }
  .hand-over video[hidden] {
    display: none;
  }
  .hand-over > section[data-dropping] {
    outline: 3px dashed var(--_accent);
    outline-offset: -3px;
  }
  .hand-over ul {
    margin: 0.25rem 0;
    padding-inline-start: 1.25rem;
  }
  .hand-over .incoming {
    margin-block: 0.75rem 0;
    padding: 0.5rem 0.75rem;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_raised);
  }
  .hand-over progress {
    display: block;
    width: min(100%, 20rem);
    accent-color: var(--_accent);
  }
  .hand-over details > summary {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    cursor: pointer;
  }
  .hand-over summary::before {
    content: '▸';
    margin-inline-end: 0.5rem;
  }
  .hand-over details[open] > summary::before {
    content: '▾';
  }
  .hand-over summary::-webkit-details-marker {
    display: none;
  }
`;
