import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { Shell } from '@/components/shell';
import { openLibrary } from '@/lib/content/library';
import './globals.css';

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#faf8f3' };

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
