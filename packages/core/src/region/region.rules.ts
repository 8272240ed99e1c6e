/** Every rule about a place as a document states it. */
export const regionRules = [] as const;
