export {
  exportPurposeSchema,
  processingBasisSchema,
  processingSchema,
  retentionSchema,
} from './privacy.schema.js';
export { parseExportPurpose, parseProcessing, retentionEndsOn, stopDeadline } from './privacy.js';
export type { ExportPurpose, ProcessingBasis, Processing, Retention } from './privacy.js';
export { personalDataLaw, withdrawalDays } from './personal-data-law.js';
export type { PersonalDataArticle } from './personal-data-law.js';
export { personalField, personalFields } from './personal-data.js';
export type { PersonalDataClass, PersonalField } from './personal-data.js';
export { identifyingField, identifyingKinds, publicText } from './identifying-text.js';
export type { IdentifyingKind } from './identifying-text.js';
export { checkPrivacy, privacyRules } from './privacy.rules.js';
export type { PrivacyContext, PrivacySubject } from './privacy.rules.js';
export { checkPublicOutput, publicOutputRules } from './public-output.rules.js';
export type { PublicOutputContext } from './public-output.rules.js';
