export { dossierSchema } from './dossier.schema.js';
export { dossierFormat, parseDossier, parseDossierJson, dossierDocument } from './dossier.js';
export type { Dossier } from './dossier.js';
export { checkDossier } from './dossier.rules.js';
