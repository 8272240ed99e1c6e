export { success, failure } from './result.js';
export type { Result, Success, Failure } from './result.js';
export { underPath, hasErrors } from './issue.js';
export type { Issue, IssueParams, IssuePath, Severity } from './issue.js';
export { rulesFor, checkRules } from './rule.js';
export type { AnyRule, Finding, ParamsOf, Rule, Stage, WordsFor } from './rule.js';
export { readJson } from './shape.js';
export type { ShapeParams, ShapeWords, ValueShapeCode } from './shape.js';
export { maybe, text, atMost, shapeCheck, readShape } from './shape.schema.js';
export type { Citation, Confidence } from './citation.js';
export { canonicalJson } from './canonical-json.js';
export { mergeInOrder } from './ledger.js';
export { isIdentifier } from './identifier.js';
export type { Identifier } from './identifier.js';
export {
  isCalendarDate,
  daysAfter,
  inclusiveDays,
  eachDay,
  weekday,
  dateParts,
} from './calendar-date.js';
export type { CalendarDate } from './calendar-date.js';
export { monthsAfter } from './calendar-month.js';
export { isTimeOfDay, minutesBetween } from './time-of-day.js';
export type { TimeOfDay, TimeZone } from './time-of-day.js';
export { instantAfter, isInstant, millisecondsBetween } from './instant.js';
export type { Instant } from './instant.js';
export { wallClock, instantAt } from './wall-clock.js';
export type { WallClock } from './wall-clock.js';
export { compareFractions, roundedPercent } from './fraction.js';
export type { Fraction } from './fraction.js';
export { sumRupiah, parseRupiah } from './rupiah.js';
export type { Rupiah } from './rupiah.js';
export {
  identifierSchema,
  calendarDateSchema,
  timeOfDaySchema,
  timeZoneSchema,
  instantSchema,
  fractionSchema,
  rupiahSchema,
} from './values.schema.js';
