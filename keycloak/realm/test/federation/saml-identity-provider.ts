import { execFileSync } from 'node:child_process';
import { createHash, createPrivateKey, createSign, randomBytes, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const SHA256 = {
  digest: 'http://www.w3.org/2001/04/xmlenc#sha256',
  signature: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  hash: 'sha256',
};
const SHA1 = { digest: `${DSIG}sha1`, signature: `${DSIG}rsa-sha1`, hash: 'sha1' };

export interface Signer {
  readonly key: KeyObject;
  /** Base64 of DER, as SAML writes it. */
  readonly certificate: string;
}

export function newSigner(bits = 2048): Signer {
  const folder = mkdtempSync(path.join(tmpdir(), 'saml-'));
  const [key, certificate] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=identity provider of the tests', '-days', '2'];
  try {
    execFileSync('openssl', ['req', '-x509', '-newkey', `rsa:${bits}`, '-nodes', '-keyout', key, '-out', certificate, ...subject], {
      stdio: 'pipe',
    });
    const lines = readFileSync(certificate, 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('-----'));
    return { key: createPrivateKey(readFileSync(key)), certificate: lines.join('') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface Request {
  readonly id: string;
  readonly consumer: string;
  readonly audience: string;
  readonly signed: boolean;
}

/** What Keycloak asked, from the page that posts it. */
export function readRequest(encoded: string): Request {
  const xml = Buffer.from(encoded, 'base64').toString('utf8');
  const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(xml)?.[1] ?? '';
  return {
    id: attribute('ID'),
    consumer: attribute('AssertionConsumerServiceURL'),
    audience: /<saml:Issuer[^>]*>([^<]*)</.exec(xml)?.[1] ?? '',
    signed: xml.includes('SignatureValue'),
  };
}

/** What an assertion says; each can be made wrong. */
export interface Statement {
  readonly subject: string;
  readonly issuer: string;
  readonly audience: string;
  readonly recipient: string;
  readonly inResponseTo: string;
  readonly notBefore: number;
  readonly notOnOrAfter: number;
  readonly email: string;
  readonly id: string;
}

export function statement(request: Request, issuer: string, change: Partial<Statement> = {}): Statement {
  return {
    subject: 'subject-1',
    issuer,
    audience: request.audience,
    recipient: request.consumer,
    inResponseTo: request.id,
    notBefore: -30,
    notOnOrAfter: 60,
    email: 'paula@partner.example',
    id: `_${randomBytes(16).toString('hex')}`,
    ...change,
  };
}

const at = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString().replace(/\.\d+Z/, 'Z');

/** Written as exclusive canonicalisation would write it, so that the text itself is what is signed. */
export function assertion(says: Statement, signature = '', advice = ''): string {
  const confirmation = `<saml:SubjectConfirmationData InResponseTo="${says.inResponseTo}" NotOnOrAfter="${at(says.notOnOrAfter)}" Recipient="${says.recipient}"></saml:SubjectConfirmationData>`;
  return [
    `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${says.id}" IssueInstant="${at(0)}" Version="2.0">`,
    `<saml:Issuer>${says.issuer}</saml:Issuer>${signature}`,
    `<saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">${says.subject}</saml:NameID>`,
    `<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">${confirmation}</saml:SubjectConfirmation></saml:Subject>`,
    `<saml:Conditions NotBefore="${at(says.notBefore)}" NotOnOrAfter="${at(says.notOnOrAfter)}">`,
    `<saml:AudienceRestriction><saml:Audience>${says.audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions>${advice}`,
    `<saml:AuthnStatement AuthnInstant="${at(0)}" SessionIndex="s1"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>`,
    `<saml:AttributeStatement><saml:Attribute Name="mail" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:basic"><saml:AttributeValue>${says.email}</saml:AttributeValue></saml:Attribute></saml:AttributeStatement>`,
    `</saml:Assertion>`,
  ].join('');
}

export function signatureOver(canonical: string, id: string, signer: Signer, { shown = signer, algorithm = SHA256 } = {}): string {
  const digest = createHash(algorithm.hash).update(canonical).digest('base64');
  const info = [
    `<ds:SignedInfo xmlns:ds="${DSIG}"><ds:CanonicalizationMethod Algorithm="${EXCLUSIVE}"></ds:CanonicalizationMethod>`,
    `<ds:SignatureMethod Algorithm="${algorithm.signature}"></ds:SignatureMethod><ds:Reference URI="#${id}"><ds:Transforms>`,
    `<ds:Transform Algorithm="${DSIG}enveloped-signature"></ds:Transform><ds:Transform Algorithm="${EXCLUSIVE}"></ds:Transform></ds:Transforms>`,
    `<ds:DigestMethod Algorithm="${algorithm.digest}"></ds:DigestMethod><ds:DigestValue>${digest}</ds:DigestValue></ds:Reference></ds:SignedInfo>`,
  ].join('');
  const value = createSign(algorithm.hash).update(info).sign(signer.key, 'base64');
  const key = `<ds:KeyInfo><ds:X509Data><ds:X509Certificate>${shown.certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>`;
  return `<ds:Signature xmlns:ds="${DSIG}">${info}<ds:SignatureValue>${value}</ds:SignatureValue>${key}</ds:Signature>`;
}

export const WITH_SHA1 = { algorithm: SHA1 };

/** The honest case: the assertion signed, inside. `body` is the signed text with the signature in its place. */
export function signedAssertion(says: Statement, signer: Signer, options?: Parameters<typeof signatureOver>[3]): string {
  const plain = assertion(says);
  const signature = signatureOver(plain, says.id, signer, options);
  return plain.replace('</saml:Issuer>', `</saml:Issuer>${signature}`);
}

export function response(
  body: string,
  request: Request,
  issuer: string,
  change: { destination?: string; inResponseTo?: string; extensions?: string } = {},
): string {
  const to = change.inResponseTo ?? request.id;
  return [
    `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" Destination="${change.destination ?? request.consumer}" ID="_${randomBytes(16).toString('hex')}"`,
    `${to ? ` InResponseTo="${to}"` : ''} IssueInstant="${at(0)}" Version="2.0">`,
    `<saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${issuer}</saml:Issuer>${change.extensions ?? ''}`,
    `<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"></samlp:StatusCode></samlp:Status>${body}</samlp:Response>`,
  ].join('');
}
