import { LogOut } from 'lucide-react';
import { PageLink } from '#app/_components/PageLink.tsx';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { hasOutbox, scopeOf } from '@cairn/api';
import { currentActor, signOut } from '#server/auth.ts';
import { Hydrate, getQueryClient, trpc, whoAndWhere } from '#trpc/server.tsx';
import { roleWords } from '#words/roleWords.ts';
import { Shell } from './_components/Shell.tsx';

/** Every page of those signed in: the rail with what their role may see. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor) redirect('/');
  const may = {
    caseload: scopeOf(actor.role, 'caseload.list') !== null,
    live: scopeOf(actor.role, 'live.changes') !== null,
    referrals: scopeOf(actor.role, 'referral.list') !== null,
    clinic: scopeOf(actor.role, 'clinic.board') !== null,
    team: scopeOf(actor.role, 'clinic.addStaff') !== null,
  };
  const [me] = await Promise.all([
    whoAndWhere(),
    may.caseload && getQueryClient().prefetchQuery(trpc.caseload.counts.queryOptions()),
    may.referrals && getQueryClient().prefetchQuery(trpc.referral.late.queryOptions()),
  ]);
  return (
    <Hydrate>
      <Shell
        may={may}
        clinicName={me.clinic?.name ?? ''}
        person={{ name: actor.name, role: roleWords[actor.role] }}
        foot={
          <>
            <form
              action={async () => {
                'use server';
                await signOut({ redirectTo: '/sign-in' });
              }}
            >
              <button
                type="submit"
                className="inline-flex min-h-9 items-center gap-2 rounded-control text-14 text-ink-soft hover:text-ink"
              >
                <LogOut aria-hidden className="size-4" />
                <span className="max-rail:sr-only group-data-folded/rail:sr-only">Sign out</span>
              </button>
            </form>
            {hasOutbox() && (
              <PageLink
                href="/outbox"
                className="hidden text-14 text-ink-soft underline rail:not-group-data-folded/rail:block"
              >
                Outbox of this demo
              </PageLink>
            )}
          </>
        }
      >
        {children}
      </Shell>
    </Hydrate>
  );
}
