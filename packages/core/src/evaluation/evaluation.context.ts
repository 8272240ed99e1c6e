import type { Participant } from '../participant/index.js';
import type { Training } from '../training/index.js';

/** What rules about an evaluation look at beside it. What is not handed in is not judged. */
export interface EvaluationContext {
  readonly participants?: readonly Pick<Participant, 'id' | 'name'>[];
  readonly training?: Pick<Training, 'dates'>;
}

/** How findings call people: by name, and one who is not known by id. */
export function namesOf({ participants = [] }: EvaluationContext): (id: string) => string {
  const names = new Map(participants.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
