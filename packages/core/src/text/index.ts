export { readDateLabel } from './date-label.js';
export type { DateReading, DateSpan, KnownDate, PartialDate } from './date-label.js';
export type { DateLabelParams } from './date-issues.js';
export { textRules } from './text.rules.js';
