import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes up a choice that was tapped before the page was awake: the browser shows it as chosen, but nobody was told.
 * @param take is told the value, once, when the page wakes
 * @returns a ref for the group of radios
 */
export function useEarlyTap(take: (value: string) => void): RefObject<HTMLFieldSetElement | null> {
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const chosen = group.current?.querySelector<HTMLInputElement>('input[type="radio"]:checked');
    // What was chosen to begin with is the default; a tap is not.
    if (chosen && !chosen.defaultChecked) take(chosen.value);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, as the page wakes
  }, []);
  return group;
}
