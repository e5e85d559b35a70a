/** The documents of the API by their names. */
import type { Library } from '../../model';
import { isStatementId } from '../../paths';
import { findBriefing } from '../../queries/find';
import { briefingData } from './briefing';
import { atOf } from './head';
import { libraryData } from './library';
import { phraseData, phrasesData } from './phrases';
import { publishedSchema } from './schema';
import { statementData, statementsData } from './statements';
import { topicData, topicsData } from './topics';

/** Gives the document with a name, such as `briefings/taiyuan-2023-03`, or nothing where there is none. */
export function apiDocument(library: Library, name: string): object | undefined {
  const at = atOf(library.site);
  const [kind, slug, id, ...more] = name.split('/');
  if (more.length > 0) return undefined;
  if (slug === undefined) {
    if (kind === 'library') return libraryData(at, library);
    if (kind === 'statements') return statementsData(at, library);
    if (kind === 'phrases') return phrasesData(at, library);
    if (kind === 'topics') return topicsData(at, library);
    return kind === 'schema' ? publishedSchema(at) : undefined;
  }
  if (kind === 'topics' && id === undefined) return topicData(at, library, slug);
  if (kind === 'phrases' && id === undefined) return phraseData(at, library, slug);
  const briefing = findBriefing(library, slug);
  if (!briefing) return undefined;
  if (kind === 'briefings' && id === undefined) return briefingData(at, library, briefing);
  return kind === 'statements' && id !== undefined && isStatementId(id)
    ? statementData(at, library, briefing, id)
    : undefined;
}
