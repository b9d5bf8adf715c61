import { describe, expect, test } from '@jest/globals';
import { checkDomainName } from './domain-name.js';
import { emailHint, emailOrNull } from './email-address.js';
import { OrganizationRole } from './organization.enums.js';
import { organizationViewerCan, refusalToAdminister, refusalToStepDown } from './organization.policy.js';
import { searchPattern } from './search-pattern.js';

const { ADMIN, MEMBER } = OrganizationRole;

describe('who administers an organization', () => {
  test.each([
    ['nobody whom it does not exist for', null, 'organization.not_found'],
    ['no stranger', { role: null, suspended: false }, 'organization.not_yours'],
    ['no member', { role: MEMBER, suspended: false }, 'organization.not_yours'],
    ['nobody while it is suspended', { role: ADMIN, suspended: true }, 'organization.suspended'],
    ['its administrators', { role: ADMIN, suspended: false }, null],
  ])('%s', (_, standing, expected) => expect(refusalToAdminister(standing)).toBe(expected));

  test.each([
    [null, 5, 'organization.member_not_found'],
    [MEMBER, 0, null],
    [ADMIN, 1, null],
    [ADMIN, 0, 'organization.last_administrator'],
  ])('%s with %d other administrators steps down: %s', (role, others, expected) => expect(refusalToStepDown(role, others)).toBe(expected));

  test('a suspended person sees and leaves, and changes nothing', () => {
    const permissions = new Set(['organizations:administer', 'organizations:take-part'] as const);
    const standing = { suspended: false, role: ADMIN, onlyAdmin: false };
    expect(organizationViewerCan({ permissions, suspendedUntil: 'indefinite' }, standing)).toEqual({
      ...{ update: false, seeMembers: true, invite: false, manageMembers: false, manageSignIn: false, leave: true },
    });
  });
});

test.each([
  ['  Scuderia.Example.COM. ', { name: 'scuderia.example.com' }],
  ['@fans.example.org', { name: 'fans.example.org' }],
  ['münchen.example.de', { name: 'xn--mnchen-3ya.example.de' }],
  ...[
    '',
    'com',
    'localhost',
    'fans.local',
    'fans.test',
    '1.2.3.4',
    '[::1]',
    'a_b.example.org',
    '-a.example.org',
    'x'.repeat(400),
    'a..org',
    'http://a.org',
    'a.org/x',
  ].map((raw): [string, { code: string }] => [raw, { code: 'organization_domain.invalid' }]),
  ['GMail.com', { code: 'organization_domain.public' }],
])('the domain %j', (raw, expected) => {
  expect(checkDomainName(raw)).toEqual(expected);
});

test('addresses have one form, and a hint tells little', () => {
  expect(emailOrNull(' Lena.M+f1@Fans.Example ')).toBe('lena.m+f1@fans.example');
  expect(emailHint('lena@fans.example')).toBe('l***@fans.example');
});

test('what means something in a pattern is taken as it is written', () => {
  expect([searchPattern('@50%_\\'), searchPattern(' '), searchPattern(null)]).toEqual(['%50\\%\\_\\\\%', null, null]);
});
