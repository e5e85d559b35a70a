import { describe, expect, it } from 'vitest';
import { check } from '@/lib/verify/check';
import { viewsOf } from '@/lib/verify/view';
import { library } from './article';

const SAID = '能源革命的关键在于技术创新。';
const unheeded = (draft: string) => viewsOf(check(draft, library)).map((view) => view.unheeded);

describe('what a draft says of the occasion', () => {
  it.each(['蓝佛安在座谈会上指出，', '省委书记蓝佛安指出，', '蓝佛安在座谈会上强调：'])(
    'is said not to be compared: %s',
    (lead) => {
      expect(unheeded(lead + SAID)).toContain(true);
    },
  );

  it.each(['', '他指出，', '蓝佛安指出，', '蓝佛安强调指出：', '他还强调，', '会议指出，', '蓝佛安3月18日指出，'])(
    'is not spoken of where there is none, or the speaker is asked about: %s',
    (lead) => {
      expect(unheeded(lead + SAID)).not.toContain(true);
    },
  );
});
