/**
 * Makes a function that works something out once for each object, and forgets it when the object is gone.
 * @param make never gives undefined
 */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const memory = new WeakMap<Key, Value>();
  return (key) => {
    let value = memory.get(key);
    if (value === undefined) {
      value = make(key);
      memory.set(key, value);
    }
    return value;
  };
}
