import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { Glance } from '@/components/glance';
import { Itinerary } from '@/components/itinerary';
import { Passages } from '@/components/passages';
import { ReadingNote } from '@/components/reading-note';
import { SectionMargin } from '@/components/section-margin';
import { Shell } from '@/components/shell';
import type { Briefing, Library } from '@/lib/model';
import { lineOf } from '@/lib/queries/line';
import { passagesOf } from '@/lib/queries/passages';
import { wordsOf } from '@/lib/queries/words';
import { checkInSteps } from '@/lib/verify/check';
import { load, overlaid } from '../content/folder';
import { must } from '../queries/library';

let library: Library;

beforeEach(async () => {
  const loaded = await load(await overlaid('genres'));
  library = must(loaded.library);
});

const briefing = (slug: string): Briefing => must(library.briefings.find((one) => one.slug === slug));
const plain = (html: string): string => html.replace(/<[^>]+>/g, '');

/** What the page of a briefing says of it, and its sections with their margins. */
function page(slug: string): string {
  const one = briefing(slug);
  return renderToStaticMarkup(
    <>
      <Glance briefing={one} topics={[]} visits={[]} tasks={[]} />
      <Itinerary briefing={one} line={lineOf(library, one)} whole={[]} />
      <ReadingNote statements={one.statements} texts={[one]} anchors />
      {one.sections.map((section) => (
        <section key={section.slug}>
          <SectionMargin briefing={one} section={section} topics={[]} whole={[]} />
          <Passages briefing={slug} passages={passagesOf(one, section)} anchored />
        </section>
      ))}
    </>,
  );
}

describe('a page', () => {
  it.each(['harbour-speech', 'town-report', 'library-circular', 'bus-interview'])(
    'of what is no report does not speak of one: %s',
    (slug) => {
      expect(plain(page(slug)).replace(/政府工作报告/g, '')).not.toMatch(/报道|叙述|0处|0项/);
    },
  );

  it('of a text in which nothing is said explains no speech', () => {
    const words = plain(page('library-circular'));
    expect(words).toContain('每条竖线是一句。');
    expect(words).toContain('正文中的标题为原文所有，各节名称和主题为本站所加。');
    expect(words).not.toMatch(/转述|发言|粗线/);
  });

  it('names who gives a speech, and who is asked', () => {
    expect(plain(page('harbour-speech'))).toContain('讲话人周明远');
    const words = plain(page('bus-interview'));
    expect(words).toContain('引述5处');
    expect(words).toContain('发言问 第2段第1句');
    expect(words).toContain('发言何平 第6段第1句');
    expect(words).toContain('转述林岚强调 第6段第2句');
  });

  it('sets the site’s title back where a heading of the source beside it says the same', () => {
    const html = page('library-circular');
    expect(html.match(/<h2 class="quiet">/g)).toHaveLength(3);
    expect(html).toContain('<h2><span class="title">发文对象');
    expect(html).toContain('<h4 class="source-heading level-3"');
    expect(html).toContain('<h5 class="source-heading level-4"');
  });

  it('calls the index and the texts by words that hold for all of the library', () => {
    const words = plain(
      renderToStaticMarkup(
        <Shell site={library.site} words={wordsOf(library)}>
          <p />
        </Shell>,
      ),
    );
    expect(words).toContain('引述索引');
    expect(words).toContain('正文逐字取自所收文章，如有版权，归原发布者');
  });
});

describe('a draft', () => {
  const issues = (draft: string): string[] => {
    const steps = checkInSteps(draft, library);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value.entries
      .flatMap(({ findings }) => findings)
      .flatMap((finding) => ('found' in finding ? finding.found.issues.map(({ kind }) => kind) : ['absent']));
  };

  it('gives a speech’s own words to whoever gives it, and to nobody else', () => {
    const words = '渔民上岸交易的时间缩短了一半';
    expect(issues(`周明远指出，两年来，我们修通了进港公路，建成了冷库和交易大厅，${words}。`)).toEqual([]);
    expect(issues(`王建国指出，两年来，我们修通了进港公路，建成了冷库和交易大厅，${words}。`)).toEqual(['speaker']);
  });

  it('may quote what stands behind a label, by any verb, but from no other person', () => {
    const words = '所有车辆照常收现金，站牌字号也加大了。';
    expect(issues(`何平表示：“${words}”`)).toEqual([]);
    expect(issues(`王建国表示：“${words}”`)).toEqual(['speaker']);
  });
});
