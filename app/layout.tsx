import type { Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { Shell } from '@/components/shell';
import { openLibrary } from '@/lib/content/library';
import { paperColour } from '@/lib/paths';
import { wordsOf } from '@/lib/queries/words';
import './globals.css';

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: paperColour('', 'light') },
    { media: '(prefers-color-scheme: dark)', color: paperColour('', 'dark') },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // Pages are compiled without the library, which is the release's; of one that is forced to be static nothing is made then.
  await connection();
  const library = await openLibrary();
  return (
    <html lang="zh-CN" itemScope itemType="https://schema.org/WebPage">
      <body>
        <Shell site={library.site} words={wordsOf(library)}>
          {children}
        </Shell>
      </body>
    </html>
  );
}
