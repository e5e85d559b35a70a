import { describe, expect, it } from 'vitest';
import { briefingImage, type ShareImage, statementImage, topicImage } from '@/lib/export/share';
import { shareAlt } from '@/lib/export/share-alt';
import type { Library } from '@/lib/model';
import { briefingOf } from '../content/folder';
import { library as bare, briefing, must, SLUG } from '../queries/library';

const library: Library = { ...bare, site: { ...bare.site, url: 'https://example.cn' } };
const statement = (id: string) => must(statementImage(library, SLUG, id));
const lines = ({ text }: ShareImage) => text.lines.map((line) => line.units.map((unit) => unit.text).join(''));
const voiced = ({ text }: ShareImage, face: 'song' | 'kai', isOurs = false) =>
  text.lines
    .flatMap((line) => line.units)
    .filter((unit) => unit.face === face && unit.isOurs === isOurs)
    .map((unit) => unit.text)
    .join('');

describe('a statement’s image', () => {
  it('says how, by whom and by which verb in words apart, and shows a short one whole', () => {
    const image = statement('p3s3');
    expect(image.head).toEqual(['转述', '蓝佛安', '说']);
    expect(lines(image)).toEqual([
      '他说，小小烟火气里蕴藏着',
      '经济和民生大文章。要充分',
      '挖掘城市文化底蕴，打造一',
      '批重点商圈和特色街区，着',
      '力营造消费新场景，持续激',
      '发群众消费需求。',
    ]);
    expect(image.text.isSpeech).toBe(true);
  });

  it('sets what tells up to the verb in 宋体, what is said in 楷体', () => {
    const image = statement('p1s7');
    expect(voiced(image, 'song')).toBe('蓝佛安听取太原市专业镇培育和乡村e镇建设工作汇报，了解电商直播带货情况，强调');
    expect(voiced(image, 'kai')).toBe(
      '要发挥资源禀赋、产业基础和历史传承等方面优势，推动龙头醋企高质量发展，做大做强醋产业，叫响擦亮醋品牌。',
    );
  });

  it('cuts a long one at the end of a clause, and says so in words of the site', () => {
    const image = statement('p5s1');
    expect(lines(image)).toEqual([
      '蓝佛安指出，太原承担着全省改',
      '革发展试验田和排头兵的重要责',
      '任，要围绕贯彻落实省委、省政',
      '府决策部署……（节录）',
    ]);
    expect(voiced(image, 'song', true)).toBe('……（节录）');
    expect(image.place).toEqual(['第5段第1至17句']);
  });

  it('adds no quotation mark to any of the twelve, and changes no word', () => {
    for (const { id, sentences } of briefing.statements) {
      const source = briefing.sentences.filter((one) => sentences.includes(one.id)).map((one) => one.text);
      const drawn = lines(statement(id)).join('').replace('……（节录）', '');
      expect(source.join('').replaceAll(',', '，').startsWith(drawn)).toBe(true);
    }
    expect(briefing.statements).toHaveLength(12);
  });

  it('shows whole what can be: nine of the twelve', () => {
    const cut = briefing.statements.filter(({ id }) => voiced(statement(id), 'song', true) !== '');
    expect(cut.map(({ id }) => id)).toEqual(['p4s2', 'p5s1', 'p6s1']);
  });

  it('says where it is from, whose title that is, and what 转述 means', () => {
    const image = statement('p2s2');
    expect(image.foot).toEqual(['见于《太原晚报》2023年3月20日']);
    expect([...image.article, ...image.note]).toEqual(['蓝佛安在太原调研', '原题未详，', '标题为本站所拟']);
    expect(image.caution).toEqual(['“转述”是间接引语，', '报道未加引号，', '勿作原话直引。']);
    expect(image.siteName).toBe('政策简读');
    expect(image.address).toEqual(['https://example.cn/', 'quotes/', 'taiyuan-2023-03/', 'p2s2']);
  });

  it('gives direct speech its own label and the source’s marks, and no caution', async () => {
    const direct = await briefingOf('他说：“要干。”', ['> 他*说*：“要干。”\n'], '李明');
    const image = must(statementImage({ ...bare, briefings: [direct] }, 'a', 'p1s1'));
    expect(image.head).toEqual(['直接引语', '李明', '说']);
    expect(lines(image)).toEqual(['他说：“要干。”']);
    expect([image.caution, image.address, image.foot]).toEqual([[], [], []]);
  });

  it('begins a line with each paragraph', async () => {
    const two = await briefingOf('他说，甲。\n乙。', ['> 他*说*，甲。\n> 乙。\n'], '李明');
    const image = must(statementImage({ ...bare, briefings: [two] }, 'a', 'p1s1'));
    expect(lines(image)).toEqual(['他说，甲。', '乙。']);
  });
});

describe('the other images', () => {
  it('show a briefing with whose title it has, and what it holds', () => {
    const image = must(briefingImage(library, SLUG));
    expect(image.head).toEqual(['见于《太原晚报》2023年3月20日']);
    expect(lines(image)).toEqual(['蓝佛安在太原调研']);
    expect(image.foot).toEqual([
      '原题未详，标题为本站所拟',
      '全文51句　转述12处　调研点8处　任务5项',
      '产业链和专业镇、创新、',
      '营商环境、消费、养老、五项任务',
    ]);
    expect(image.text.isSpeech).toBe(false);
  });

  it('show a topic as the site’s', () => {
    const image = must(topicImage(library, 'eldercare'));
    expect(image.head).toEqual(['主题（本站归类）']);
    expect(lines(image)).toEqual(['养老']);
    expect(image.foot).toEqual(['养老服务、养老产业和有关的保障', '调研点1处　转述2处　任务1项']);
  });

  it('are not there for what is not there', () => {
    expect(briefingImage(library, 'nowhere')).toBeUndefined();
    expect(topicImage(library, 'nothing')).toBeUndefined();
    expect(statementImage(library, SLUG, 'p2s5')).toBeUndefined();
    expect(statementImage(library, 'nowhere', 'p2s2')).toBeUndefined();
  });
});

it('says of each image what it shows where it cannot be seen', () => {
  expect(shareAlt.statement(must(briefing.statements[0]))).toBe('转述　蓝佛安　指出（第1段第4至5句）');
  expect(shareAlt.briefing(briefing)).toBe('蓝佛安在太原调研（原题未详，标题为本站所拟）');
  expect(shareAlt.topic({ title: '养老' })).toBe('主题（本站归类）：养老');
});
