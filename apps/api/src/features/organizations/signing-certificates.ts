import { X509Certificate } from 'node:crypto';

const MOST = 4;
const SMALLEST_RSA = 2048;
const LARGEST = 16_384;

export interface SigningCertificates {
  /** As Keycloak takes them: base64 without breaks, commas between. */
  readonly joined: string;
  readonly fingerprints: readonly string[];
}

/** The certificates if each may sign now, or null: a weak key would let anybody be anybody of the organization. */
export function readCertificates(given: readonly string[], now = new Date()): SigningCertificates | null {
  if (given.length === 0 || given.length > MOST) return null;
  const read = given.map(certificateOf);
  if (read.some((certificate) => certificate === null || !maySign(certificate, now))) return null;
  const certificates = read as X509Certificate[];
  return {
    joined: certificates.map((certificate) => certificate.raw.toString('base64')).join(','),
    fingerprints: certificates.map((certificate) => certificate.fingerprint256.replaceAll(':', '').toLowerCase()),
  };
}

function certificateOf(text: string): X509Certificate | null {
  const body = text.replace(/-----(BEGIN|END) CERTIFICATE-----/g, '').replace(/\s+/g, '');
  if (body === '' || body.length > LARGEST || !/^[A-Za-z0-9+/]+={0,2}$/.test(body)) return null;
  try {
    return new X509Certificate(Buffer.from(body, 'base64'));
  } catch {
    return null;
  }
}

function maySign(certificate: X509Certificate, now: Date): boolean {
  const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey;
  const strong = asymmetricKeyType === 'rsa' ? (asymmetricKeyDetails?.modulusLength ?? 0) >= SMALLEST_RSA : asymmetricKeyType === 'ec';
  return strong && new Date(certificate.validTo) > now && new Date(certificate.validFrom) <= new Date(now.getTime() + 86_400_000);
}
