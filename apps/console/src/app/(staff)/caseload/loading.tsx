import { Loading, Skeleton } from '@cairn/ui/primitives/Skeleton';

export default function LoadingCaseload() {
  return (
    <Loading label="Loading the caseload">
      <div className="flex h-[3.625rem] items-center border-b border-line bg-surface px-4 rail:px-6">
        <Skeleton className="h-7 w-40" />
      </div>
      <div className="flex h-[3.25rem] items-center gap-2 border-b border-line bg-surface px-4 rail:px-6">
        <Skeleton className="w-24" />
        <Skeleton className="w-28" />
        <Skeleton className="w-36" />
      </div>
      <div className="h-16 border-b border-line" />
      {Array.from({ length: 10 }, (_, index) => (
        <div key={index} className="flex h-14 items-center gap-6 border-b border-line bg-surface px-4 rail:px-6">
          <Skeleton className="h-8 w-28 shrink-0" />
          <Skeleton className="h-8 w-36 shrink-0" />
          <Skeleton className="h-8 min-w-0 flex-1" />
        </div>
      ))}
    </Loading>
  );
}
