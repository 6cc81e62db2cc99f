'use client';
import Link, { type LinkProps, useLinkStatus } from 'next/link';
import type { ReactNode } from 'react';
import { LinkProvider } from '@cairn/ui/layout/AppLink';
import { PendingBar } from '@cairn/ui/layout/PendingBar';

/** Whether the page of the link around it is on its way. */
const Pending = () => <PendingBar pending={useLinkStatus().pending} />;

const PendingLink = ({ children, ...rest }: LinkProps & { children: ReactNode }) => (
  <Link {...rest}>
    {children}
    <Pending />
  </Link>
);

/** Has every part inside make links of Next's that say when their page is on its way. */
export const Links = ({ children }: { children: ReactNode }) => (
  <LinkProvider link={PendingLink}>{children}</LinkProvider>
);
