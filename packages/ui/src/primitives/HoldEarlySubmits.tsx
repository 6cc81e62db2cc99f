const script = `addEventListener('submit', function (event) {
  if (!event.target.hasAttribute('data-early')) return;
  event.preventDefault();
  (window.sentEarly = window.sentEarly || new WeakSet()).add(event.target);
}, true)`;

/**
 * For the top of the body: a form that our code sends would be sent by the browser while that code is not there, and load
 * the page anew, empty. A form with `useEarlySubmit` stays, and is sent once that code is there.
 */
export const HoldEarlySubmits = () => <script dangerouslySetInnerHTML={{ __html: script }} />;
