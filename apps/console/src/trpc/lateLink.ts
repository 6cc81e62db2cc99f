import { type OperationLink, TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import type { AppRouter } from '@cairn/api';

type Link = TRPCLink<AppRouter>;

/**
 * A link whose code is fetched as soon as the page's own is there: what the server sent is shown without it. A fetch
 * that failed is tried again with the next question.
 */
export function lateLink(load: () => Promise<Link>): Link {
  let loading: Promise<Link> | undefined;
  const loaded = () => (loading ??= load().catch((error: unknown) => ((loading = undefined), Promise.reject(error))));
  if (typeof window !== 'undefined') loaded().catch(() => undefined);
  return (runtime) => {
    let run: OperationLink<AppRouter> | undefined;
    return (operation) =>
      observable((observer) => {
        let stop = () => {};
        let stopped = false;
        loaded().then(
          (make) => {
            if (stopped) return;
            run ??= make(runtime);
            const running = run(operation).subscribe(observer);
            stop = () => running.unsubscribe();
          },
          (error: Error) => observer.error(TRPCClientError.from(error)),
        );
        return () => {
          stopped = true;
          stop();
        };
      });
  };
}
