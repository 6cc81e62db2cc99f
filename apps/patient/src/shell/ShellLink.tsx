'use client';
import Link, { type LinkProps, useLinkStatus } from 'next/link';
import type { MouseEvent, ReactNode } from 'react';
import { PendingBar } from '@cairn/ui/layout/PendingBar';
import { hrefs } from './hrefs.ts';

const dayPaths = ['/today', '/check', '/questions'];

/** A page that cannot be fetched must not take the place of one that works: without internet the page stays. */
function stay(event: MouseEvent, href: string) {
  if (navigator.onLine || href === hrefs.urgentHelp) return;
  event.preventDefault();
  const { pathname } = window.location;
  if (href === hrefs.today && pathname !== hrefs.today && dayPaths.includes(pathname))
    window.history.pushState(null, '', href);
}

/** Whether the page of the link around it is on its way. */
const Pending = () => <PendingBar pending={useLinkStatus().pending} />;

/** The shell's link: fetches urgent help ahead, so that it opens without internet. */
export function ShellLink({ href, children, ...rest }: LinkProps & { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      prefetch={href === hrefs.urgentHelp ? true : null}
      onClick={(event) => stay(event, href)}
      {...rest}
    >
      {children}
      <Pending />
    </Link>
  );
}
