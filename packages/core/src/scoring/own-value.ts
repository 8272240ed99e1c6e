/** What a record itself holds under a key: nothing for `constructor`, `toString` and whatever else every object has. */
export function ownValue<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
