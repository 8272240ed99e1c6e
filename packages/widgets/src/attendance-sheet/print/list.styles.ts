import { css } from 'lit';

/** Looks of the rows of a list. */
export const listStyles = css`
  .figures {
    block-size: 6mm;
    font-weight: 700;
  }
  .figures .cell {
    display: block;
    max-block-size: 5mm;
    white-space: nowrap;
  }
  .figures .c-figure {
    padding-inline: 0.4mm;
    text-align: center;
  }
  .paper tr.listed td:is(.c-mark, .c-figure) {
    padding-inline: 0.4mm;
  }
  .paper td:is(.c-signature-odd, .c-signature-even) {
    vertical-align: top;
    padding-block-start: 0.6mm;
    font-size: 2.9mm;
  }
  .paper td.c-signature-odd {
    border-inline-end: 0;
  }
  .paper td.c-signature-even {
    border-inline-start: 0;
  }
  /* Blank lists come back to be typed in by number. */
  .blank tr.listed td.c-number {
    font-size: 5mm;
    font-weight: 700;
    line-height: 5.4mm;
  }
  .blank tr.listed td.c-number .cell {
    font-size: inherit;
    line-height: inherit;
  }
  .late {
    overflow: hidden;
    block-size: 7mm;
    padding-block-start: 0.6mm;
    font-size: 2.6mm;
    line-height: 3mm;
  }
  .code {
    font-size: 4mm;
    font-weight: 700;
    letter-spacing: 0.3mm;
  }
`;
