import { describe, expect, test } from 'vitest';
import { componentRule, proseComponents } from '#src/prose/allow-list.ts';
import { expectedValue, propValue } from '#src/prose/prop-value.ts';
import { drawn, parsed } from './drawn.ts';

describe('the components that texts may use', () => {
  test.each(proseComponents.map((rule) => [rule.name, rule] as const))(
    '%s: its example can be pasted into a text',
    (name, rule) => {
      const text = rule.place === 'block' ? rule.example : `Words ${rule.example} and words.`;
      expect(parsed(text).issues).toEqual([]);
      expect(drawn(text)).toContain(`[${name} {`);
    },
  );

  test.each(
    proseComponents.flatMap((rule) => rule.props.map((prop) => [rule.name, prop] as const)),
  )('%s: the example of a property is one of its values', (_name, prop) => {
    expect(propValue(prop, prop.example)).toBeDefined();
  });

  test('a required property that is left out is reported', () => {
    for (const rule of proseComponents) {
      for (const prop of rule.props.filter((candidate) => candidate.required)) {
        const without = rule.example.replace(new RegExp(` ${prop.name}="[^"]*"`, 'u'), '');
        const missing = parsed(without).issues.map(
          ({ code, values }) => `${code} ${values['prop']}`,
        );
        expect(missing).toContain(`prose-prop-missing ${prop.name}`);
      }
    }
  });

  test('names of object prototypes are no components', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(componentRule(name)).toBeUndefined();
    }
  });

  test('what is expected of a choice lists every choice', () => {
    const kind = componentRule('Advisory')?.props[0];
    expect(kind && expectedValue(kind)).toContain('kind="violence" | kind="human-remains"');
  });
});
