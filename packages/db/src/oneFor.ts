/** What is made once for each key: statements that differ by more than a slot can hold, such as the table. */
export function oneFor<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const there = made.get(key) ?? make(key);
    if (!made.has(key)) made.set(key, there);
    return there;
  };
}

/** The same for a list of keys. */
export function oneForAll<Key, Made>(make: (keys: readonly Key[]) => Made): (keys: readonly Key[]) => Made {
  type Place = { made?: { of: Made }; next: (key: Key) => Place };
  const place = (): Place => ({ next: oneFor(place) });
  const start = place();
  return (keys) => {
    let at = start;
    for (const key of keys) at = at.next(key);
    return (at.made ??= { of: make(keys) }).of;
  };
}
