import { expect, it } from 'vitest';
import { contact, date, line, phraseText, webAddress } from '@/lib/content/values';

it.each([
  ['line', line, ['甲\x1b[31m乙', '\u0007', '甲\u200b乙', '⼀县']],
  ['phraseText', phraseText, ['甲\0乙', '甲\u202e乙']],
  ['webAddress', webAddress, ['https://example.cn/\x01', 'https://example.cn/\u200b']],
  ['contact', contact, ['a\u0001@example.cn']],
] as const)('%s refuses characters that must not stand in content, and says what to do', (_, schema, values) => {
  for (const value of values)
    expect(schema.safeParse(value).error?.issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^holds what must not stand in content: U\+[0-9A-F]{4} is .*\. (?:Delete it|Type the character itself: .)\.$/,
      ),
    ]);
});

it('refuses a day before 1900, and takes one after', () => {
  expect(date.safeParse('0000-01-01').error?.issues[0]?.message).toContain('is before 1900.');
  expect(date.safeParse('1899-12-31').success).toBe(false);
  expect(date.safeParse('1900-01-01').success).toBe(true);
});

it.each(['http://u:p@x/', 'https://u@example.cn/'])('refuses an address with a user name: %s', (address) => {
  expect(webAddress.safeParse(address).error?.issues[0]?.message).toContain('holds a user name or password.');
  expect(webAddress.safeParse('https://example.cn/@a').success).toBe(true);
});
