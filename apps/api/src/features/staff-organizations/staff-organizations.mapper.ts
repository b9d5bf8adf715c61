import type { Actor } from '../../platform/auth/actor.js';
import { type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { emailHint } from '../organizations/index.js';
import {
  type AdminOrganization,
  type AdminOrganizationInvitation,
  type AdminOrganizationMember,
  AdminOrganizationState,
} from './admin-organization.type.js';
import type { AdminOrganizationRow, InvitationRow, MemberRow } from './staff-organizations.repository.js';

export interface Page {
  readonly first: number;
  readonly after: string | null;
}

export function toAdminOrganization(
  actor: Pick<Actor, 'permissions'>,
  row: AdminOrganizationRow,
  pages: { readonly members: Page; readonly invitations: Page },
): AdminOrganization {
  const { id, alias, name, kind, about, createdAt, memberCount, administratorCount, synchronized } = row;
  const { suspendedAt, suspendedReason, suspendedBy } = row;
  const manages = actor.permissions.has('organizations:manage');
  return {
    ...{ id, alias, name, kind, about, createdAt, memberCount, administratorCount, synchronized },
    state: suspendedAt ? AdminOrganizationState.SUSPENDED : AdminOrganizationState.ACTIVE,
    suspension: suspendedAt && { reason: suspendedReason ?? '', since: suspendedAt, by: suspendedBy },
    viewerCan: { update: manages, suspend: manages && !suspendedAt, lift: manages && suspendedAt !== null, manageMembers: manages },
    members: connectionOf(row.members ?? [], pages.members, (one) => [one.rank, one.handle], toMember),
    invitations: connectionOf(row.invitations ?? [], pages.invitations, (one) => [one.moment, one.id], toInvitation),
    domains: (row.domains ?? []).map((domain) => ({
      ...domain,
      verifiedAt: domain.verifiedAt === null ? null : new Date(domain.verifiedAt),
    })),
    identityProvider: row.provider && { ...row.provider, updatedAt: new Date(row.provider.updatedAt) },
  };
}

function toMember({ id, handle, displayName, role, joinedAt, throughProvider }: MemberRow): AdminOrganizationMember {
  return { id, handle, displayName, role, throughProvider, joinedAt: new Date(joinedAt) };
}

function toInvitation({ id, email, role, createdAt, expiresAt, expired, invitedBy }: InvitationRow): AdminOrganizationInvitation {
  return { id, role, expired, invitedBy, emailHint: emailHint(email), createdAt: new Date(createdAt), expiresAt: new Date(expiresAt) };
}

function connectionOf<R, N>(
  rows: readonly R[],
  page: Page,
  position: (row: R) => (string | number)[],
  toNode: (row: R) => N,
): ConnectionOf<N> {
  const shown = toConnection(rows, page, (row) => cursor.encode(position(row)));
  return { ...shown, edges: shown.edges.map((edge) => ({ cursor: edge.cursor, node: toNode(edge.node) })) };
}
