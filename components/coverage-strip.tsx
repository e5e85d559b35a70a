import type { CoveredParagraph, Voice } from '@/lib/model';
import { paths } from '@/lib/paths';
import { placeLabel } from '@/lib/vocabulary';

interface Props {
  readonly briefing: string;
  readonly paragraphs: readonly CoveredParagraph[];
}

const WORDS: Readonly<Record<Voice, string>> = { told: '叙述', said: '转述', both: '叙述和转述' };

/** Every sentence of a briefing, once, in the source's order: a row for each paragraph, a gap where the site cuts. */
export function CoverageStrip({ briefing, paragraphs }: Props) {
  return (
    <figure className="coverage">
      <figcaption className="note">
        每个数字是一句，通往它在正文中的位置；左边
        <Key voice="told" />
        细线为叙述，
        <Key voice="said" />
        粗线为转述，
        <Key voice="both" />
        下半粗线为一句兼有两者；稍宽的空处是本站分节之处。
        <a className="skip" href="#after-coverage">
          跳过各句
        </a>
      </figcaption>
      <ol>
        {paragraphs.map(({ paragraph, cuts }) => (
          <li key={paragraph}>
            <p className="note">
              <b>第{paragraph}段</b> {cuts.reduce((sum, { sentences }) => sum + sentences.length, 0)}句
            </p>
            {cuts.map(({ section, sentences }) => (
              <ol key={section.slug} aria-label={section.title}>
                {sentences.map(({ id, number, voice }) => (
                  <li key={id}>
                    <a
                      className={`voice-${voice}`}
                      href={paths.sentence(briefing, id)}
                      aria-label={`${placeLabel(id)}，${WORDS[voice]}`}
                    >
                      {number}
                    </a>
                  </li>
                ))}
              </ol>
            ))}
          </li>
        ))}
      </ol>
      <p id="after-coverage" tabIndex={-1} className="note">
        {paragraphs.length}段共{count(paragraphs)}句。
      </p>
    </figure>
  );
}

function Key({ voice }: { readonly voice: Voice }) {
  return <span className={`key voice-${voice}`} aria-hidden="true" />;
}

function count(paragraphs: readonly CoveredParagraph[]): number {
  return paragraphs.flatMap(({ cuts }) => cuts).reduce((sum, { sentences }) => sum + sentences.length, 0);
}
