import { Loading, Skeleton } from '@cairn/ui/primitives/Skeleton';

export default function LoadingChart() {
  return (
    <Loading label="Loading the chart" className="grid gap-4 p-4 rail:p-6">
      <div className="grid gap-2">
        <Skeleton className="h-8 w-56" />
        <Skeleton className="w-96 max-w-full" />
        <Skeleton className="w-80 max-w-full" />
      </div>
      <Skeleton className="h-20 rounded-card" />
      <div className="grid gap-4 rail:grid-cols-[minmax(0,1fr)_21.5rem]">
        <Skeleton className="h-[32rem] rounded-card" />
        <Skeleton className="h-64 rounded-card" />
      </div>
    </Loading>
  );
}
