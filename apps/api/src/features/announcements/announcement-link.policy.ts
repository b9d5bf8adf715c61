const LONGEST = 500;
/** What browsers and servers may read differently, and what an address needs not. */
const AMBIGUOUS = /[\s\\\u0000-\u0020\u007f-\uffff]|%2f|%5c|%2e|\/\.\.?(\/|$)/i;
/** One slash, and none after it: two would be another site. */
const OWN_PATH = /^\/(?!\/)[\w\-./~%?=&#:@!$'()*+,;]*$/;

/** Where an announcement may lead: a site with a name, encrypted, or a page of our own. */
export function isAnnouncementLink(link: string): boolean {
  if (link.length > LONGEST || AMBIGUOUS.test(link)) return false;
  if (link.startsWith('/')) return OWN_PATH.test(link);
  if (!URL.canParse(link)) return false;
  const { protocol, hostname, username, password } = new URL(link);
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.') && !/^[\d.]+$|^\[/.test(hostname);
}
