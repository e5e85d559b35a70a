import { fullWidthCommas } from '@/lib/text/typography';

/** Gives a phrase as readers see it: in quotation marks, with full-width commas. */
export function phraseName(text: string): string {
  return `“${fullWidthCommas(text)}”`;
}
