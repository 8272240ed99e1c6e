import { css } from 'lit';

/** Looks of the work plan: cards where it is narrow, a table where there is room, paper in print. */
export const workPlanStyles = css`
  .plan {
    container-type: inline-size;
  }
  h2 {
    margin-block: 0 0.5rem;
    font-size: 1.125em;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  caption {
    margin-block-end: 0.5rem;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 0.375rem;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    background: var(--_raised);
  }
  .views {
    display: flex;
    flex-wrap: wrap;
  }
  .fold {
    display: none;
  }
  .views label {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    padding-inline: 0.5rem;
    border-block-end: 3px solid transparent;
    cursor: pointer;
    font-size: 1em;
    white-space: nowrap;
  }
  .views label:has(:checked) {
    border-color: var(--_accent);
  }
  .views input[type='radio'] {
    inline-size: 1.125rem;
    min-height: 0;
    margin-inline: 0 0.375rem;
    accent-color: var(--_accent);
  }
  .badge {
    display: inline-block;
    margin-inline-end: 0.25rem;
    padding: 0.125rem 0.625rem;
    border: 2px solid currentcolor;
    border-radius: 1rem;
  }
  .status p {
    margin-block: 0.5rem;
  }
  .status [class~='remarks'] {
    font-size: 1.0625em;
    white-space: pre-line;
  }
  .position {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .handle {
    padding-inline: 0.25rem;
    border-color: transparent;
    color: var(--_muted);
    background: none;
    cursor: grab;
    touch-action: none;
  }
  [data-dragged] {
    opacity: 0.6;
  }
  [data-drop='before'] > tr:first-child > * {
    border-block-start: 4px solid var(--_accent);
  }
  [data-drop='after'] > tr:last-child > * {
    border-block-end: 4px solid var(--_accent);
  }
  :is(input, textarea, select):not([type='checkbox'], [type='radio']) {
    width: 100%;
    min-width: 0;
  }
  input[type='date'] {
    padding-inline: 0.375rem;
  }
  /* As tall as what is written: the copy behind the text gives the height. */
  .grow {
    display: grid;
  }
  .grow::after {
    content: attr(data-text) ' ';
    min-height: var(--_target);
    padding: 0.5625rem 0.75rem;
    border: 1px solid transparent;
    visibility: hidden;
    white-space: pre-wrap;
    font-size: 1rem;
  }
  .grow.day::after,
  .group .grow::after {
    display: none;
  }
  .grow > textarea,
  .grow::after {
    grid-area: 1 / 1;
  }
  textarea {
    padding: 0.5625rem 0.75rem;
    font-size: 1rem;
    resize: none;
  }
  .grow > textarea {
    overflow: hidden;
  }
  .sub .activity {
    padding-inline-start: 1.5rem;
  }
  .head .blank {
    visibility: hidden;
  }
  .group th {
    padding-block: 0.75rem 0.25rem;
    background: var(--_surface);
  }
  .group label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    max-width: 44rem;
    font-size: 1rem;
  }
  .group .grow {
    flex: 1;
  }
  .group input {
    padding-inline: 0;
    border-width: 0 0 1px;
    border-radius: 0;
    font-weight: 600;
  }
  input[inputmode='numeric'] {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  :is(input, textarea, select):read-only:not([type='checkbox'], select) {
    border-style: dashed;
    background: var(--_raised);
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_error);
  }
  .finding {
    margin: 0.25rem 0 0;
    color: var(--_warning);
    font-size: 0.875em;
  }
  .finding.error {
    color: var(--_error);
  }
  /* What is said of one of the two days has the room of both. */
  .date:not(:has(+ .date .finding), .date + .date) > [part] {
    margin-inline-end: calc(-100% - 1rem);
  }
  .date:not(:has(.finding)) + .date > [part] {
    margin-inline-start: calc(-100% - 1rem);
  }
  fieldset {
    min-width: 0;
    margin: 0 0 0.75rem;
    padding: 0.5rem 0.75rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  legend {
    padding-inline: 0.25rem;
    font-weight: 600;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 0.5rem 0.75rem;
  }
  .fields.amounts {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8rem), 1fr));
  }
  .check {
    grid-template-columns: auto 1fr;
    align-items: center;
    min-height: var(--_target);
  }
  .check input {
    min-height: 1.5rem;
    width: 1.5rem;
  }
  .balance {
    margin: 0.5rem 0 0;
    font-weight: 600;
  }
  .actions,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 0.5rem;
  }
  .money {
    margin: 0.75rem 0;
  }
  .money p {
    margin: 0.25rem 0;
  }
  .money ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin: 0.25rem 0;
    padding: 0;
    list-style: none;
  }
  .cost small {
    display: block;
  }
  .submit {
    margin-block: 0.75rem;
    padding: 0.75rem;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .letterhead {
    display: none;
  }
  .status-line {
    margin-block: 0.5rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  @media screen {
    @container (max-width: 64rem) {
      table,
      caption,
      tbody,
      tr,
      td,
      tbody th {
        display: block;
      }
      .position .number {
        display: none;
      }
      thead {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .item {
        margin-block-end: 0.75rem;
        border: 1px solid var(--_border);
        border-radius: var(--_radius);
        /* A card that is out of sight costs nothing. */
        content-visibility: auto;
        contain-intrinsic-size: auto 22rem;
      }
      .item.sub {
        margin-inline-start: 1rem;
      }
      .item > tr:first-child {
        display: grid;
        grid-template-columns: 1fr 1fr;
        align-items: start;
      }
      :is(td, tbody th) {
        padding: 0.25rem 0.5rem;
        border: 0;
      }
      .item .position {
        order: -2;
        font-weight: 600;
      }
      .item .actions-cell {
        order: -1;
        text-align: end;
      }
      .activity,
      .responsible,
      .indicator,
      td.cost {
        grid-column: 1 / -1;
      }
      .activity textarea,
      .activity .grow::after {
        font-weight: 600;
      }
      .activity .label {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .sub .activity {
        padding-inline-start: 0.5rem;
      }
      .head .blank,
      td.cost:empty {
        display: none;
      }
      .keys {
        display: none;
      }
    }
    @container (min-width: 64.01rem) {
      td:not([colspan]) > label > .label,
      td.cost > .label,
      .position .word {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      .item > tr:not(:last-child) > * {
        border-block-end: 0;
      }
      /* Rows of a grid look like those of a table, and what is out of sight costs nothing. */
      :is(table, caption, thead, tbody) {
        display: block;
      }
      .item {
        content-visibility: auto;
        contain-intrinsic-size: auto 5rem;
      }
      tr {
        display: grid;
        grid-template-columns: 5rem minmax(0, 1fr) 14% 8.5rem 8.5rem 13% 8.25rem 6.5rem;
      }
      [colspan] {
        grid-column: 1 / -1;
      }
      td.cost {
        /* An amount is read whole. */
        font-size: 0.875em;
        font-variant-numeric: tabular-nums;
        overflow-wrap: normal;
      }
      .actions-cell button {
        padding-inline: 0.5rem;
        white-space: nowrap;
      }
    }
  }
  @media screen and (max-width: 40rem) {
    .fold {
      display: block;
      width: 100%;
      text-align: start;
    }
    .views {
      display: grid;
      grid-template-columns: auto auto;
      border-block-end: 1px solid var(--_line);
    }
    .views:not(.open) {
      display: none;
    }
    .views label {
      padding-inline: 0.25rem;
    }
  }
  @media (forced-colors: active) {
    /* There, what is transparent is drawn. */
    .views label:not(:has(:checked)),
    .handle {
      border-color: Canvas;
    }
  }
  @media print {
    .plan {
      /* Room for the outer half of a collapsed border. */
      padding-inline-end: 1px;
      container-type: normal;
    }
    .letterhead {
      display: block;
    }
    .label,
    .finding,
    .keys,
    .actions-cell,
    .position .word,
    .grow > * {
      display: none !important;
    }
    .grow::after,
    .grow.day::after,
    .group .grow::after {
      display: block;
      min-height: 0;
      padding: 0;
      border: 0;
      visibility: visible;
      font-size: inherit;
    }
    .head .blank {
      visibility: visible;
    }
    table {
      font-size: 9pt;
      overflow-wrap: normal;
    }
    thead {
      display: table-header-group;
    }
    tbody {
      break-inside: avoid;
    }
    th,
    td {
      padding: 0.2rem 0.4rem;
      border: 1px solid #000000;
      background: none;
    }
  }
`;
