/** Services whose addresses hide where they lead. */
export const SHORTENERS: readonly string[] = [
  ...['bit.ly', 'tinyurl.com', 't.co', 'goo.gl', 'ow.ly', 'is.gd', 'v.gd', 'buff.ly', 'cutt.ly', 'rebrand.ly', 'rb.gy', 'shorturl.at'],
  ...['t.ly', 'tiny.cc', 'bl.ink', 'short.io', 'soo.gd', 's.id', 'lnkd.in', 'adf.ly', 'shorte.st', 'bc.vc', 'ouo.io', 'clck.ru', 'qr.ae'],
  ...['trib.al', 'dub.sh', 'l.ead.me', 'urlz.fr', 'u.to', 'x.gd', 'tny.im', '2no.co', 'grabify.link', 'iplogger.org'],
];
