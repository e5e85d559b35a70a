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

/**
 * Gives a page's Content-Security-Policy; `styles` are the texts of its inlined style sheets and `rules` those of its speculation
 * rules, allowed by their hashes alone.
 */
export function contentPolicy(styles: readonly string[], rules: readonly string[] = []): string {
  return [
    "default-src 'none'",
    ['style-src', ...(styles.length > 0 ? styles.map(hashSource) : ["'self'"])].join(' '),
    ["script-src 'self'", ...rules.map(hashSource)].join(' '),
    "font-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The policy of answers that are no page. */
export const NO_CONTENT_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** The policy of a PDF: browsers show it by a page of their own, which nothing else of a policy may stop. */
export const PDF_POLICY = "frame-ancestors 'none'";

/** How long a copy may be kept: a page is asked for anew each time (304 where it is the same), a hashed asset never. */
export const CACHE = {
  page: 'public, max-age=0, must-revalidate',
  asset: 'public, max-age=31536000, immutable',
  never: 'no-store',
} as const;
