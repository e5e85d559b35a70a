import { VERDICT_LABELS } from '@/lib/vocabulary';

/** What the verdicts mean, and how alike is counted; `threshold` from 0 to 1. */
export function VerifyHelp({ threshold }: { readonly threshold: number }) {
  const percent = `${Math.round(threshold * 100)}%`;
  return (
    <dl className="facts">
      <div>
        <dt>{VERDICT_LABELS.whole}</dt>
        <dd>
          草稿的话是所收报道中完整的一句或相连的几句，一字不差；或转述的话完整，只是引述语写法不同而说话人、引述动词无误（另注原文的引述语）。
        </dd>
      </div>
      <div>
        <dt>{VERDICT_LABELS.excerpt}</dt>
        <dd>草稿的话是所收报道一句中、或相连几句中连续的一段，一字不差。</dd>
      </div>
      <div>
        <dt>{VERDICT_LABELS.differs}</dt>
        <dd>
          字词有改动，或标点有增减、改换，或说话人、引述动词与报道不同，或引述被否定，或把报道的叙述归于某人，或给报道的转述加了引号。相似度＝1－改动的字数÷较长一方的字数，空格和标点形式不计；
          {percent}及以上列为“有出入”，不到{percent}列为“所收报道中未见”。
        </dd>
      </div>
      <div>
        <dt>{VERDICT_LABELS.absent}</dt>
        <dd>本站所收的报道里没有相近的话。这不等于没有人说过。</dd>
      </div>
      <div>
        <dt>{VERDICT_LABELS.unchecked}</dt>
        <dd>太短（一句只有一个字，或句中不足四字的零星词语）、太长或超出限度，没有比对，请自行核对。</dd>
      </div>
      <div>
        <dt>一句分几处</dt>
        <dd>
          一句不能整句对上时，逐个分句、逐处引文核对；句中只有引号里的词语见于报道的，整句仍另列结论。会议、机关、职务等作说话人的，本站无从判断对错，只注明报道此处的说话人；引述语中的时间、地点、场合和职务不核对。
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
