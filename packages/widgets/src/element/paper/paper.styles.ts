import { css } from 'lit';

/**
 * Looks of a page, on screen and on paper alike. All sizes are millimetres, for the rows of a page are counted by them;
 * the widths and heights that a form decides come from `paperCss`.
 */
export const paperStyles = css`
  .paper {
    position: relative;
    box-sizing: border-box;
    overflow: hidden;
    padding: 12mm 12mm 8mm;
    color: #000000;
    background: #ffffff;
    font-family: var(--berdaya-paper-font, Arial, 'Liberation Sans', Helvetica, sans-serif);
    font-size: 3.3mm;
    line-height: 3.7mm;
    overflow-wrap: anywhere;
    text-align: start;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  .paper *,
  .paper ::before {
    box-sizing: border-box;
  }
  .paper :is(p, dl, dd) {
    margin: 0;
  }
  .letterhead {
    overflow: hidden;
    font-size: 12pt;
    line-height: 1.3;
  }
  .title {
    padding-block-end: 3mm;
    font-size: 4.6mm;
    font-weight: 700;
    line-height: 6mm;
    text-align: center;
  }
  .particulars {
    margin-block-end: 3mm !important;
    font-size: 3.6mm;
    line-height: 5mm;
  }
  .particulars > div {
    display: flex;
    overflow: hidden;
    max-block-size: 20mm;
  }
  .particulars dt {
    flex: none;
    inline-size: 42mm;
  }
  .particulars dd::before {
    position: absolute;
    margin-inline-start: -2.5mm;
    content: ':';
  }
  .continued {
    overflow: hidden;
    block-size: 7mm;
    color: #333333;
    font-size: 2.9mm;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .paper table {
    inline-size: 100%;
    border-collapse: collapse;
    border-spacing: 0;
    table-layout: fixed;
    font-size: inherit;
  }
  .paper :is(th, td) {
    position: static;
    block-size: auto;
    padding: 0 1mm;
    border: 0.25mm solid #000000;
    background: none;
    vertical-align: middle;
  }
  .paper thead tr {
    block-size: 10mm;
  }
  .paper th {
    background: #eeeeee;
    font-weight: 700;
    text-align: center;
  }
  .cell {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
  }
  th .cell {
    display: block;
    max-block-size: 9mm;
  }
  .cell small {
    display: block;
    font-size: 2.6mm;
    font-weight: 400;
    line-height: 3mm;
  }
  .cell.small {
    font-size: 2.5mm;
    line-height: 2.75mm;
  }
  .cell.tiny {
    font-size: 2mm;
    line-height: 2.1mm;
  }
  .closing > p {
    overflow: hidden;
    block-size: 5mm;
    padding-block-start: 1mm;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .closing > .signed {
    block-size: 9mm;
    margin-inline-start: calc((100% + 4mm) * 2 / 3);
    padding-block-start: 4mm;
    text-align: center;
    white-space: nowrap;
    overflow: visible;
  }
  .tier {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 4mm;
    overflow: hidden;
    block-size: 46mm;
    text-align: center;
  }
  .signatory p {
    min-block-size: 4mm;
  }
  .signatory .post {
    block-size: 11.5mm;
    overflow: hidden;
  }
  .signatory .who {
    margin-block-start: 16mm;
    font-weight: 700;
  }
  .signatory .known {
    text-decoration: underline;
  }
  .foot {
    position: absolute;
    inset-inline: 12mm;
    inset-block-end: 6mm;
    display: flex;
    justify-content: space-between;
    font-size: 2.9mm;
  }
  .stamp {
    position: absolute;
    inset-inline: 12mm;
    inset-block-start: 5mm;
    color: #555555;
    font-size: 4.6mm;
    font-weight: 700;
    line-height: 6mm;
    letter-spacing: 1.2mm;
    text-align: center;
  }
`;

/** What pages need beside that where they go to the printer. */
export const printedStyles = css`
  :host {
    display: none;
  }
  @media print {
    :host {
      display: block;
    }
    .paper {
      break-after: page;
      break-inside: avoid;
    }
    .paper:last-child {
      break-after: auto;
    }
  }
`;
