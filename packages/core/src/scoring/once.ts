/** What is made of an instrument or a part of it, made once and kept as long as the part is: instruments never change. */
export function once<Part extends object, Made>(make: (part: Part) => Made): (part: Part) => Made {
  const made = new WeakMap<Part, Made>();
  return (part) => {
    const before = made.get(part);
    if (before !== undefined) return before;
    const now = make(part);
    made.set(part, now);
    return now;
  };
}
