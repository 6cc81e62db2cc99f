import type { Metadata } from 'next';
import { AppLink } from '@cairn/ui/layout/AppLink';
import { Card } from '@cairn/ui/primitives/Card';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';
import { buttonStyle } from '@cairn/ui/primitives/buttonStyle';
import { PlainShell } from '#shell/PlainShell.tsx';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <PlainShell>
      <PageHeading>There is nothing here</PageHeading>
      <Card className="grid gap-3">
        <p>The page has moved, or the address is not complete.</p>
        <AppLink href="/" className={buttonStyle({ size: 'action' })}>
          Go to Today
        </AppLink>
      </Card>
    </PlainShell>
  );
}
