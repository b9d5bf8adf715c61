import { describe, expect, test } from '@jest/globals';
import { readSamlMetadata } from './saml-metadata.js';

const POST = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST';
const REDIRECT = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';
const service = (binding: string, location = 'https://idp.example/sso?a=1&amp;b=2') =>
  `<md:SingleSignOnService Binding="${binding}" Location="${location}"/>`;
const key = (use: string, certificate = 'MIIBsigning') =>
  `<md:KeyDescriptor${use}><ds:KeyInfo><ds:X509Data><ds:X509Certificate>\n  ${certificate}\n</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`;
const document = (inner: string, before = '', entity = 'https://idp.example/metadata') =>
  `<?xml version="1.0" encoding="UTF-8"?>${before}<!-- ours --><md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"
    xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID='${entity}'>
    <md:IDPSSODescriptor WantAuthnRequestsSigned="true" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">${inner}</md:IDPSSODescriptor>
  </md:EntityDescriptor>`;

test('what is needed of it', () => {
  const read = readSamlMetadata(
    document(`${key(' use="encryption"', 'MIIBother')}${key(' use="signing"')}${service(REDIRECT)}${service(POST)}`),
  );
  expect(read).toEqual({
    ...{ entityId: 'https://idp.example/metadata', singleSignOnUrl: 'https://idp.example/sso?a=1&b=2', byPost: true },
    certificates: ['MIIBsigning'],
  });
});

test('a key without a use signs too; redirect if nothing is posted; any prefix', () => {
  const text = document(`${key('')}${key('')}${service(REDIRECT)}`)
    .replaceAll('md:', 'x:')
    .replace('xmlns:md', 'xmlns:x')
    .replaceAll('ds:', '')
    .replace('xmlns:ds', 'xmlns');
  expect(readSamlMetadata(text)).toMatchObject({ byPost: false, certificates: ['MIIBsigning'] });
});

const good = `${key('')}${service(POST)}`;

describe('hostile documents', () => {
  test.each([
    ['a document type', '<!DOCTYPE md:EntityDescriptor>'],
    ['an entity of a file', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['entities of entities', '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'],
    ['a processing instruction', '<?php system("id") ?>'],
    ['a style sheet', '<?xml-stylesheet href="https://evil.example"?>'],
  ])('%s', (_, before) => {
    expect(readSamlMetadata(document(good, before))).toBe('organization_provider.metadata_hostile');
  });

  test.each([
    ['an entity that is unknown', service(POST, 'https://idp.example/&x;')],
    ['CDATA', `<![CDATA[${service(POST)}]]>`],
  ])('%s', (_, inner) => {
    expect(readSamlMetadata(document(`${key('')}${inner}`))).toBe('organization_provider.metadata_hostile');
  });

  test('endless and deep ones end soon', () => {
    const began = performance.now();
    expect(readSamlMetadata('x'.repeat(300_000))).toBe('organization_provider.metadata_too_large');
    for (const text of [
      '<a>'.repeat(60_000),
      `<a ${' '.repeat(250_000)}`,
      `<!--${'-'.repeat(250_000)}`,
      '<'.repeat(250_000),
      `<a ${'b="c" '.repeat(40_000)}`,
      '&amp;'.repeat(50_000),
    ])
      expect(readSamlMetadata(text)).toMatch(/metadata_(invalid|hostile)/);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test('what is nested too deeply is not followed', () => {
    expect(readSamlMetadata(document(`${'<md:x>'.repeat(40)}${'</md:x>'.repeat(40)}${good}`))).toBe(
      'organization_provider.metadata_invalid',
    );
  });
});

test.each([
  ['nothing', ''],
  ['another document', '<html></html>'],
  [
    'a list of many',
    document(good).replace('md:EntityDescriptor ', 'md:EntitiesDescriptor ').replace('</md:EntityDescriptor>', '</md:EntitiesDescriptor>'),
  ],
  ['another namespace', document(good).replace('SAML:2.0:metadata"', 'SAML:1.0:metadata"')],
  ['no certificate', document(service(POST))],
  ['no address', document(key(''))],
  ['a service provider', document(good).replaceAll('IDPSSODescriptor', 'SPSSODescriptor')],
  ['no name', document(good, '', '')],
  ['a tag that is not closed', document(good).replace('</md:IDPSSODescriptor>', '')],
  ['a tag that is closed twice', document(`${good}</md:IDPSSODescriptor>`)],
  ['two roots', document(good) + document(good).replace(/^<\?xml[^>]*>/, '')],
  ['an attribute twice', document(good).replace("entityID='", "entityID='https://evil.example' entityID='")],
  ['a prefix of nowhere', document(good).replace('<ds:X509Data>', '<zz:X509Data>')],
])('%s is no metadata', (_, text) => {
  expect(readSamlMetadata(text)).toBe('organization_provider.metadata_invalid');
});
