/** Every rule about every text of a document. */
export const textRules = [] as const;
