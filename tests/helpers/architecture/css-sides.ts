import { list } from 'postcss';

const sides = 'left|right|top|bottom';
const physicalProperty = new RegExp(
  `^(?:(?:scroll-)?(?:margin|padding)-(?:${sides})|border-(?:${sides})(?:-.+)?|${sides}` +
    '|(?:(?:min|max)-)?(?:width|height)|contain-intrinsic-(?:width|height)' +
    '|border-(?:top|bottom)-(?:left|right)-radius|overflow-[xy]|overscroll-behavior-[xy])$',
);
/** Properties whose words `left` and `right` do not turn with the direction of writing. */
const sidedValues = new Set(
  (
    'text-align text-align-last float clear caption-side background background-position ' +
    'background-image object-position transform-origin perspective-origin mask mask-position'
  ).split(' '),
);
// Four lengths name the sides in turn, so that a second and a fourth that differ fix the direction.
const fourSided = /^(?:(?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color))$/;
const windowUnit = /(?<![\w-])[\d.]+[dsl]?v[wh]\b/;

/** Whether a declaration fixes a side, a width or a height instead of a start, an end or a size. */
export function isPhysical(prop: string, value: string): boolean {
  if (physicalProperty.test(prop) || windowUnit.test(value)) return true;
  if (sidedValues.has(prop)) return /\b(?:left|right)\b/.test(value);
  if (/^(?:transform|translate)$/.test(prop) && /translateX?\(|translate3d\(/.test(value)) {
    return true;
  }
  if (prop === 'border-radius') return isUnevenRadius(value);
  if (!fourSided.test(prop)) return false;
  const parts = list.space(value);
  return parts.length === 4 && parts[1] !== parts[3];
}

/** Corners in turn from the upper left one: even when each upper and each lower pair is one. */
function isUnevenRadius(value: string): boolean {
  const [first, second = first, third = first, fourth = second] = list.space(value);
  return first !== second || third !== fourth;
}
