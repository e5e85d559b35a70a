/** `npm run phrases`: adds to content/phrases.yaml what it lacks, at its end, with slugs in pinyin; what stands there stays. */
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCache } from '../lib/content/cache';
import { ContentError } from '../lib/content/faults';
import { findUnregistered } from '../lib/content/library';
import { canBeFollowedBy } from '../lib/content/register';
import { Fault } from './lib/fault.mjs';

const REGISTER = join('content', 'phrases.yaml');

try {
  const { text, additions } = await findUnregistered('content', openCache());
  if (additions.length === 0) console.log(`${REGISTER} has every phrase of the briefings.`);
  else await append(text, additions);
} catch (error) {
  const isPlain = error instanceof ContentError || error instanceof Fault;
  if (error instanceof ContentError) console.error(`Nothing was added to ${REGISTER}: mend these first.`);
  console.error(isPlain && error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function append(text: string, additions: readonly string[]): Promise<void> {
  const lines = `${text === '' || text.endsWith('\n') ? '' : '\n'}${additions.join('\n')}\n`;
  if (!canBeFollowedBy(text, lines)) {
    throw new Fault(
      `${REGISTER} cannot go on with these lines, and nothing was added. Write its list as “  - text: …”, indented by two spaces, and add:\n${lines}`,
    );
  }
  await appendFile(REGISTER, lines);
  console.log(
    `Added to ${REGISTER}; look over the pinyin before it is published, for the addresses are kept:\n${additions.join('\n')}`,
  );
}
