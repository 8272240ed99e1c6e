/** A function that answers at once when it is asked the same again as the last time; its arguments are plain data. */
export function latest<Arguments extends readonly unknown[], Answer>(
  answer: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  let last: { readonly given: Arguments; readonly answer: Answer } | undefined;
  return (...given) => {
    if (!last?.given.every((each, index) => each === given[index]))
      last = { given, answer: answer(...given) };
    return last.answer;
  };
}
