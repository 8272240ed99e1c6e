import { css } from 'lit';

/** Looks of the form by which somebody is registered. */
export const registrationFormStyles = css`
  .registration {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 0.75rem;
    align-items: end;
  }
  .registration input:not([type='radio'], [type='checkbox']) {
    width: 100%;
  }
  .registration :is(details, .actions, .check, .wide, .hint) {
    grid-column: 1 / -1;
  }
  .registration summary {
    min-height: var(--_target);
    padding-block: 0.625rem;
    cursor: pointer;
  }
  .registration fieldset.sexes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  .registration legend {
    padding: 0;
    font-size: 0.875em;
  }
  .registration :is(.sexes label, .check) {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: var(--_target);
    font-size: 1em;
  }
  .registration :is(input[type='radio'], input[type='checkbox']) {
    flex: none;
    width: 1.5rem;
    min-height: 1.5rem;
    margin: 0;
  }
  .registration .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .hint {
    margin: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .refusal {
    color: var(--_error);
    font-weight: 700;
  }
`;
