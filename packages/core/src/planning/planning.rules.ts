/** Every rule about planning documents. */
export const planningRules = [] as const;
