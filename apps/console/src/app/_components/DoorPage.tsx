import type { ReactNode } from 'react';
import { hasOutbox } from '@cairn/api';
import { PageLink } from './PageLink.tsx';
import { AppLogo } from '@cairn/ui/primitives/AppLogo';

/** A page before anyone is signed in: the mark, one card, and in the demo the way to its mail. */
export function DoorPage({ title, intro, children }: { title: string; intro?: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto grid min-h-dvh w-full max-w-[27rem] content-start gap-4 px-4 py-8 sm:content-center">
      <header>
        <AppLogo />
      </header>
      <main className="rounded-card border border-line bg-surface p-4 sm:p-6">
        <h1 className="text-25 font-semibold">{title}</h1>
        {intro && <p className="mt-1 text-ink-soft">{intro}</p>}
        <div className="mt-4">{children}</div>
      </main>
      {hasOutbox() && (
        <footer className="text-14 text-ink-soft">
          This is a demo:{' '}
          <PageLink href="/outbox" className="text-trail underline">
            mail lands in its outbox
          </PageLink>
          .
        </footer>
      )}
    </div>
  );
}
