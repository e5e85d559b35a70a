import { describe, expect, it } from 'vitest';
import { bestVoice } from '../../../browser/best-voice';
import { hasVoice } from '../../../browser/voices';

const own = (lang: string) => ({ lang, localService: true });
const remote = (lang: string) => ({ lang, localService: false });

describe('the voice', () => {
  it('is the mainland’s before any other Chinese, in each way to write it', () => {
    for (const lang of ['zh-CN', 'zh_CN', 'zh-Hans-CN', 'cmn-CN', 'cmn-Hans-CN', 'zh-Hans']) {
      const voice = remote(lang);
      expect(bestVoice([own('zh-TW'), own('zh'), voice, own('zh-HK'), own('zh-CN-liaoning')]), lang).toBe(voice);
    }
  });

  it('is the machine’s own before one that needs the network', () => {
    const voice = own('zh-CN');
    expect(bestVoice([remote('zh-CN'), voice, own('zh-CN')])).toBe(voice);
  });

  it('is 粤语 only where there is nothing else', () => {
    const taiwan = remote('zh-TW');
    expect(bestVoice([own('zh-HK'), own('yue-HK'), taiwan])).toBe(taiwan);
    const hongKong = own('zh_HK');
    expect(bestVoice([own('en-US'), hongKong])).toBe(hongKong);
  });

  it('is none where none is Chinese', () => {
    expect(bestVoice([own('en-US'), remote('ja-JP'), own('zhx'), own('')])).toBeUndefined();
    expect(bestVoice([])).toBeUndefined();
  });

  it('is one wherever the button 朗读 is, and nowhere else', () => {
    const all = [
      'zh',
      'zh-CN',
      'zh_TW',
      'ZH-HK',
      'yue',
      'yue-HK',
      'cmn-Hans-CN',
      'cmn',
      'zhx',
      'zha',
      'en-US',
      'en-zh',
      '',
    ];
    for (const lang of all) expect(hasVoice([own(lang)]), lang).toBe(bestVoice([own(lang)]) !== undefined);
    expect(hasVoice([own('en-US'), remote('zh-CN')])).toBe(true);
  });
});
