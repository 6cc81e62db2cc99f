'use client';
import Link, { useLinkStatus } from 'next/link';
import type { ComponentProps } from 'react';
import { PendingBar } from '@cairn/ui/layout/PendingBar';

/** Whether the page of the link around it is on its way. */
const Pending = () => <PendingBar pending={useLinkStatus().pending} />;

/** A link to a page of the console, which says when that is on its way. */
export const PageLink = ({ children, ...rest }: ComponentProps<typeof Link>) => (
  <Link {...rest}>
    {children}
    <Pending />
  </Link>
);
