'use client';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { LinkProvider } from '@cairn/ui/layout/AppLink';

/** Has every part inside make links of Next's. */
export const Links = ({ children }: { children: ReactNode }) => <LinkProvider link={Link}>{children}</LinkProvider>;
