export { success, failure } from './result.js';
export type { Result, Success, Failure } from './result.js';
export { underPath, hasErrors } from './issue.js';
export type { Issue, IssueParams, IssuePath, Severity } from './issue.js';
export { rulesFor, checkRules } from './rule.js';
export type { AnyRule, Finding, ParamsOf, Rule, Stage, WordsFor } from './rule.js';
export { maybe, text, shapeCheck, readShape, readJson } from './shape.js';
export type { ShapeParams, ShapeWords, ValueShapeCode } from './shape.js';
export { canonicalJson } from './canonical-json.js';
export { identifierSchema } from './identifier.js';
export type { Identifier } from './identifier.js';
export {
  calendarDateSchema,
  isCalendarDate,
  daysAfter,
  inclusiveDays,
  eachDay,
  weekday,
  dateParts,
} from './calendar-date.js';
export type { CalendarDate } from './calendar-date.js';
export { timeOfDaySchema, minutesBetween, timeZoneSchema } from './time-of-day.js';
export type { TimeOfDay, TimeZone } from './time-of-day.js';
export { instantSchema, isInstant } from './instant.js';
export type { Instant } from './instant.js';
export { fractionSchema, compareFractions, roundedPercent } from './fraction.js';
export type { Fraction } from './fraction.js';
export { rupiahSchema, sumRupiah, parseRupiah } from './rupiah.js';
export type { Rupiah } from './rupiah.js';
