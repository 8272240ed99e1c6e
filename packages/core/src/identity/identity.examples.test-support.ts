/** Right values for each schema of the unit; the numbers are invented. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  sexSchema: ['female', 'male'],
  nikSchema: ['3315024107850001', "'33 1502 410785 0001", ''],
  nipSchema: ['19850701 201001 2 001'],
  phoneSchema: ['0812-3456-789', '+62 812 3456 789'],
};
