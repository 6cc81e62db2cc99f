'use client';
import type { ReactNode } from 'react';
import { LinkProvider } from '@cairn/ui/layout/AppLink';
import { PageLink } from './PageLink.tsx';

/** Has every part inside make links of the console's. */
export const Links = ({ children }: { children: ReactNode }) => <LinkProvider link={PageLink}>{children}</LinkProvider>;
