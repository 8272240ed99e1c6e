export {
  dossierFormat,
  dossierSchema,
  parseDossier,
  parseDossierJson,
  dossierDocument,
} from './dossier.js';
export type { Dossier } from './dossier.js';
export { checkDossier } from './dossier.rules.js';
