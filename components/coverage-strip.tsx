import type { Briefing, CoveredParagraph } from '@/lib/model';
import { paths } from '@/lib/paths';
import { placeLabel } from '@/lib/vocabulary';
import { voiceName } from '@/lib/vocabulary/voices';
import { StrokesKey } from './strokes';

interface Props {
  readonly briefing: Briefing;
  readonly paragraphs: readonly CoveredParagraph[];
}

/** Every sentence of a briefing, once, in the source's order: a row for each paragraph, a gap where the site cuts. */
export function CoverageStrip({ briefing, paragraphs }: Props) {
  const all = sentencesOf(paragraphs);
  const modes = all.flatMap((sentence) => sentence.modes);
  return (
    <figure className="coverage">
      <figcaption className="note">
        <StrokesKey text={briefing} modes={modes} hasBoth={all.some(({ voice }) => voice === 'both')} />
        <span className="strokes-key">数字是该句在段中的次序，通往正文；稍宽的空处是本站分节之处。</span>
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
                {sentences.map(({ id, number, voice, modes }) => (
                  <li key={id}>
                    <a
                      className={`voice-${voice}`}
                      href={paths.sentence(briefing.slug, id)}
                      aria-label={`${placeLabel(id)}，${voiceName(voice, modes, [briefing])}`}
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
        {paragraphs.length}段共{all.length}句。
      </p>
    </figure>
  );
}

function sentencesOf(paragraphs: readonly CoveredParagraph[]) {
  return paragraphs.flatMap(({ cuts }) => cuts.flatMap(({ sentences }) => sentences));
}
