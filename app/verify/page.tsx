import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { PageHead } from '@/components/page-head';
import { VerifyFinding } from '@/components/verify-finding';
import { VerifyForm } from '@/components/verify-form';
import { VerifyHelp } from '@/components/verify-help';
import { VerifySummary } from '@/components/verify-summary';
import { openLibrary } from '@/lib/content/library';
import { inSlices } from '@/lib/in-turn';
import type { Library } from '@/lib/model';
import { FORM, paths } from '@/lib/paths';
import { POSTED_HEADER, takePosted } from '@/lib/posted';
import { wordsOf } from '@/lib/queries/words';
import { chineseDate, dayInChina } from '@/lib/text/typography';
import { checkInSteps } from '@/lib/verify/check';
import { THRESHOLD } from '@/lib/verify/report';
import { marked, viewsOf } from '@/lib/verify/view';
import { speechNote } from '@/lib/vocabulary/voices';
import { pageMetadata } from '../metadata';

export async function generateMetadata(): Promise<Metadata> {
  const library = await openLibrary();
  return pageMetadata(library.site, {
    title: '引文核对',
    description: `粘贴一份草稿，逐句、逐处引文与所收${wordsOf(library).text}核对：一致、节引、有出入或未见，附原文、逐字对照和链接。`,
    path: paths.verify(),
    kind: 'verify',
  });
}

export default async function VerifyPage() {
  const library = await openLibrary();
  const posted = takePosted((await headers()).get(POSTED_HEADER));
  // A form sends each line break as two characters.
  const text = posted?.replaceAll('\r\n', '\n') ?? '';
  const isEmpty = text.trim() === '';
  return (
    <article>
      <PageHead site={library.site} path={paths.verify()} title="引文核对" crumbs={[{ label: '引文核对' }]}>
        <p className="lead screen-only">
          粘贴草稿，其中每一句、每一处引文都与本站所收的{library.briefings.length}篇{wordsOf(library).text}逐字核对。
        </p>
        {posted !== undefined && isEmpty && <p role="status">还没有文字。请把草稿粘贴到下面的框里，再按“核对”。</p>}
        <VerifyForm text={text} />
      </PageHead>
      {!isEmpty && <Result library={library} text={text} />}
      <section className="verify-help">
        <h2>核对的含义</h2>
        <VerifyHelp threshold={THRESHOLD} words={wordsOf(library)} />
      </section>
    </article>
  );
}

async function Result({ library, text }: { readonly library: Library; readonly text: string }) {
  const characters = [...text];
  const draft = characters.slice(0, FORM.maxLength).join('');
  const report = await inSlices(checkInSteps(draft, library));
  const views = viewsOf(report);
  const found = views.flatMap((view) => view.found ?? []);
  const words = wordsOf(library);
  return (
    <section className="verify-result">
      <h2>核对结果</h2>
      <p className="note">
        核对日期：<span className="date">{chineseDate(dayInChina(new Date()))}</span>，对照所收{words.text}
        {library.briefings.length}篇。
        {speechNote(
          found.flatMap(({ statements }) => statements),
          found.map(({ briefing }) => briefing),
        )}
      </p>
      <VerifySummary
        {...report}
        marked={marked(views)}
        length={characters.length}
        limit={FORM.maxLength}
        words={words}
      />
      <ol className="findings">
        {views.map((view) => (
          <VerifyFinding key={view.number} {...view} words={words} />
        ))}
      </ol>
    </section>
  );
}
