import { describe, expect, test } from '@jest/globals';
import { fieldOf, providerInput, providerValues, readCertificates, type ProviderValues } from './provider-values';

const empty = providerValues(null);
const PEM = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----';

describe('what is sent', () => {
  test.each<[string, Partial<ProviderValues>, object]>([
    [
      'OIDC',
      { issuer: ' https://sso.example ', clientId: 'gps', clientSecret: ' s ' },
      { oidc: { issuer: 'https://sso.example', clientId: 'gps', clientSecret: 's' } },
    ],
    [
      'OIDC with the secret that is set',
      { issuer: 'https://sso.example', clientId: 'gps', metadata: '<x/>' },
      { oidc: { issuer: 'https://sso.example', clientId: 'gps' } },
    ],
    ['a SAML document', { protocol: 'SAML', metadata: '<x/>', entityId: 'y' }, { saml: { metadata: '<x/>' } }],
    [
      'SAML values',
      {
        protocol: 'SAML',
        samlFrom: 'values',
        entityId: 'e',
        singleSignOnUrl: 'https://sso.example/saml',
        certificates: PEM,
        metadata: '<x/>',
      },
      { saml: { entityId: 'e', singleSignOnUrl: 'https://sso.example/saml', certificates: [PEM] } },
    ],
  ])('%s', (_, values, input) => expect(providerInput('1', { ...empty, ...values })).toEqual({ organizationId: '1', ...input }));
});

test('certificates come as PEM or as base64, one or several', () => {
  expect(readCertificates('')).toEqual([]);
  expect(readCertificates(`${PEM}\n${PEM}`)).toEqual([PEM, PEM]);
  expect(readCertificates('MIIB\nAA==\n\n  MIIC\n')).toEqual(['MIIB\nAA==', 'MIIC']);
});

test.each([
  ['organization_provider.unreachable', 'OIDC', 'document', 'issuer'],
  ['organization_provider.secret_missing', 'OIDC', 'document', 'clientSecret'],
  ['organization_provider.certificate_invalid', 'SAML', 'values', 'certificates'],
  ['organization_provider.certificate_invalid', 'SAML', 'document', 'metadata'],
  ['organization_provider.metadata_hostile', 'SAML', 'document', 'metadata'],
  ['organization_provider.no_domain', 'SAML', 'document', null],
  ['organization_provider.no_domain', 'OIDC', 'document', null],
  ['rate_limit.exceeded', 'OIDC', 'document', null],
] as const)('%s (%s, %s) is shown at %s', (code, protocol, samlFrom, field) => expect(fieldOf(code, { protocol, samlFrom })).toBe(field));
