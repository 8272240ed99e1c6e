/** Every rule about how a document goes from draft to closed. */
export const reviewRules = [] as const;
