/** `npm run check`: validates content/ alone, prints every fault as file:line:column, and exits 1 where there is one. */
import { openCache } from '../lib/content/cache';
import { ContentError, report } from '../lib/content/faults';
import { loadLibrary } from '../lib/content/library';
import { addressed } from '../lib/paths';
import { draftLines } from './lib/draft-lines';

try {
  const { library, files } = await loadLibrary('content', { drafts: true, cache: openCache() });
  const warnings = report(files);
  if (warnings) console.error(warnings);
  for (const { slug, paragraphs, sentences, sections, statements, phrases } of addressed(library)) {
    const counts = `${paragraphs.length} paragraphs, ${sentences.length} sentences, ${sections.length} sections`;
    console.log(
      `${slug}: ${counts}, ${statements.length} statements, ${phrases.length} phrases; every sentence published once`,
    );
  }
  for (const line of draftLines('content', library)) console.log(line);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
