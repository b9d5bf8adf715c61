export type TextSegment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'mention'; readonly text: string; readonly handle: string };

const PATTERN = /(https?:\/\/[^\s<>"'`]+)|(?<![\w@/.])@([a-zA-Z0-9_]{3,30})(?![\w@])/gu;

/** Punctuation that ends a sentence is not part of an address; a bracket is when it was opened inside. */
function trimAddress(address: string): string {
  let out = address.replace(/[.,;:!?…]+$/u, '');
  while (out.endsWith(')') && (out.match(/\(/g)?.length ?? 0) < (out.match(/\)/g)?.length ?? 0))
    out = out.slice(0, -1).replace(/[.,;:!?]+$/u, '');
  return out;
}

function link(address: string): string | null {
  try {
    const url = new URL(address);
    return (url.protocol === 'https:' || url.protocol === 'http:') && !url.username ? url.href : null;
  } catch {
    return null;
  }
}

/** Shown without its scheme and not longer than a line. */
function shorten(address: string): string {
  const bare = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return bare.length > 40 ? `${bare.slice(0, 39)}…` : bare;
}

/** Splits what somebody wrote into plain text, links and mentions. Nothing of it is ever read as markup. */
export function textSegments(body: string): TextSegment[] {
  const out: TextSegment[] = [];
  let from = 0;
  for (const match of body.matchAll(PATTERN)) {
    const address = match[1] ? trimAddress(match[1]) : '';
    const href = address ? link(address) : null;
    if (address && !href) continue;
    const raw = address || match[0];
    if (match.index > from) out.push({ kind: 'text', text: body.slice(from, match.index) });
    out.push(href ? { kind: 'link', text: shorten(address), href } : { kind: 'mention', text: raw, handle: match[2] ?? '' });
    from = match.index + raw.length;
  }
  if (from < body.length) out.push({ kind: 'text', text: body.slice(from) });
  return out;
}
