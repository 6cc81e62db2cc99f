import type { Metadata } from 'next';
import { DoorPage } from '../../_components/DoorPage.tsx';
import { LinkForm } from '../_components/LinkForm.tsx';

export const metadata: Metadata = { title: 'Sign in' };

/** A button and no more: a mail program that opens links ahead of the reader must not use the link up. */
export default async function LinkPage({ params }: PageProps<'/sign-in/[token]'>) {
  const { token } = await params;
  return (
    <DoorPage title="Sign in with your link" intro="The link works once.">
      <LinkForm token={token} />
    </DoorPage>
  );
}
