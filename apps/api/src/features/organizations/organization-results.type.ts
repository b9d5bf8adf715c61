import { createUnionType } from '@nestjs/graphql';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import { OrganizationInvitation, OrganizationInvitationClosed } from './organization-invitation.type.js';
import { OrganizationDomain } from './organization-sign-in.type.js';
import { Organization, OrganizationLeft, OrganizationMember } from './organization.type.js';

/** Rows of SQL are plain objects; whatever is no refusal is what was asked for. */
const unless =
  (otherwise: string) =>
  (value: object): string =>
    value instanceof NotAllowed ? 'NotAllowed' : value instanceof TextRefused ? 'TextRefused' : otherwise;

export const UpdateOrganizationResult = createUnionType({
  name: 'UpdateOrganizationResult',
  types: () => [Organization, TextRefused, NotAllowed] as const,
  resolveType: unless('Organization'),
});

export const OrganizationResult = createUnionType({
  name: 'OrganizationResult',
  description: 'The organization as it stands now',
  types: () => [Organization, NotAllowed] as const,
  resolveType: unless('Organization'),
});

export const OrganizationMemberResult = createUnionType({
  name: 'OrganizationMemberResult',
  types: () => [OrganizationMember, NotAllowed] as const,
  resolveType: unless('OrganizationMember'),
});

export const LeaveOrganizationResult = createUnionType({
  name: 'LeaveOrganizationResult',
  types: () => [OrganizationLeft, NotAllowed] as const,
  resolveType: unless('OrganizationLeft'),
});

export const OrganizationInvitationResult = createUnionType({
  name: 'OrganizationInvitationResult',
  types: () => [OrganizationInvitation, NotAllowed] as const,
  resolveType: unless('OrganizationInvitation'),
});

export const CloseOrganizationInvitationResult = createUnionType({
  name: 'CloseOrganizationInvitationResult',
  types: () => [OrganizationInvitationClosed, NotAllowed] as const,
  resolveType: unless('OrganizationInvitationClosed'),
});

export const OrganizationDomainResult = createUnionType({
  name: 'OrganizationDomainResult',
  types: () => [OrganizationDomain, NotAllowed] as const,
  resolveType: unless('OrganizationDomain'),
});
