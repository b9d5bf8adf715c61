/** An element of a small, plain document; names are with their namespace. */
export interface XmlElement {
  readonly namespace: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

export type XmlRefusal = 'hostile' | 'malformed';

const DEEPEST = 30;
const MOST = 20_000;
const TOKEN =
  /<!--(?:(?!--)[\s\S])*-->|<(\/?)((?:[A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*)((?:\s+(?:[A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;
const ATTRIBUTE = /((?:[A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads XML of strangers without what makes it dangerous: a document type, entities of its own, processing instructions and CDATA are
 * refused outright instead of being understood. Enough for metadata, which needs none of them.
 */
export function parsePlainXml(raw: string): XmlElement | XmlRefusal {
  const text = raw.replace(/^\ufeff?\s*<\?xml\s[^?<>]*\?>/, '').trim();
  if (/<!(?!--)|<\?/.test(text) || /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)/.test(text)) return 'hostile';
  const open: { element: XmlElement; scope: ReadonlyMap<string, string>; tag: string }[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text);
    if (!token || ++count > MOST) return 'malformed';
    const [whole, closing, tag, rawAttributes = '', empty] = token;
    const parent = open.at(-1);
    if (tag === undefined) {
      if (whole.startsWith('<!--')) continue;
      if (parent) parent.element.text += decoded(whole);
      else if (whole.trim() !== '') return 'malformed';
      continue;
    }
    if (closing) {
      if (open.pop()?.tag !== tag || rawAttributes !== '' || empty) return 'malformed';
      continue;
    }
    if ((root && !parent) || open.length >= DEEPEST) return 'malformed';
    const made = elementOf(tag, rawAttributes, parent?.scope ?? new Map());
    if (!made) return 'malformed';
    parent?.element.children.push(made.element);
    root ??= made.element;
    if (!empty) open.push({ ...made, tag });
  }
  return root && open.length === 0 ? root : 'malformed';
}

function elementOf(
  tag: string,
  raw: string,
  outer: ReadonlyMap<string, string>,
): { element: XmlElement; scope: ReadonlyMap<string, string> } | null {
  const attributes = new Map<string, string>();
  const scope = new Map(outer);
  for (const [, name = '', double, single] of raw.matchAll(ATTRIBUTE)) {
    const value = decoded(double ?? single ?? '');
    if (attributes.has(name)) return null;
    attributes.set(name, value);
    if (name === 'xmlns') scope.set('', value);
    else if (name.startsWith('xmlns:')) scope.set(name.slice(6), value);
  }
  const [prefix, name] = tag.includes(':') ? (tag.split(':') as [string, string]) : ['', tag];
  const namespace = scope.get(prefix) ?? (prefix === '' ? '' : null);
  return namespace === null ? null : { element: { namespace, name, attributes, children: [], text: '' }, scope };
}

function decoded(text: string): string {
  return text.replace(/&(#x?)?([^;]+);/g, (whole, kind: string | undefined, body: string) => {
    if (!kind) return ENTITIES[body] ?? whole;
    const point = Number.parseInt(body, kind === '#x' ? 16 : 10);
    return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : '';
  });
}
