import { domainToUnicode } from 'node:url';

export interface LinkInText {
  /** As DNS knows it. */
  readonly host: string;
  /** As a reader sees it. */
  readonly shown: string;
}

/** Addresses with and without a scheme. Each part stops at the next sign that cannot belong to it, so the work grows with the text. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"'()[\]{}]{1,2000}|(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}(?=[/:?#\s,;!)\]]|\.?\s|\.?$)/giu;
const ENDING = /\.(?:xn--[a-z0-9-]{2,59}|[a-z]{2,24})$/;
const MOST = 50;

/** “v1.2” and “Oh.No” are no addresses that people mean: without a scheme only endings that are in use for links count. */
const USUAL = new Set(
  `com net org info biz io co me tv gg ly app dev xyz top site online shop store club live link click win vip bet casino porn
   eu de es it pt fr uk us ru cn br nl be at ch pl se fi no dk cz ro gr tr in jp kr au ca mx ar cl to cc gd`.split(/\s+/),
);

export function linksIn(text: string): LinkInText[] {
  const links: LinkInText[] = [];
  for (const [found] of text.matchAll(ADDRESS)) {
    if (links.length === MOST) break;
    const bare = !/^https?:/i.test(found);
    const host = hostOf(bare ? `http://${found}` : found);
    if (host === null || (bare && !found.toLowerCase().startsWith('www.') && !isUsual(host))) continue;
    links.push({ host, shown: domainToUnicode(host) });
  }
  return links;
}

function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/\.$/, '');
  return ENDING.test(host) || /^[\d.]+$|^\[/.test(host) ? host : null;
}

const isUsual = (host: string): boolean => {
  const ending = host.slice(host.lastIndexOf('.') + 1);
  return ending.startsWith('xn--') || USUAL.has(ending);
};

/** `host` is the domain or below it. */
export const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u, /\p{Script=Cherokee}/u];
/** Cyrillic and Greek letters that look like Latin ones; a name of nothing else is a costume. */
const COSTUME = /^[аеорсухіјѕԁһԛԝьвкмнтαοντυρικχ\d-]+$/u;

/** A name that passes for another one: alphabets mixed within one part, or a part that is all look-alikes. */
export const isLookalike = ({ host, shown }: LinkInText): boolean =>
  host.includes('xn--') &&
  shown
    .split('.')
    .some((part) => SCRIPTS.filter((script) => script.test(part)).length > 1 || (/[^\x00-\x7f]/.test(part) && COSTUME.test(part)));
