/** What pages say of themselves to machines, in the words of schema.org; addresses only where the release has one. */
import type {
  Article,
  CollectionPage,
  Quotation,
  SearchAction,
  WebPage,
  WebSite,
  WithActionConstraints,
  WithContext,
} from 'schema-dts';
import type { Briefing, Library, Site, Statement, Topic, Visit } from '../model';
import { absolute, paths } from '../paths';
import { topicsOf, visitsOf } from '../queries/find';
import { saidText } from '../queries/own-words';
import { spanLabel } from '../vocabulary';
import { MODE_LABELS, speechNote } from '../vocabulary/voices';
import { articleNode, corrections, identity, person, place, siteNode, term } from './schema-nodes';

const CONTEXT = { '@context': 'https://schema.org', inLanguage: 'zh-CN' } as const;

/** Gives the site, with its search where it has an address. */
export function siteData(site: Site): WithContext<WebSite> {
  const target = absolute(site.url, `${paths.search()}?q={q}`);
  const search = {
    '@type': 'SearchAction',
    target: target ?? '',
    'query-input': 'required name=q',
  } as const satisfies WithActionConstraints<SearchAction>;
  return { ...CONTEXT, ...siteNode(site), ...(target === undefined ? {} : { potentialAction: search }) };
}

/** Gives a briefing: an article of ours that is based on the outlet's; a title of ours is its name, never a headline. */
export function briefingData(library: Library, briefing: Briefing): WithContext<Article> {
  const speakers = new Set(briefing.statements.flatMap(({ attribution }) => attribution.speaker ?? []));
  const { site } = library;
  const filed = topicsOf(
    library,
    briefing.sections.flatMap((section) => section.topics),
  );
  return {
    ...CONTEXT,
    ...articleNode(site, briefing),
    ...corrections(briefing),
    isPartOf: siteNode(site),
    about: filed.map((topic) => term(site, topic)),
    mentions: [...[...speakers].map(person), ...visitsOf(briefing).map((visit) => place(visit.site))],
  };
}

/** Gives a statement: its text is what is said in the source's characters, and who says it is so by the article's account. */
export function statementData(
  site: Site,
  briefing: Briefing,
  statement: Statement,
  topics: readonly Topic[],
): WithContext<Quotation> {
  const { speaker, verb } = statement.attribution;
  const label = speechNote([statement], [briefing]) || `${MODE_LABELS.direct}。`;
  const who = speaker === undefined ? {} : { spokenByCharacter: person(speaker) };
  // Words in quotation marks are the speaker's own; the wording of reported speech is the article's.
  const author = speaker === undefined || statement.mode !== 'direct' ? {} : { creator: person(speaker) };
  return {
    ...CONTEXT,
    '@type': 'Quotation',
    ...identity(site, paths.statement(briefing.slug, statement.id)),
    identifier: statement.id,
    position: spanLabel(statement.sentences),
    description: `${label}${verb === undefined ? '' : `引述动词：${verb}。`}`,
    text: saidText(briefing, statement),
    ...who,
    ...author,
    isPartOf: articleNode(site, briefing),
    about: topics.map((topic) => term(site, topic)),
  };
}

/** Gives the page of a topic. */
export function topicData(site: Site, topic: Topic): WithContext<CollectionPage> {
  return {
    ...CONTEXT,
    '@type': 'CollectionPage',
    ...identity(site, paths.topic(topic.slug)),
    name: topic.title,
    description: topic.scope,
    isPartOf: siteNode(site),
    about: term(site, topic),
  };
}

/** Gives the page of a visit: a place by its name, and nothing else of it. */
export function visitData(site: Site, briefing: Briefing, visit: Visit): WithContext<WebPage> {
  return {
    ...CONTEXT,
    '@type': 'WebPage',
    ...identity(site, paths.visit(briefing.slug, visit.slug)),
    name: visit.title,
    isPartOf: articleNode(site, briefing),
    about: place(visit.site),
  };
}
