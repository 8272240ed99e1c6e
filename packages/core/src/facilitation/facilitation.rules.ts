/** Every rule about a facilitator's periodic report. */
export const facilitationRules = [] as const;
