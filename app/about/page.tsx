import type { Metadata } from 'next';
import { Contact } from '@/components/contact';
import { CoverageProof } from '@/components/coverage-proof';
import { PageHead } from '@/components/page-head';
import { SectionRow } from '@/components/section-row';
import { openLibrary } from '@/lib/content/library';
import { paths } from '@/lib/paths';
import { pageMetadata } from '../metadata';

const DESCRIPTION = '本站如何制作：全文逐句收录的证明、“转述”的含义、标点的处理、不知道什么，以及由谁发布和更正。';

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await openLibrary();
  return pageMetadata(site, { title: '关于本站', description: DESCRIPTION, path: paths.about() });
}

export default async function AboutPage() {
  const { site, briefings } = await openLibrary();
  return (
    <article className="prose">
      <PageHead site={site} path={paths.about()} title="关于本站" crumbs={[{ label: '关于本站' }]}>
        <p className="lead">{site.name}逐字收录官方报道，使每一句都能链接、引用、核对和打印。</p>
      </PageHead>
      <SectionRow margin={<h2>全文收录的证明</h2>}>
        <p>
          每篇报道的文本按字节存档，从不改动。正文分成若干段落文件，每行一句；每次建站都把这些文件与存档的文本逐句对照，缺一句、多一句、错一字、换一处次序，建站即告失败，网站不会更新。
        </p>
        <p>下列SHA-256是存档文本的指纹。它证明页面与所据文本一致，不证明所据文本与报纸所刊一致。</p>
        <CoverageProof briefings={briefings} />
      </SectionRow>
      <SectionRow margin={<h2>什么是转述</h2>}>
        <p>
          报道用“指出”“强调”“说”等动词引出讲话内容，但不加引号，这是间接引语，本站称为“转述”。转述经过记者的概括，不等于讲话人的原话，引用时请勿加引号当作原话。
        </p>
        <p>
          一段转述从引述动词起，到讲话内容结束为止，可以跨越几句甚至几段。动词和它之前的文字用宋体，所说的内容用楷体，左侧有一道红线。红线在本站只有这一个意思。讲话人和动词在旁另行标明，不写进正文。
        </p>
        <p>报道中加了引号的词语，本站称为“引号用语”，在正文中以点线标出。</p>
      </SectionRow>
      <SectionRow margin={<h2>句次与链接</h2>}>
        <p>“第2段第5句”指原文第2自然段的第5句。句次只取决于原文，与本站的分段、标题和主题无关，因此链接长期有效。</p>
      </SectionRow>
      <SectionRow margin={<h2>标点</h2>}>
        <p>存档文本的逗号若为半角，页面上显示为全角“，”，一对一，位置不变；此外一字未动。</p>
      </SectionRow>
      <SectionRow margin={<h2>本站所加</h2>}>
        <p>
          各段的标题、主题、任务的归纳、调研点与任务之间的联系和编者注，都由本站编制，并在页面上注明。报道原题不详时，标题由本站拟定，并注明“原题未详，标题为本站所拟”。
        </p>
      </SectionRow>
      <SectionRow margin={<h2>报道未载明</h2>}>
        {briefings.map(({ slug, title, notStated }) =>
          notStated.length === 0 ? null : (
            <div key={slug}>
              <p>
                <a href={paths.briefing(slug)}>{title}</a>
              </p>
              <ul className="plain">
                {notStated.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          ),
        )}
      </SectionRow>
      <SectionRow margin={<h2>发布与更正</h2>}>
        <p>
          {site.publisher === undefined ? '本站尚未登记发布者。' : `本站由${site.publisher}发布。`}
          {site.contact === undefined ? '更正的联系方式尚未登记。' : <Contact address={site.contact} />}
        </p>
        <p>报道正文的版权归原发布者；本站的程序以MIT许可证发布。</p>
      </SectionRow>
    </article>
  );
}
