import { Loading, Skeleton } from '@cairn/ui/primitives/Skeleton';

export default function LoadingPage() {
  return (
    <Loading label="Loading the page" className="grid gap-4 p-4 rail:p-6">
      <Skeleton className="h-8 w-48" />
      <Skeleton className="h-48" />
      <Skeleton className="h-64" />
    </Loading>
  );
}
