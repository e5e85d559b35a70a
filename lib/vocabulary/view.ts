/** The words of the reader's settings. */
import type { VIEW_CHOICES, ViewChoice } from '../paths/view';

type Choices = typeof VIEW_CHOICES;

/** What can be set, and its values with their names, the standard first, whose value is empty. */
export const VIEW_LABELS: readonly {
  readonly choice: ViewChoice;
  readonly label: string;
  readonly values: readonly (readonly ['' | Choices[ViewChoice][number], string])[];
}[] = [
  {
    choice: 'text',
    label: '字号和版式',
    values: [
      ['', '标准'],
      ['size2', '大'],
      ['size3', '特大'],
      ['large', '大字版'],
    ],
  },
  {
    choice: 'contrast',
    label: '对比度',
    values: [
      ['', '标准'],
      ['contrast', '较高'],
    ],
  },
  {
    choice: 'colours',
    label: '底色',
    values: [
      ['', '随系统'],
      ['light', '浅色'],
      ['dark', '深色'],
    ],
  },
];
