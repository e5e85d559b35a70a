import { expect, it } from 'vitest';
import { findSpeech } from '@/lib/import/speech';
import { cut } from './told-speech';

/** Openings of a paragraph behind which the statement could go on. */
const OPENINGS = [
  '省长李明、市长王芳出席会议。\n李明强调，要抓好农业。\n李明指出，形势总体向好。',
  '省长李明主持会议，市长王芳出席。\n会议强调，要坚定信心。\n会议指出，形势总体向好。',
  '省长李明、市长王芳出席会议。\n李明强调，一要抓好农业。二要抓好工业。',
];

/** The last sentence of a text, as it was heard. */
function lastOf(text: string): string | undefined {
  const article = cut(text);
  const last = article.sentences.at(-1);
  return last && findSpeech(article, {}).voices.get(last.id)?.voice;
}

it.each([
  '会议审议通过了《条例》。',
  '会议书面传达了上级文件精神。',
  '会议表彰了先进集体和先进个人。',
  '会议决定，授予张三等人称号。',
  '此次会议为期两天。',
  '会议期间，代表们分组讨论。',
  '目前，全省已建成充电桩12万个。',
  '截至目前，项目已完成投资3亿元。',
  '这次调研历时三天，行程600公里。',
  '该园区现有企业56家，从业人员1.2万人。',
  '据省统计局数据，上半年全省生产总值增长6%。',
  '话音刚落，会场响起热烈的掌声。',
  '座谈会气氛热烈、讨论深入。',
  '与会人员围绕议题进行了分组讨论。',
  '李明的讲话引起强烈反响。',
  '市领导王芳、赵强，市政府秘书长孙立参加。',
  '省委办公厅、省发展改革委负责同志参加。',
  '省财政厅厅长王芳汇报了有关情况。',
  '今年以来，该县新建高标准农田5万亩。',
  '去年，全省粮食总产量达到3600万吨。',
  '3月1日，《条例》正式施行。',
  '根据协议，双方将共建研发中心。',
  '记者看到，工人们正在安装设备。',
  '在场群众纷纷点头。',
  '双方就有关问题深入交换意见。',
  '活动由市政府主办，市商务局承办。',
  '会议采取视频形式，各市设分会场。',
  '王芳传达了省委会议精神。',
  '王芳主持会议，并就落实工作提出要求。',
  '李明一行还考察了其他项目。',
  '临近中午，李明又赶到下一个点位。',
  '看到大家干劲十足，李明很高兴。',
  '他不时停下脚步，与工人交流。',
  '他的话让大家倍感温暖。',
  '这一席话，让在场的人深受鼓舞。',
  '老乡们的脸上露出了笑容。',
  '代表委员们对此表示赞同。',
  '颁奖典礼在歌声中落下帷幕。',
  '会上还签署了责任书。',
  '本次大会共签约项目36个。',
  '大会期间将举办12场论坛。',
  '调研组一行还查看了台账资料。',
  '巡视组进驻后，共收到信访件120件。',
  '法院判决被告赔偿损失5万元。',
  '截至发稿，搜救仍在进行。',
  '（完）',
  '更多内容请见今日第三版。',
  '会议听取了汇报。',
  '当晚，李明还观看了演出。',
  '次日，代表团离开云川。',
  '消息传来，群众奔走相告。',
  '平陵县地处云川北部，素有“粮仓”之称。',
  '新成立的中心设有五个实验室。',
  '李明1978年出生，毕业于云川大学。',
  '李明从事教育工作三十年。',
  '如今，村里通了公路，家家盖起新房。',
  '一条条水泥路通到了田间地头。',
  '这一做法在全市推广。',
  '通知自印发之日起施行。',
  '《意见》包括总体要求、重点任务等内容。',
  '各地积极响应，掀起学习热潮。',
  '各部门随后作了表态发言。',
  '省委、省政府对此高度重视，多次召开会议研究部署。',
  '平陵县、泽州市作交流发言。',
  '5名代表从不同角度介绍了经验。',
  '会议以电视电话会议形式召开。',
  '会议强调的各项任务正在落实。',
])('does not take %s for a part of the statement before it', (text) => {
  expect(OPENINGS.map((opening) => lastOf(opening + text))).toEqual([undefined, undefined, undefined]);
});

it.each([
  '要坚持稳中求进工作总基调。',
  '各级各部门要提高站位，狠抓落实。',
  '当前，外部环境更趋复杂严峻。',
  '今年是“十四五”规划的关键之年。',
  '我们有信心、有能力完成全年目标。',
  '希望大家再接再厉、再创佳绩。',
  '必须把安全生产摆在首位。',
  '安全生产是不可逾越的红线。',
  '一要抓项目，二要抓招商。',
  '要加强组织领导，强化督促检查。',
  '省直各部门要加强协同配合。',
  '对工作不力的，要严肃追责问责。',
  '坚决守住不发生系统性风险底线。',
  '持续优化营商环境，激发市场活力。',
  '把各项工作抓紧抓实抓细。',
  '同时，要关心关爱基层干部。',
  '云川将一如既往支持企业发展。',
  '全省上下要齐心协力、攻坚克难。',
  '在新征程上，我们要再立新功。',
])('takes %s for a part of the statement that opens its paragraph', (text) => {
  expect(OPENINGS.map((opening) => lastOf(opening + text))).toEqual(['statement', 'statement', 'statement']);
});

it('takes what may be told as well for said where the statement plainly goes on behind it', () => {
  const fact = '目前，全省已建成充电桩12万个。';
  const article = cut(`${OPENINGS[0]}${fact}要继续加快建设。`);
  expect([...findSpeech(article, {}).voices.keys()].filter((id) => id.startsWith('p3'))).toEqual([
    'p3s1',
    'p3s2',
    'p3s3',
  ]);
  const alone = findSpeech(cut(`${OPENINGS[0]}${fact}`), {});
  expect(alone.voices.has('p3s2')).toBe(false);
  expect(alone.guesses.some(({ sentence, isDoubtful }) => sentence === 'p3s2' && isDoubtful)).toBe(true);
});

it.each([
  '李明走访了张大爷家。他说，日子好了。',
  '李明走访了张大爷家。他告诉李明，日子好了。',
  '李明握住王大爷的手，他说：“日子好了。”',
  '李明遇到返乡的小陈。他说，家乡变化很大。',
  '李明走进车间。厂长孙强介绍说，订单很多。他对大家的工作给予肯定，希望大家再接再厉。',
  '李明走进车间。他对李明说，订单很多。',
  '李明请王芳转告大家说，会议推迟。',
])('gives the last words of %s to nobody', (text) => {
  expect(lastOf(`省长李明、市长王芳来到平陵。\n李明指出，形势很好。\n${text}`)).toBeUndefined();
});
