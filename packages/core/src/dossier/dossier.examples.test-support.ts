import { wholeDocument } from './dossier.test-support.js';

/** Right values for each schema of the unit. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  dossierSchema: [wholeDocument],
  attendanceDossierSchema: [wholeDocument],
  workPlanDossierSchema: [wholeDocument],
};
