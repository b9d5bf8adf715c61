import { domainToASCII } from 'node:url';

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const NAME = new RegExp(`^(?:${LABEL}\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$`);
/** Names that stand for a machine or a net of one's own, or for nothing. */
const NEVER = /(^|\.)(localhost|local|internal|invalid|test|onion|arpa|home|lan)$/;

/** Where anybody gets an address; nobody speaks for all who have one there. */
const PUBLIC_MAIL: ReadonlySet<string> = new Set([
  ...[
    'gmail.com',
    'googlemail.com',
    'outlook.com',
    'hotmail.com',
    'live.com',
    'msn.com',
    'yahoo.com',
    'yahoo.co.uk',
    'ymail.com',
    'aol.com',
  ],
  ...['icloud.com', 'me.com', 'mac.com', 'proton.me', 'protonmail.com', 'pm.me', 'gmx.com', 'gmx.de', 'gmx.net', 'web.de', 't-online.de'],
  ...['freenet.de', 'mail.com', 'mail.ru', 'yandex.ru', 'yandex.com', 'zoho.com', 'fastmail.com', 'tutanota.com', 'tuta.io', 'hey.com'],
  ...[
    'libero.it',
    'virgilio.it',
    'alice.it',
    'tiscali.it',
    'hotmail.it',
    'hotmail.es',
    'hotmail.fr',
    'orange.fr',
    'free.fr',
    'laposte.net',
  ],
  ...['sapo.pt', 'uol.com.br', 'bol.com.br', 'terra.com.br', 'hotmail.co.uk', 'btinternet.com', 'comcast.net', 'qq.com', '163.com'],
]);

/** The name as the name service knows it, or the code of its refusal. */
export function checkDomainName(
  raw: string,
): { readonly name: string } | { readonly code: 'organization_domain.invalid' | 'organization_domain.public' } {
  const plain = raw.trim().replace(/^@/, '').replace(/\.$/, '');
  if (raw.length > 300 || /[\s/\\:?#@[\]%]/.test(plain)) return { code: 'organization_domain.invalid' };
  const name = domainToASCII(plain).toLowerCase();
  if (name.length > 253 || !NAME.test(name) || NEVER.test(name)) return { code: 'organization_domain.invalid' };
  return PUBLIC_MAIL.has(name) ? { code: 'organization_domain.public' } : { name };
}
