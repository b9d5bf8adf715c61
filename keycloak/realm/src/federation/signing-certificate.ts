import { X509Certificate, type KeyObject } from 'node:crypto';

const SHORTEST_RSA = 2048;
const CURVES = new Set(['prime256v1', 'secp384r1', 'secp521r1']);

/** What is wrong with the certificates that a partner signs with: one, or several with commas between them. */
export function certificateProblems(written: string): string[] {
  return written.split(',').flatMap((one) => {
    const certificate = parsed(one.trim());
    if (!certificate) return ['must be base64 of a certificate in DER, without its first and last line'];
    const weakness = weaknessOf(certificate.publicKey);
    return weakness ? [weakness] : [];
  });
}

function parsed(base64: string): X509Certificate | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'));
  } catch {
    return null;
  }
}

/** Keys below these lengths can be found out by others, who then sign as the partner. */
function weaknessOf(key: KeyObject): string | null {
  const { modulusLength = 0, namedCurve = '' } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === 'rsa')
    return modulusLength < SHORTEST_RSA ? `has an RSA key of ${modulusLength} bits; ${SHORTEST_RSA} are the least` : null;
  if (key.asymmetricKeyType === 'ec' && CURVES.has(namedCurve)) return null;
  return `has a key of the kind ${namedCurve || key.asymmetricKeyType}; RSA, P-256, P-384 or P-521 is needed`;
}
