import { SUFFIX } from './slapd.ts';

/** As much of Active Directory's schema as a sign-in reads, with Microsoft's own numbers. */
export const SCHEMA = [
  "attributetype ( 1.2.840.113556.1.4.221 NAME 'sAMAccountName' EQUALITY caseIgnoreMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 SINGLE-VALUE )",
  "attributetype ( 1.2.840.113556.1.4.2 NAME 'objectGUID' EQUALITY octetStringMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.40 SINGLE-VALUE )",
  "attributetype ( 1.2.840.113556.1.4.8 NAME 'userAccountControl' EQUALITY integerMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.27 SINGLE-VALUE )",
  "attributetype ( 1.2.840.113556.1.4.96 NAME 'pwdLastSet' EQUALITY integerMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.27 SINGLE-VALUE )",
  "objectclass ( 1.2.840.113556.1.5.9 NAME 'user' SUP organizationalPerson STRUCTURAL MAY ( sAMAccountName $ objectGUID $ userAccountControl $ pwdLastSet $ mail ) )",
  "objectclass ( 1.2.840.113556.1.5.8 NAME 'group' SUP top STRUCTURAL MUST cn MAY ( member $ sAMAccountName ) )",
  '',
].join('\n');

export const ENABLED = 512;
export const DISABLED = 514;

const dnOf = (name: string) => `cn=${name},ou=people,${SUFFIX}`;

export function account(name: string, accountName: string, password: string, guid: Buffer): string[] {
  return [
    `dn: ${dnOf(name)}`,
    'changetype: add',
    'objectClass: user',
    `cn: ${name}`,
    `sn: ${name}`,
    `sAMAccountName: ${accountName}`,
    `mail: ${accountName}@works.example`,
    `objectGUID:: ${guid.toString('base64')}`,
    `userAccountControl: ${ENABLED}`,
    'pwdLastSet: 133800000000000000',
    `userPassword: ${password}`,
  ];
}

export function control(name: string, value: number): string[] {
  return [`dn: ${dnOf(name)}`, 'changetype: modify', 'replace: userAccountControl', `userAccountControl: ${value}`];
}

export function securityGroup(name: string, ...members: string[]): string[] {
  return [
    `dn: cn=${name},ou=groups,${SUFFIX}`,
    'changetype: add',
    'objectClass: group',
    `cn: ${name}`,
    ...members.map((member) => `member: ${dnOf(member)}`),
  ];
}
