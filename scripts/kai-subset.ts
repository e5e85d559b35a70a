/** The 楷体 that statements are set in where a reader's system has none: LXGW WenKai (OFL), cut to the site's characters. */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { Library } from '../lib/model';
import { fullWidthCommas } from '../lib/text/typography';
import { KAI } from './lib/font.mjs';

/** The font's quotation marks are narrow; 宋体 supplies them, a whole character wide as mainland type has them. */
const LEFT_OUT = /[“”‘’]/;

/** Gives each character that statements can show in this font, once. */
export function spokenCharacters(library: Library): string {
  const texts = library.briefings.flatMap((briefing) => briefing.sentences.filter((one) => one.statements.length > 0));
  return [...new Set(texts.flatMap((sentence) => [...sentence.text, ...fullWidthCommas(sentence.text)]))]
    .filter((one) => !LEFT_OUT.test(one))
    .sort()
    .join('');
}

/** Writes the subset; throws where the font package is missing. */
export async function writeKaiSubset(library: Library): Promise<void> {
  const whole = await readFile(KAI.whole);
  await writeFile(KAI.used, await subsetFont(whole, spokenCharacters(library), { targetFormat: 'woff2' }));
}
