import type { Briefing, CoveredParagraph } from '@/lib/model';
import { paths } from '@/lib/paths';
import { CoverageStrip } from './coverage-strip';
import { TitleNote } from './title-note';

interface Props {
  /** The newest briefing, as its section files hold it. */
  readonly newest: { readonly briefing: Briefing; readonly paragraphs: readonly CoveredParagraph[] };
  /** How many older ones there are. */
  readonly older: number;
}

/** What was checked of the newest briefing, sentence by sentence, and where the same is told of the others. */
export function CoverageProof({ newest: { briefing, paragraphs }, older }: Props) {
  const { slug, title, sentences, sections, sha256, bytes } = briefing;
  return (
    <div className="proof">
      <h3>
        <a href={paths.briefing(slug)}>{title}</a>
      </h3>
      <TitleNote briefing={briefing} />
      <p>
        正文{briefing.paragraphs.length}段{sentences.length}句，每句收录一次；{sections.length}节依次相接，就是全文。
      </p>
      <CoverageStrip briefing={briefing} paragraphs={paragraphs} />
      <p className="note">
        <a href={paths.source(slug)}>所据文本</a>　{bytes}字节　SHA-256：<code>{sha256}</code>
      </p>
      {older > 0 && <p className="note">另有{older}篇，同样逐句对照；各篇的SHA-256在其“所据文本”页，由正文页进入。</p>}
    </div>
  );
}
