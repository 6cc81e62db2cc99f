import { Loading, Skeleton } from '@cairn/ui/primitives/Skeleton';

/** The shape of a page: a heading, then cards. */
export default function LoadingPage() {
  return (
    <Loading className="grid gap-3">
      <Skeleton className="mt-1 h-5 w-48" />
      <Skeleton className="h-10 w-32" />
      <Skeleton className="mt-2 h-72 rounded-card" />
      <Skeleton className="h-80 rounded-card" />
      <Skeleton className="h-32 rounded-card" />
    </Loading>
  );
}
