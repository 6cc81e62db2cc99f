import type { Metadata } from 'next';
import { PageLink } from '#app/_components/PageLink.tsx';
import { AppLogo } from '@cairn/ui/primitives/AppLogo';
import { buttonStyle } from '@cairn/ui/primitives/buttonStyle';

export const metadata: Metadata = { title: 'Not here' };

export default function NotFound() {
  return (
    <main className="mx-auto grid max-w-[30rem] justify-items-start gap-4 px-4 py-12">
      <AppLogo />
      <h1 className="text-25 font-semibold">There is no such page</h1>
      <p>The address may be mistyped, or this is not yours to see.</p>
      <PageLink href="/" className={buttonStyle()}>
        To the start
      </PageLink>
    </main>
  );
}
