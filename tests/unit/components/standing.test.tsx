import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BriefingStanding } from '@/components/briefing-standing';
import { ComposeNotices } from '@/components/compose-notices';
import { Corrections } from '@/components/corrections';
import { OpenMarks, OpenMarksHere } from '@/components/open-marks';
import { Passages } from '@/components/passages';
import { WithdrawnMessage } from '@/components/withdrawn-message';
import type { Briefing } from '@/lib/model';
import { briefingPage } from '@/lib/queries/briefing';
import { wordsOf } from '@/lib/queries/words';
import { briefing, library, must } from '../queries/library';

const revisions = [
  { on: '2024-06-02', what: '补一句', why: '漏排' },
  { on: '2024-07-03', what: '改一字。', why: '误录。' },
  { on: '2024-06-02', what: '再补一句', why: '漏排' },
];

describe('a briefing of which nothing has become', () => {
  it('has nothing more on its page', () => {
    expect(renderToStaticMarkup(<BriefingStanding briefing={briefing} />)).toBe('');
    expect(renderToStaticMarkup(<Corrections briefing={briefing} />)).toBe('');
    expect(renderToStaticMarkup(<OpenMarks marks={[]} />)).toBe('');
    expect(renderToStaticMarkup(<OpenMarksHere marks={[]} />)).toBe('');
  });
});

describe('the corrections', () => {
  it('stand newest first, of one day the one written down last, with one full stop each', () => {
    const html = renderToStaticMarkup(<Corrections briefing={{ ...briefing, revisions }} />);
    expect(html.match(/<li>.*?<\/li>/g)).toEqual([
      '<li><time dateTime="2024-07-03">2024年7月3日</time>，改一字。原因：误录。</li>',
      '<li><time dateTime="2024-06-02">2024年6月2日</time>，再补一句。原因：漏排。</li>',
      '<li><time dateTime="2024-06-02">2024年6月2日</time>，补一句。原因：漏排。</li>',
    ]);
  });

  it('claim no check that is not signed whole', () => {
    const half: Briefing = { ...briefing, checkedBy: '王校对', checkedOn: '2024-06-01' };
    expect(renderToStaticMarkup(<Corrections briefing={half} />)).toBe('');
    const whole = { ...half, checkedAgainst: '《海港报》原报。' };
    expect(renderToStaticMarkup(<Corrections briefing={whole} />)).toBe(
      '<p class="note">核对：王校对，2024年6月1日，据《海港报》原报</p>',
    );
  });
});

describe('the open places of a draft', () => {
  const marks = [
    { sentence: 'p1s2', what: '作叙述', why: '没有说话人' },
    { what: '标题', why: '' },
  ] as const;

  it('stand at its head, each with its place and the way there', () => {
    const html = renderToStaticMarkup(<OpenMarks marks={marks} />);
    expect(html).toContain('<h2>待核2处</h2>');
    expect(html).toContain(
      '<li><a href="#p1s2">第1段第2句</a>：<span lang="en">作叙述 — 没有说话人</span></li><li><span lang="en">标题</span></li>',
    );
  });

  it('stand below the sentences that they are about, which are marked, and at no others', () => {
    const passages = must(briefingPage(library, briefing.slug)).sections.map((section) => section.passages);
    const [first = '', ...others] = passages.map((own) =>
      renderToStaticMarkup(<Passages briefing={briefing.slug} passages={own} anchored review={marks} />),
    );
    expect(first.match(/class="sentence open" id="p1s2"/g)).toHaveLength(1);
    expect(first.match(/待核<\/b>　第1段第2句：<span lang="en">作叙述 — 没有说话人<\/span>/g)).toHaveLength(1);
    expect(others.join('')).not.toMatch(/待核|sentence open/);
  });
});

describe('the way between two briefings', () => {
  it('leads both ways, and names a withdrawn one without its title', () => {
    const html = (one: Partial<Briefing>) =>
      renderToStaticMarkup(<BriefingStanding briefing={{ ...briefing, ...one }} />);
    expect(html({ supersededBy: { slug: 'new', title: '新题' } })).toBe(
      '<p class="succession">本篇不再列入目录和检索，已由另一篇取代：<a href="/briefings/new">新题</a></p>',
    );
    expect(html({ supersedes: { slug: 'old' } })).toBe(
      '<p class="succession">本篇取代本站此前收录的一篇：<a href="/briefings/old">那一篇已撤下，见撤下说明</a></p>',
    );
  });
});

describe('the page of a withdrawn briefing', () => {
  const withdrawn = {
    slug: 'gone',
    on: '2024-08-04',
    reason: '原报撤稿。',
    phrases: [],
    sections: [],
    sentences: [],
    statements: [],
  };
  const html = (more: object = {}, words = wordsOf(library)) =>
    renderToStaticMarkup(<WithdrawnMessage site={library.site} withdrawn={{ ...withdrawn, ...more }} words={words} />);

  it('says when and why, and which it was by its address and its outlet', () => {
    expect(html({ outlet: '海港报', publishedOn: '2024-05-06' })).toMatch(
      /这篇文章已撤下.*本站已于2024年8月4日撤下这篇文章。.*撤下原因：原报撤稿。<.*原网址：<code>\/briefings\/gone<\/code>.*原文见于《海港报》2024年5月6日/,
    );
    expect(html()).not.toContain('原文见于');
  });

  it('calls the index of statements what the site calls it', () => {
    expect(html()).toContain('<a href="/quotes">转述索引</a>');
    expect(html({}, { ...wordsOf(library), said: '引述' })).toContain('<a href="/quotes">引述索引</a>');
  });

  it('leads to what the site has in its place, unless that is gone too', () => {
    expect(html({ supersededBy: { slug: 'new', title: '新题' } })).toContain(
      '本站现收录的是：<a href="/briefings/new">新题</a>',
    );
    expect(html({ supersededBy: { slug: 'new' } })).not.toContain('本站现收录的是');
  });
});

describe('the composer', () => {
  it('says what of an address was withdrawn, with the way to why', () => {
    const html = renderToStaticMarkup(
      <ComposeNotices unknown={[]} withdrawn={['gone_p1s4']} doubled={[]} hasPieces={false} text="报道" />,
    );
    expect(html).toContain('已撤下');
    expect(html).toContain('<a href="/briefings/gone"><code>gone_p1s4</code></a>');
    expect(html).not.toContain('还没有选内容');
  });
});
