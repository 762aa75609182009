import type { ComponentRule } from './allow-list.ts';
import type { ProsePropValue, ProseReference } from './tree.ts';

interface CheckedComponent {
  readonly rule: ComponentRule;
  readonly props: Readonly<Record<string, ProsePropValue>>;
  readonly line: number;
}

/** What the properties of a component point to, for the link step to check. */
export function componentReferences({ rule, props, line }: CheckedComponent): ProseReference[] {
  const object = typeof props['object'] === 'string' ? { of: props['object'] } : {};
  const references: ProseReference[] = [];
  for (const { name, type } of rule.props) {
    const value = props[name];
    if (value === undefined) continue;
    switch (type) {
      case 'object':
      case 'story':
      case 'lesson':
      case 'person':
      case 'term':
        references.push({ kind: type, value: String(value), line });
        break;
      case 'media':
        references.push({ kind: 'media', value: String(value), line });
        break;
      case 'image':
        references.push({ kind: 'image', value: String(value), ...object, line });
        break;
      case 'picture':
      case 'pictures':
        for (const picture of typeof value === 'object' ? value : [value]) {
          references.push(...pictureReferences(String(picture), line));
        }
        break;
      case 'region':
        references.push({
          kind: 'region',
          value: String(value),
          ...object,
          ...(typeof props['image'] === 'string' ? { image: props['image'] } : {}),
          line,
        });
        break;
      default:
        break;
    }
  }
  return references;
}

/** `front`, `fez/star-panel` or `fez/star-panel/front`. */
function pictureReferences(picture: string, line: number): readonly ProseReference[] {
  const [partner = '', object, image] = picture.split('/');
  if (object === undefined) return [{ kind: 'image', value: partner, line }];
  const of = `${partner}/${object}`;
  if (image === undefined) return [{ kind: 'object', value: of, line }];
  return [
    { kind: 'object', value: of, line },
    { kind: 'image', value: image, of, line },
  ];
}
