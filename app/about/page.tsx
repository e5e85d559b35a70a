import type { Metadata } from 'next';
import { AboutSpeech } from '@/components/about-speech';
import { Contact } from '@/components/contact';
import { CoverageProof } from '@/components/coverage-proof';
import { DataDocuments } from '@/components/data-documents';
import { FeedLinks } from '@/components/feed-links';
import { PageHead } from '@/components/page-head';
import { SectionRow } from '@/components/section-row';
import { openLibrary } from '@/lib/content/library';
import { feedFormats, paths } from '@/lib/paths';
import { coverageOf } from '@/lib/queries/coverage';
import { wordsOf } from '@/lib/queries/words';
import { EDITORIAL_TITLE_NOTE } from '@/lib/vocabulary';
import type { SiteWords } from '@/lib/vocabulary/library';
import { PRESENCE_NOTE } from '@/lib/vocabulary/visits';
import { modesLabel } from '@/lib/vocabulary/voices';
import { pageMetadata } from '../metadata';

// Compiled without the library, which is the release's; the server keeps what is made.
export const dynamic = 'force-dynamic';

/** What the page tells of. */
const descriptionOf = ({ said }: SiteWords) =>
  `编制说明：如何保证一字不差、“${said}”的含义、标点的处理、未写明或未核实的事项、数据与订阅，以及由谁发布和更正。`;

/** Of how many briefings the page itself says what they leave open. */
const UNSAID = 10;

export async function generateMetadata(): Promise<Metadata> {
  const library = await openLibrary();
  const description = descriptionOf(wordsOf(library));
  return pageMetadata(library.site, { title: '关于本站', description, path: paths.about(), kind: 'about' });
}

export default async function AboutPage() {
  const library = await openLibrary();
  const { site, briefings } = library;
  const words = wordsOf(library);
  const { text, source, reports } = words;
  const modes = new Set(briefings.flatMap(({ statements }) => statements.map(({ mode }) => mode)));
  const copyright = reports ? '报道正文的版权归原发布者' : '正文如有版权，归原发布者';
  const [newest] = briefings;
  const isCorrected = briefings.some(({ revisions }) => revisions.length > 0);
  const unsaid = briefings.filter(({ notStated }) => notStated.length > 0);
  return (
    <article className="prose">
      <PageHead site={site} path={paths.about()} title="关于本站" crumbs={[{ label: '关于本站' }]}>
        <p className="lead">
          {site.name}逐字收录官方{text}，使每一句都能链接、引用、核对和打印。
        </p>
      </PageHead>
      <SectionRow margin={<h2>如何保证一字不差</h2>}>
        <p>
          每篇{reports ? '报道的文本' : '所据文本'}
          逐字节存档，{isCorrected ? '除各页“更正说明”所列外，' : ''}
          从不改动。正文按内容分成若干节，每节一个文件，每行一句；每次更新时，这些文件与存档的文本逐句对照，缺一句、多一句、错一字、换一处次序，更新即告失败，网站仍显示上一版。
        </p>
        <p>
          SHA-256用于核对所据文本未被改动；页面与所据文本一致，由上述逐句对照保证。两者都不能证明所据文本与
          {reports ? '报纸所刊' : '原发布者所发'}一致。
        </p>
        {newest && (
          <CoverageProof newest={{ briefing: newest, paragraphs: coverageOf(newest) }} older={briefings.length - 1} />
        )}
      </SectionRow>
      <SectionRow margin={<h2>什么是{words.said}</h2>}>
        <AboutSpeech briefings={briefings} />
        <p>
          {source}中加了引号的词语，本站称为<a href={paths.phrases()}>“引号用语”</a>
          ，在正文中以点线标出，每个另有一页，列出它的各处。本站不解释其含义，也不推断其出处；经编者认定为固定提法的，标明“提法”。
        </p>
      </SectionRow>
      <SectionRow margin={<h2>句次与链接</h2>}>
        <p>“第2段第5句”指原文第2自然段的第5句。句次只取决于原文，与本站的分节、标题和主题无关，因此链接长期有效。</p>
      </SectionRow>
      <SectionRow margin={<h2>标点</h2>}>
        <p>存档文本的逗号若为半角，页面上显示为全角“，”，一对一，位置不变；此外一字未动。</p>
      </SectionRow>
      <SectionRow margin={<h2>本站所加</h2>}>
        <p>
          各节的标题、主题、任务的归纳、调研点与任务之间的联系和编者注，都由本站编制，并在页面上注明。
          {reports ? '报道原题' : '原题'}不详时，标题由本站拟定，并注明“
          {EDITORIAL_TITLE_NOTE}”。
        </p>
        <p>
          是否到过某个调研点，以{source}
          的字句为准：写有“来到”“看望”“察看”“边走边看”等字样，或写明在该处的，视为写明到过；没有这类字句，只介绍该处情况、只写听取汇报或所说的话的，注“
          {PRESENCE_NOTE}”。
        </p>
      </SectionRow>
      <SectionRow margin={<h2>未写明或未核实的事项</h2>}>
        {unsaid.slice(0, UNSAID).map(({ slug, title, notStated }) => (
          <div key={slug}>
            <p className="own-row">
              <a href={paths.briefing(slug)}>{title}</a>
            </p>
            <ul className="plain">
              {notStated.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
        {unsaid.length > UNSAID && (
          <p className="note">
            以上为最近的{UNSAID}篇；另有{unsaid.length - UNSAID}篇，各见其正文页。
          </p>
        )}
      </SectionRow>
      <SectionRow margin={<h2>打印与下载</h2>}>
        <p>
          每一页都可直接打印。{reports ? '报道' : '各篇全文'}、主题、调研点、任务清单和每处{words.said}
          另有Word文件，任务清单还有Excel和CSV表格；从各处选取的内容可用
          <a href={paths.print()}>选编打印</a>编成一份。
        </p>
      </SectionRow>
      <SectionRow margin={<h2>数据与订阅</h2>}>
        <p>页面上的内容都有JSON格式的数据，供程序读取，任何网站都可以直接调用。字段只增，不改不删；要改时另立版本。</p>
        <p>
          {copyright}，转载正文请取得其许可；引用{words.said}时，请一并标明“{modesLabel(modes)}”并附固定链接。
        </p>
        <DataDocuments library={library} />
        {feedFormats(library).length === 0 ? (
          <p>订阅须有本站网址，本站尚未设置，因此没有订阅。</p>
        ) : (
          <FeedLinks formats={feedFormats(library)} label={`订阅全部${text}（各主题的订阅在其页末）`} />
        )}
      </SectionRow>
      <SectionRow margin={<h2>发布与更正</h2>}>
        <p>
          {site.publisher === undefined ? '本站未注明主办者。' : `本站由${site.publisher}发布。`}
          {site.contact === undefined ? '暂无更正的联系方式。' : <Contact address={site.contact} />}
        </p>
        <p>{copyright}；本站的程序以MIT许可证发布。</p>
      </SectionRow>
    </article>
  );
}
