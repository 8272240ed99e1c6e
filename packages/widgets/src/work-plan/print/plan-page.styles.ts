import { css } from 'lit';

/** Looks of the rows of a plan. */
export const planPageStyles = css`
  .plan-paper td {
    padding-block: 0.7mm;
    text-align: start;
    vertical-align: top;
    white-space: pre-line;
  }
  .plan-paper th {
    line-height: 3.4mm;
  }
  .plan-paper th.narrow {
    padding: 0;
    font-size: 2.5mm;
    white-space: nowrap;
  }
  .plan-paper thead tr:last-child:not(:first-child) th {
    font-weight: 400;
  }
  .plan-paper tbody tr {
    block-size: 6mm;
  }
  .plan-paper .row-group td {
    background: #f2f2f2;
    font-weight: 700;
  }
  .plan-paper .row-figures td {
    font-weight: 700;
  }
  .plan-paper td.sum {
    text-align: end;
    white-space: nowrap;
  }
  /* Where colours are not printed, the squares are left. */
  .plan-paper td.bar {
    padding: 0;
    color: #404040;
    background: #404040;
    text-align: center;
    vertical-align: middle;
  }
  .plan-paper .plan-foot {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
