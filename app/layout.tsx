import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { Shell } from '@/components/shell';
import { openLibrary } from '@/lib/content/library';
import { paperColour } from '@/lib/paths';
import './globals.css';

// Pages are compiled without the library, which is the release's: a page that says nothing else is made when it is asked for. The
// server keeps it.
export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: paperColour('', 'light') },
    { media: '(prefers-color-scheme: dark)', color: paperColour('', 'dark') },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const { site } = await openLibrary();
  return (
    <html lang="zh-CN" itemScope itemType="https://schema.org/WebPage">
      <body>
        <Shell site={site}>{children}</Shell>
      </body>
    </html>
  );
}
