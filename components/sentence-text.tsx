import type { OpenMark, Passage, Sentence, SentencePart } from '@/lib/model';

function Part({ part }: { readonly part: SentencePart }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/content/render.ts sanitises it at build time
  return <span className={part.role === 'said' ? 'said' : undefined} dangerouslySetInnerHTML={{ __html: part.html }} />;
}

/** One sentence of the source in one element; with `anchored` it carries its id, which only the briefing page does. */
export function SentenceText({
  sentence,
  anchored = false,
  isOpen = false,
}: {
  readonly sentence: Sentence;
  readonly anchored?: boolean;
  /** Of a draft: it waits for an editor's eyes. */
  readonly isOpen?: boolean;
}) {
  return (
    <span className={isOpen ? 'sentence open' : 'sentence'} id={anchored ? sentence.id : undefined}>
      {sentence.parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never move
        <Part key={index} part={part} />
      ))}
    </span>
  );
}

interface Props {
  readonly passage: Passage;
  readonly anchored?: boolean;
  /** Of a draft: places that wait for an editor's eyes. */
  readonly review?: readonly OpenMark[] | undefined;
}

/** A passage's sentences, in a paragraph for each paragraph of the source. */
export function PassageText({ passage, anchored = false, review = [] }: Props) {
  const paragraphs = new Map<number, Sentence[]>();
  for (const sentence of passage.sentences) {
    paragraphs.set(sentence.paragraph, [...(paragraphs.get(sentence.paragraph) ?? []), sentence]);
  }
  return [...paragraphs].map(([paragraph, sentences]) => (
    <p key={paragraph}>
      {sentences.map((sentence) => (
        <SentenceText
          key={sentence.id}
          sentence={sentence}
          anchored={anchored}
          isOpen={review.some((mark) => mark.sentence === sentence.id)}
        />
      ))}
    </p>
  ));
}
