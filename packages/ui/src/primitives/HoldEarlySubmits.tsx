const script = `addEventListener('submit', function (event) {
  if (event.target.method !== 'get') return;
  event.preventDefault();
  (window.sentEarly = window.sentEarly || new WeakSet()).add(event.target);
}, true)`;

/**
 * For the top of the body: a form that our code sends would be sent by the browser while that code is not there, and load
 * the page anew, empty. It stays, and `useEarlySubmit` sends it; forms that post wherever they are go their way.
 */
export const HoldEarlySubmits = () => <script dangerouslySetInnerHTML={{ __html: script }} />;
