export { signatorySchema } from './paper.schema.js';
export { paperMarginMm, paperSizes, paperSizesMm } from './paper.js';
export type { PaperSize, Signatory } from './paper.js';
