import { EmptyState } from '@cairn/ui/primitives/EmptyState';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';

/** What those see whose care here has ended. */
export function NoCare() {
  return (
    <>
      <PageHeading>Your care here has ended</PageHeading>
      <EmptyState title="Nothing to log">
        If your pain is back or you think this is a mistake, call your clinic. They can open your care again.
      </EmptyState>
    </>
  );
}
