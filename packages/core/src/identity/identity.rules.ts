/** Every rule about what identifies a person. */
export const identityRules = [] as const;
