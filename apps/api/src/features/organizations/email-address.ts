const LONGEST = 254;
const ASCII = /^[\x21-\x7e]+$/;
/** What a mail server takes without quoting; the name service says whether there is one. */
const ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+)$/;

/** The address in the one form in which it is kept and compared, or null. */
export function emailOrNull(raw: string): string | null {
  if (raw.length > LONGEST + 50) return null;
  const typed = raw.trim();
  // Before capitals are made small: some signs of other scripts, such as that of Kelvin, would become plain letters then.
  if (!ASCII.test(typed)) return null;
  const email = typed.toLowerCase();
  return email.length <= LONGEST && ADDRESS.test(email) && !email.includes('..') && !/^\.|\.@/.test(email) ? email : null;
}

/** What stands behind the @. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}

/** Enough for whoever has the address to know it, too little for anybody else: `l***@fans.example`. */
export function emailHint(email: string): string {
  return `${email.slice(0, 1)}***@${domainOf(email)}`;
}
