export { attendanceDossierSchema, dossierSchema, workPlanDossierSchema } from './dossier.schema.js';
export { dossierFormat } from './dossier-format.js';
export { parseDossier, parseDossierJson, dossierDocument } from './dossier.js';
export type { Dossier } from './dossier.js';
export { parseAttendanceDossier, parseWorkPlanDossier } from './dossier-parts.js';
export type { AttendanceDossier, WorkPlanDossier } from './dossier-parts.js';
export { checkDossier } from './dossier.rules.js';
export type { DossierContext } from './dossier.rules.js';
