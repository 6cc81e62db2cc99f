/**
 * A line across the top while the next page is fetched, after a moment, and said to readers of the screen: until then the
 * page that is there stays.
 */
export function PendingBar({ pending }: { pending: boolean }) {
  if (!pending) return null;
  return (
    <span role="status" className="pending-bar fixed inset-x-0 top-0 z-50 h-1 overflow-hidden bg-trail-soft">
      <span className="sr-only">Loading the page</span>
      <span aria-hidden className="block h-full w-1/3 bg-trail" />
    </span>
  );
}
