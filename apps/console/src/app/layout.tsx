import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { fonts } from '@cairn/ui/fonts';
import { Providers } from '#trpc/client.tsx';
import { Links } from './_components/Links.tsx';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Cairn console', template: '%s · Cairn console' },
  robots: { index: false },
};
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#F3F6F4' },
    { media: '(prefers-color-scheme: dark)', color: '#0E1513' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" data-density="console" className={fonts}>
      <body>
        <Links>
          <Providers>{children}</Providers>
        </Links>
      </body>
    </html>
  );
}
