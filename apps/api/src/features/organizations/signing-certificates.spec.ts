import { expect, test } from '@jest/globals';
import { CERTIFICATES } from '../../../test/organizations/certificates.js';
import { readCertificates } from './signing-certificates.js';

const { rsa2048, rsa1024, ec } = CERTIFICATES;
const pem = (certificate: string): string =>
  `-----BEGIN CERTIFICATE-----\r\n${certificate.replace(/(.{64})/g, '$1\r\n')}\r\n-----END CERTIFICATE-----\n`;

test.each([
  ['base64', [rsa2048], 1],
  ['PEM', [pem(rsa2048)], 1],
  ['two while one is exchanged', [rsa2048, ec], 2],
])('%s', (_, given, count) => {
  const read = readCertificates(given);
  expect(read?.joined.split(',')).toHaveLength(count);
  expect(read?.joined.startsWith(rsa2048)).toBe(true);
  for (const fingerprint of read?.fingerprints ?? ['']) expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
});

test.each([
  ['none', []],
  ['too many', [ec, ec, ec, ec, ec]],
  ['a short key', [rsa1024]],
  ['a good one beside a bad one', [rsa2048, rsa1024]],
  ['no certificate', ['MIIB']],
  ['other text', ['<script>']],
  ['an endless text', ['A'.repeat(20_000)]],
  ['nothing', ['']],
])('%s is refused', (_, given) => {
  expect(readCertificates(given)).toBeNull();
});

test('one that ran out, or is not in force yet, is refused', () => {
  expect(readCertificates([rsa2048], new Date('2200-01-01'))).toBeNull();
  expect(readCertificates([rsa2048], new Date('2020-01-01'))).toBeNull();
});
