/** Every rule about the proposal of an RW. */
export const proposalRules = [] as const;
