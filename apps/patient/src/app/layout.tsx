import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { fonts } from '@cairn/ui/fonts';
import { LinkProvider } from '@cairn/ui/layout/AppLink';
import { HoldEarlySubmits } from '@cairn/ui/primitives/HoldEarlySubmits';
import { ShellLink } from '#shell/ShellLink.tsx';
import './globals.css';

export const metadata: Metadata = { title: { default: 'Cairn', template: '%s · Cairn' }, robots: { index: false } };
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#F3F6F4' },
    { media: '(prefers-color-scheme: dark)', color: '#0E1513' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fonts}>
      <body>
        <HoldEarlySubmits />
        <LinkProvider link={ShellLink}>{children}</LinkProvider>
      </body>
    </html>
  );
}
