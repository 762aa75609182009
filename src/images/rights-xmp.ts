/** What a picture file says about its rights wherever it is copied to. */
export interface ImageRights {
  /** Names of photographers or makers of the picture. */
  readonly creators: readonly string[];
  /** Credit lines, each with its language tag. */
  readonly credits: readonly { readonly language: string; readonly text: string }[];
  /** Addresses of licences or rights statements. */
  readonly statements: readonly string[];
  /** Absolute address of the page that explains the rights. */
  readonly page?: string | undefined;
}

/**
 * An XMP packet (ISO 16684-1) with creator, credit and rights and nothing else: no place, no
 * device, no date. Properties follow the IPTC Photo Metadata Standard; the rights address stands
 * in `xmpRights:WebStatement` when there is no page, where search engines look for it.
 * `undefined` when nothing is known.
 */
export function rightsXmp(rights: ImageRights): string | undefined {
  const { creators, credits, statements } = rights;
  const page = rights.page ?? statements[0];
  const texts = [...new Set(credits.map((credit) => credit.text))];
  const first = credits[0];
  const properties = [
    creators.length > 0 && `<dc:creator><rdf:Seq>${items(creators)}</rdf:Seq></dc:creator>`,
    first &&
      `<dc:rights><rdf:Alt>${[{ ...first, language: 'x-default' }, ...credits]
        .map(
          ({ language, text }) =>
            `<rdf:li xml:lang="${escaped(language)}">${escaped(text)}</rdf:li>`,
        )
        .join('')}</rdf:Alt></dc:rights>`,
    first && `<photoshop:Credit>${escaped(texts.join(' · '))}</photoshop:Credit>`,
    statements.map((address) => `<dcterms:rights rdf:resource="${escaped(address)}"/>`).join(''),
    page && `<xmpRights:WebStatement>${escaped(page)}</xmpRights:WebStatement>`,
  ].filter(Boolean);
  if (properties.length === 0) return undefined;
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${namespaces}>`,
    ...properties,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('');
}

/** The rights of a picture that several contributions name: everything each of them says. */
export function joinedRights(all: readonly ImageRights[]): ImageRights {
  const page = all.find((rights) => rights.page !== undefined)?.page;
  const credits = all.flatMap((rights) => rights.credits);
  return {
    creators: [...new Set(all.flatMap((rights) => rights.creators))],
    credits: [...new Map(credits.map((credit) => [JSON.stringify(credit), credit])).values()],
    statements: [...new Set(all.flatMap((rights) => rights.statements))],
    ...(page === undefined ? {} : { page }),
  };
}

const namespaces = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
  'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"',
].join(' ');

function items(values: readonly string[]): string {
  return values.map((value) => `<rdf:li>${escaped(value)}</rdf:li>`).join('');
}

/** Text as XML: markup escaped, and the characters left out that XML 1.0 cannot hold. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
