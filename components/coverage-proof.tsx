import type { Briefing } from '@/lib/model';
import { paths } from '@/lib/paths';

/** What was checked for each briefing, and the fingerprint of its source. */
export function CoverageProof({ briefings }: { readonly briefings: readonly Briefing[] }) {
  return (
    <dl className="facts">
      {briefings.map(({ slug, title, paragraphs, sentences, sha256, bytes }) => (
        <div key={slug}>
          <dt>
            <a href={paths.briefing(slug)}>{title}</a>
          </dt>
          <dd>
            <p>
              正文{paragraphs.length}段{sentences.length}句，每句收录一次；{bytes}字节。
              <a href={paths.source(slug)}>所据文本</a>
            </p>
            <p>
              SHA-256：<code>{sha256}</code>
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
