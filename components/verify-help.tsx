import { type SiteWords, verdictLabels } from '@/lib/vocabulary/library';

/** What the verdicts mean, and how alike is counted; `threshold` from 0 to 1. */
export function VerifyHelp({ threshold, words }: { readonly threshold: number; readonly words: SiteWords }) {
  const { text, source, said, reports } = words;
  const labels = verdictLabels(words);
  const percent = `${Math.round(threshold * 100)}%`;
  return (
    <dl className="facts">
      <div>
        <dt>{labels.whole}</dt>
        <dd>
          草稿的话是所收{text}中完整的一句或相连的几句，一字不差；或{said}
          的话完整，只是引述语写法不同而说话人、引述动词无误（另注原文的引述语）。
        </dd>
      </div>
      <div>
        <dt>{labels.excerpt}</dt>
        <dd>草稿的话是所收{text}一句中、或相连几句中连续的一段，一字不差。</dd>
      </div>
      <div>
        <dt>{labels.differs}</dt>
        <dd>
          字词有改动，或标点有增减、改换，或说话人、引述动词与{source}不同，或引述被否定，或把
          {reports ? '报道的叙述归于某人' : '叙述或正文归于没有这样说的人'}，或给{source}
          的转述加了引号。相似度＝1－改动的字数÷较长一方的字数，空格和标点形式不计；
          {percent}及以上列为“有出入”，不到{percent}列为“{labels.absent}”。
        </dd>
      </div>
      <div>
        <dt>{labels.absent}</dt>
        <dd>本站所收的{text}里没有相近的话。这不等于没有人说过。</dd>
      </div>
      <div>
        <dt>{labels.unchecked}</dt>
        <dd>太短（一句只有一个字，或句中不足四字的零星词语）、太长或超出限度，没有比对，请自行核对。</dd>
      </div>
      <div>
        <dt>一句分几处</dt>
        <dd>
          一句不能整句对上时，逐个分句、逐处引文核对；句中只有引号里的词语见于{source}
          的，整句仍另列结论。会议、机关、职务等作说话人的，本站无从判断对错，只注明{source}
          此处的说话人；引述语中的时间、地点、场合和职务不核对。
        </dd>
      </div>
      <div>
        <dt>标点形式</dt>
        <dd>
          同一标点的不同写法（如全角与半角、弯引号与直引号）和空格不算改动，另行注明；全角、半角逗号不另注明。句首的序号、项目符号和表情符号不计。繁体草稿按简体比较，另行注明。引文末尾的句号、逗号随草稿自己的句子，也不算改动。
        </dd>
      </div>
    </dl>
  );
}
