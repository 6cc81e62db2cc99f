import type { Metadata } from 'next';
import Link from 'next/link';
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
        <Link href="/" className={buttonStyle({ size: 'action' })}>
          Go to Today
        </Link>
      </Card>
    </PlainShell>
  );
}
