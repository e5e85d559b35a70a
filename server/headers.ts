/** The headers that every answer carries, and the policy of a page. */
import { createHash } from 'node:crypto';

/** Headers of every answer. */
export const COMMON: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Gives a page's Content-Security-Policy; `styles` are the texts of its inlined style sheets, allowed by their hashes alone. */
export function contentPolicy(styles: readonly string[]): string {
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  return [
    "default-src 'none'",
    `style-src ${hashes.length > 0 ? hashes.join(' ') : "'self'"}`,
    "script-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The policy of answers that are no page. */
export const NO_CONTENT_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** How long a copy may be kept: a page is asked for anew each time (304 where it is the same), a hashed asset never. */
export const CACHE = {
  page: 'public, max-age=0, must-revalidate',
  asset: 'public, max-age=31536000, immutable',
  never: 'no-store',
} as const;
