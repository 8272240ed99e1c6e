export {
  facilitationActivitySchema,
  facilitationReportSchema,
  reportStationSchema,
} from './facilitation.schema.js';
export {
  facilitationDutyIds,
  facilitatorRoles,
  parseFacilitationReport,
  reportingPeriods,
  reportLevels,
} from './facilitation.js';
export type {
  FacilitationActivity,
  FacilitationDutyId,
  FacilitationReport,
  ReportLevel,
  ReportStation,
} from './facilitation.js';
export { duties2015, reportDuties } from './facilitation.duties.js';
export type { DutyWording, ReportedDuties } from './facilitation.duties.js';
export { checkFacilitation, facilitationRules } from './facilitation.rules.js';
export type { FacilitationContext } from './report-path.rules.js';
