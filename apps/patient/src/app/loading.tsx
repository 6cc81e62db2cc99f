import { Loading, Skeleton } from '@cairn/ui/primitives/Skeleton';
import { PlainShell } from '#shell/PlainShell.tsx';

/** The shape of the first page while it is read. */
export default function LoadingPage() {
  return (
    <PlainShell>
      <Loading className="grid gap-3">
        <Skeleton className="mt-1 h-10 w-40" />
        <Skeleton className="mt-2 h-72 rounded-card" />
      </Loading>
    </PlainShell>
  );
}
