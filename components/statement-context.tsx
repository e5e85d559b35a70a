import type { Phrase, Section, Sentence, Topic } from '@/lib/model';
import { paths } from '@/lib/paths';
import { fullWidthCommas } from '@/lib/text/typography';
import { placeLabel } from '@/lib/vocabulary';
import { Fact } from './fact';
import { PageCode } from './page-code';
import { PresenceNote } from './presence-note';
import { sectionHref } from './section-link';
import { SentenceText } from './sentence-text';
import { TopicLinks } from './topic-links';

interface Props {
  readonly briefing: string;
  readonly sections: readonly Section[];
  readonly topics: readonly Topic[];
  readonly phrases: readonly (Phrase & { readonly slug: string })[];
  readonly before: Sentence | undefined;
  readonly after: Sentence | undefined;
  /** The page's own address, where the release has one. */
  readonly url: string | undefined;
}

/** Where a statement stands: what comes before and after it in the source, its sections, topics and phrases. */
export function StatementContext({ briefing, sections, topics, phrases, before, after, url }: Props) {
  return (
    <dl className="facts">
      {before && (
        <Fact term="上文">
          <Neighbour briefing={briefing} sentence={before} />
        </Fact>
      )}
      {after && (
        <Fact term="下文">
          <Neighbour briefing={briefing} sentence={after} />
        </Fact>
      )}
      <Fact term="所在部分（标题为本站所拟）">
        <ul className="links">
          {sections.map((section) => (
            <li key={section.slug}>
              <a href={sectionHref(briefing, section)}>{section.title}</a>
              <PresenceNote section={section} />
            </li>
          ))}
        </ul>
      </Fact>
      {topics.length > 0 && (
        <Fact term="主题（本站归类）">
          <TopicLinks topics={topics} />
        </Fact>
      )}
      {phrases.length > 0 && (
        <Fact term="引号用语">
          <ul className="links">
            {phrases.map((phrase) => (
              <li key={phrase.sentence + phrase.start}>
                <a href={paths.phrase(phrase.slug)}>“{fullWidthCommas(phrase.text)}”</a>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <PageCode url={url} />
    </dl>
  );
}

function Neighbour({ briefing, sentence }: { readonly briefing: string; readonly sentence: Sentence }) {
  return (
    <p>
      <SentenceText sentence={sentence} /> <a href={paths.sentence(briefing, sentence.id)}>{placeLabel(sentence.id)}</a>
    </p>
  );
}
