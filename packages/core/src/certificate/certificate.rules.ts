/** Every rule about certificates. */
export const certificateRules = [] as const;
