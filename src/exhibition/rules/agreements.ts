import { contributions, type Rule, type RuleInput } from './rule.ts';
import { unknownNames, type Named } from './unknown-names.ts';

/** The partners that sign, lend, host and reply, and the venues of a consent, exist. `reference-unknown` */
export const agreementsNamed: Rule = (input) =>
  unknownNames([...partners(input), ...consentVenues(input)], input);

function* partners({ exhibition, known }: RuleInput): Iterable<Named> {
  const partner = (value: string, file: string, path: readonly PropertyKey[]): Named => ({
    kind: 'partner',
    value,
    file,
    path,
    known: known.partner,
  });
  for (const { file, facts } of contributions(exhibition)) {
    const signatures = 'signedOff' in facts ? facts.signedOff : [];
    for (const [index, signature] of signatures.entries()) {
      yield partner(signature.partner, file, ['signedOff', index, 'partner']);
    }
    if ('lender' in facts && typeof facts.lender === 'string') {
      yield partner(facts.lender, file, ['lender']);
    }
  }
  for (const { file, facts } of [...exhibition.glossary.values(), ...exhibition.venues.values()]) {
    if (facts.partner !== undefined) yield partner(facts.partner, file, ['partner']);
  }
  for (const { file, facts } of exhibition.voices.values()) {
    for (const [index, signature] of facts.accepted.entries()) {
      yield partner(signature.partner, file, ['accepted', index, 'partner']);
    }
    if (facts.repliedBy !== undefined) yield partner(facts.repliedBy, file, ['repliedBy']);
  }
}

function* consentVenues({ exhibition, known }: RuleInput): Iterable<Named> {
  for (const { file, facts } of exhibition.people.values()) {
    for (const [index, value] of (facts.consent?.scope.venues ?? []).entries()) {
      const path = ['consent', 'scope', 'venues', index];
      yield { kind: 'venue', value, file, path, known: known.venue };
    }
  }
}
