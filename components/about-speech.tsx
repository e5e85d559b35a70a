import type { Briefing } from '@/lib/model';
import { sourceName } from '@/lib/vocabulary/genres';
import { MODE_LABELS, saidName } from '@/lib/vocabulary/voices';

/** What the site shows as said, how a reader sees it, and, where not all texts are reports, what the rest is. */
export function AboutSpeech({ briefings }: { readonly briefings: readonly Briefing[] }) {
  const statements = briefings.flatMap((briefing) => briefing.statements);
  const [source, said] = [sourceName(briefings), saidName(statements)];
  const hasLabelled = statements.some(({ mode }) => mode === 'labelled');
  const others = briefings.some(({ genre }) => genre !== 'report');
  return (
    <>
      <p>
        {source}
        用“指出”“强调”“说”等动词引出所说的内容，但不加引号，这是间接引语，本站称为“转述”。转述未必是原话，引用时请勿加引号当作原话。
      </p>
      {hasLabelled && (
        <p>
          原文在姓名、身份或“问”“答”之后用冒号记下所说的内容，本站称为“发言”。是否逐字原话，以原发布者的说明为准；只写“问”“答”的，本站不推断由谁所说。
          {said !== MODE_LABELS.labelled && `转述和发言，本站合称“${said}”。`}
        </p>
      )}
      {others && (
        <p>
          讲话、工作报告和文件的正文，本站称为“正文”，不作转述；其中再引他人所说的，才按上述标明。正文中“一、”“（一）”等标题为原文所有。
        </p>
      )}
      <p>
        一处{said}
        从引述动词{hasLabelled && '或姓名'}
        起，到所说的内容结束为止，可以跨越几句甚至几节。动词和它之前的文字用宋体，所说的内容用楷体，左侧有一道红色竖线，本站只用它表示
        {said}
        。说话人和引述动词在旁另行标明，不写进正文。
      </p>
    </>
  );
}
