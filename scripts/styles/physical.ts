/** Logical properties as physical ones: the site is written from left to right and from top to bottom, and nothing else. */
import { type Declaration, list, type Root } from 'postcss';

const SIDES: Readonly<Record<string, string>> = {
  'block-start': 'top',
  'block-end': 'bottom',
  'inline-start': 'left',
  'inline-end': 'right',
};
const AXES: Readonly<Record<string, readonly [string, string]>> = {
  block: ['top', 'bottom'],
  inline: ['left', 'right'],
};
const SIZES: Readonly<Record<string, string>> = { block: 'height', inline: 'width' };
const CORNERS: Readonly<Record<string, string>> = {
  'start-start': 'top-left',
  'start-end': 'top-right',
  'end-start': 'bottom-left',
  'end-end': 'bottom-right',
};

const ONE_SIDE =
  /^((?:scroll-)?(?:margin|padding)|inset|border)-((?:block|inline)-(?:start|end))(-(?:width|style|color))?$/;
const TWO_SIDES = /^((?:scroll-)?(?:margin|padding)|inset|border)-(block|inline)(-(?:width|style|color))?$/;
const SIZE = /^(min-|max-)?(block|inline)-size$/;
const CORNER = /^border-((?:start|end)-(?:start|end))-radius$/;

/** Makes every declaration of a sheet physical. */
export function makePhysical(root: Root): void {
  root.walkDecls((declaration) => {
    const made = physical(declaration);
    if (!made) return;
    declaration.replaceWith(made.map(([prop, value]) => declaration.clone({ prop, value })));
  });
}

/** The name of a side: `inset` stands for none. */
const join = (family: string, side: string, part = '') => (family === 'inset' ? side : `${family}-${side}${part}`);

function physical({ prop, value }: Declaration): [prop: string, value: string][] | undefined {
  const single = ONE_SIDE.exec(prop);
  if (single) return [[join(single[1] ?? '', SIDES[single[2] ?? ''] ?? '', single[3]), value]];
  const double = TWO_SIDES.exec(prop);
  if (double) {
    const [, family = '', axis = '', part] = double;
    const [start, end] = AXES[axis] ?? ['', ''];
    // A border's value is one for both sides; any other has one or two.
    const [first = value, second = first] = family === 'border' && part === undefined ? [value] : list.space(value);
    return [
      [join(family, start, part), first],
      [join(family, end, part), second],
    ];
  }
  if (prop === 'inset') {
    const [top = value, right = top, bottom = top, left = right] = list.space(value);
    return Object.entries({ top, right, bottom, left });
  }
  const size = SIZE.exec(prop);
  if (size) return [[`${size[1] ?? ''}${SIZES[size[2] ?? '']}`, value]];
  const corner = CORNER.exec(prop);
  return corner ? [[`border-${CORNERS[corner[1] ?? '']}-radius`, value]] : undefined;
}
