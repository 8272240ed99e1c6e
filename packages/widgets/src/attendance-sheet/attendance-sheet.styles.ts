import { css } from 'lit';

/** Looks of the attendance sheet. A status is always a letter or a word, never colour alone. */
export const attendanceSheetStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem;
    margin-block-end: 0.75rem;
  }
  .toolbar label {
    flex: 1 1 9rem;
    min-width: 0;
  }
  .toolbar label.wide {
    flex-basis: 14rem;
  }
  .toolbar :is(input, select) {
    width: 100%;
  }
  .tools {
    display: contents;
  }
  .tools > label:not(.wide) {
    max-width: 24rem;
  }
  .fold {
    display: none;
  }
  .views {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    min-width: 0;
  }
  .toolbar .views label {
    display: flex;
    flex: 0 0 auto;
    align-items: center;
    min-height: var(--_target);
    padding-inline: 0.5rem;
    border-block-end: 3px solid transparent;
    cursor: pointer;
    font-size: 1em;
    white-space: nowrap;
  }
  .toolbar .views label:has(:checked) {
    border-color: var(--_accent);
  }
  .views input {
    inline-size: 1.125rem;
    min-height: 0;
    margin-inline: 0 0.375rem;
    accent-color: var(--_accent);
  }
  .rest {
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .rest select {
    width: 8rem;
  }
  .more[open] {
    flex: 1 1 100%;
  }
  .more summary {
    padding-block: 0.625rem;
    cursor: pointer;
  }
  .more div {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem;
  }
  .status-line {
    margin-block: 0.5rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    list-style: none;
  }
  .toolbar :is(.counts, .status-line) {
    margin: 0;
    padding: 0.625rem 0;
  }
  .counts b {
    font-variant-numeric: tabular-nums;
  }
  .row-number {
    width: 3rem;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
  .place {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  [data-status] {
    --_status: var(--_surface);
    --_on-status: var(--_text);
  }
  [data-status='present'] {
    --_status: var(--berdaya-color-present, #0b6b3a);
    --_on-status: #ffffff;
  }
  [data-status='late'] {
    --_status: var(--berdaya-color-late, #8a5300);
    --_on-status: #ffffff;
  }
  [data-status='excused'] {
    --_status: var(--berdaya-color-excused, #0b5394);
    --_on-status: #ffffff;
  }
  [data-status='sick'] {
    --_status: var(--berdaya-color-sick, #6a3d9a);
    --_on-status: #ffffff;
  }
  [data-status='duty'] {
    --_status: var(--berdaya-color-duty, #006066);
    --_on-status: #ffffff;
  }
  [data-status='absent'] {
    --_status: var(--berdaya-color-absent, #a31515);
    --_on-status: #ffffff;
  }
  .mark[data-status],
  .choices button[aria-pressed='true'] {
    border-color: var(--_status);
    color: var(--_on-status);
    background: var(--_status);
  }
  .contested {
    outline: 3px dashed var(--_warning);
    outline-offset: -3px;
  }
  @media screen and (max-width: 40rem) {
    .toolbar {
      gap: 0.5rem;
    }
    .fold {
      display: block;
      flex: 1 1 100%;
      text-align: start;
    }
    .toolbar:not(.open) :is(.views, .tools) {
      display: none;
    }
    /* The session says what it is. */
    .wide > span {
      position: absolute;
      clip-path: inset(50%);
    }
    .rest {
      flex: 1 1 100%;
    }
    .rest > * {
      flex: 1 1 auto;
    }
    .open .views {
      border-block-end: 1px solid var(--_line);
    }
    .open .views label {
      flex-basis: 50%;
    }
  }
  @media (forced-colors: active) {
    /* There, what is transparent is drawn. */
    .toolbar .views label:not(:has(:checked)) {
      border-color: Canvas;
    }
    .mark[data-status],
    .choices button[aria-pressed='true'] {
      border: 2px solid Highlight;
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  @media print {
    .choices {
      display: none;
    }
  }
`;
