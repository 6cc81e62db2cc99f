import { type RefObject, useEffect, useRef, useState } from 'react';

declare global {
  interface Window {
    /** Forms that were sent before the page was awake. */
    sentEarly?: WeakSet<EventTarget>;
  }
}

/** Sends a form that was sent before the page was awake, with what was chosen by then. @returns what the form is given */
export function useEarlySubmit(): { ref: RefObject<HTMLFormElement | null>; 'data-early': '' } {
  const form = useRef<HTMLFormElement>(null);
  const [sent, setSent] = useState(false);
  useEffect(() => {
    if (form.current && window.sentEarly?.has(form.current)) setSent(true);
  }, []);
  // By the next render what was tapped early is known too.
  useEffect(() => {
    if (sent) form.current?.requestSubmit();
  }, [sent]);
  return { ref: form, 'data-early': '' };
}
