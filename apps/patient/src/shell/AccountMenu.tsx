import { LogOut, UserRound } from 'lucide-react';
import { buttonStyle } from '@cairn/ui/primitives/buttonStyle';
import { signOutNow } from './signOutNow.ts';

/** Who is signed in and the way out, in the platform's own popover: it works before any script has loaded. */
export function AccountMenu({ name }: { name: string }) {
  return (
    <>
      <button
        type="button"
        popoverTarget="account"
        aria-label="Your account"
        className="grid size-12 place-items-center rounded-full hover:bg-trail-soft"
      >
        <UserRound aria-hidden className="size-6" />
      </button>
      <div
        id="account"
        popover="auto"
        className="fixed inset-auto top-14 right-4 m-0 w-64 rounded-card border border-line bg-surface p-4 text-ink shadow-[0_8px_32px_rgb(0_0_0/0.24)]"
      >
        <p className="text-15 text-ink-soft">Signed in as</p>
        <p className="mb-3 font-semibold">{name}</p>
        <form action={signOutNow}>
          <button type="submit" className={buttonStyle({ variant: 'secondary', className: 'w-full' })}>
            <LogOut aria-hidden />
            Sign out
          </button>
        </form>
      </div>
    </>
  );
}
