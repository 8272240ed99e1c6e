/** Every rule about the processing of personal data. */
export const privacyRules = [] as const;
