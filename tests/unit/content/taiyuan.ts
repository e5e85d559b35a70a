/** What a person found who read the Taiyuan article, typed by hand: nothing here is computed by the code under test. */

export const SHA256 = '459da95211345828bd73c39450aeb614738bd671d14c56bcba0f484eb53681d6';

export const SENTENCES_PER_PARAGRAPH = [7, 13, 6, 5, 17, 3];

/** Id, verb, then the first and last number of its sentences; all are in one paragraph, and 蓝佛安 speaks in each. */
export const STATEMENTS: readonly (readonly [id: string, verb: string, first: number, last: number])[] = [
  ['p1s4', '指出', 4, 5],
  ['p1s7', '强调', 7, 7],
  ['p2s2', '勉励', 2, 2],
  ['p2s3', '指出', 3, 5],
  ['p2s8', '指出', 8, 9],
  ['p2s11', '说', 11, 12],
  ['p2s13', '要求', 13, 13],
  ['p3s3', '说', 3, 4],
  ['p3s6', '强调', 6, 6],
  ['p4s2', '指出', 2, 5],
  ['p5s1', '指出', 1, 17],
  ['p6s1', '强调', 1, 3],
];

export const NARRATIVE = [
  ...['p1s1', 'p1s2', 'p1s3', 'p1s6', 'p2s1', 'p2s6', 'p2s7', 'p2s10'],
  ...['p3s1', 'p3s2', 'p3s5', 'p4s1'],
];

/** The sentences that open as narrative and turn into speech at the verb. */
export const TURNS: readonly (readonly [id: string, narrative: string, verb: string, said: string])[] = [
  [
    'p1s7',
    '蓝佛安听取太原市专业镇培育和乡村e镇建设工作汇报,了解电商直播带货情况,',
    '强调',
    '要发挥资源禀赋、产业基础和历史传承等方面优势,推动龙头醋企高质量发展,做大做强醋产业,叫响擦亮醋品牌。',
  ],
  ['p2s2', '蓝佛安看望领衔院士专家,', '勉励', '大家脚踏实地、勇攀高峰,努力创造更多“从0到1”的原创成果。'],
  [
    'p2s13',
    '在太原金融综合服务大厅,蓝佛安了解融资服务便利化情况,',
    '要求',
    '进一步提升金融服务质效,更好为企业发展注入“源头活水”。',
  ],
];

export const PHRASES: readonly (readonly [text: string, sentence: string])[] = [
  ['制储运加', 'p1s3'],
  ['吃干榨净', 'p1s5'],
  ['从0到1', 'p2s2'],
  ['国之大者', 'p2s4'],
  ['三无三可', 'p2s12'],
  ['源头活水', 'p2s13'],
  ['合理分工、协同发展,分步实施、循序渐进,一体布局、打牢基础', 'p4s3'],
  ['两个基本实现', 'p4s4'],
  ['首善之地', 'p4s4'],
  ['放管服', 'p5s3'],
  ['政府+链主企业+产业园', 'p5s8'],
  ['一带一路', 'p5s14'],
  ['锦绣太原城', 'p5s16'],
  ['生态颜值', 'p5s16'],
  ['人民城市人民建,人民城市为人民', 'p5s17'],
  ['四敢', 'p6s3'],
];

export const TOPICS: readonly (readonly [slug: string, title: string])[] = [
  ['industry-chain', '产业链和专业镇'],
  ['innovation', '创新'],
  ['business-environment', '营商环境'],
  ['consumption', '消费'],
  ['eldercare', '养老'],
  ['five-tasks', '五项任务'],
];

/** Kind, title, then paragraph with first and last sentence, and topics. */
export const SECTIONS: readonly (readonly [
  kind: string,
  title: string,
  paragraph: number,
  first: number,
  last: number,
  topics: string,
])[] = [
  ['visit', '清徐精细化工循环产业园', 1, 1, 5, 'industry-chain innovation'],
  ['visit', '清徐老陈醋专业镇', 1, 6, 7, 'industry-chain'],
  ['visit', '太原第一实验室', 2, 1, 5, 'innovation'],
  ['visit', '太原锅炉集团', 2, 6, 9, 'innovation'],
  ['visit', '源瀚科技公司', 2, 10, 12, 'business-environment'],
  ['visit', '太原金融综合服务大厅', 2, 13, 13, 'business-environment'],
  ['visit', '钟楼步行街', 3, 1, 4, 'consumption'],
  ['visit', '太原市社区养老产业孵化园', 3, 5, 6, 'eldercare'],
  ['remarks', '座谈会', 4, 1, 5, ''],
  ['remarks', '太原的责任和总体要求', 5, 1, 1, 'five-tasks innovation consumption'],
  ['task', '做好经济工作的三个要件', 5, 2, 5, 'five-tasks business-environment'],
  ['task', '制造业振兴', 5, 6, 9, 'five-tasks industry-chain'],
  ['task', '教育、科技、人才融合', 5, 10, 12, 'five-tasks innovation'],
  ['task', '对外开放高地', 5, 13, 14, 'five-tasks'],
  ['task', '优美宜居的城市环境', 5, 15, 17, 'five-tasks eldercare'],
  ['remarks', '党的领导与实干', 6, 1, 3, ''],
];
