import type { ReactNode } from 'react';
import { QueueProvider } from '#queue/QueueProvider.tsx';
import { currentActor } from '#server/auth.ts';
import { ownDay } from '#server/ownDay.ts';
import { AccountMenu } from '#shell/AccountMenu.tsx';
import { PlainShell } from '#shell/PlainShell.tsx';
import { PortalShell } from '#shell/PortalShell.tsx';
import { Providers } from '#trpc/Providers.tsx';
import { NoCare } from './_components/NoCare.tsx';

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const day = await ownDay();
  const menu = <AccountMenu name={(await currentActor())?.name ?? ''} />;
  if (!day)
    return (
      <PlainShell menu={menu}>
        <NoCare />
      </PlainShell>
    );
  return (
    <Providers>
      <QueueProvider episodeId={day.episode.id}>
        <PortalShell menu={menu}>{children}</PortalShell>
      </QueueProvider>
    </Providers>
  );
}
