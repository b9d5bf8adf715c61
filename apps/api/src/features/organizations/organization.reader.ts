import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { checkFirst, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { LAST_ID } from '../content/index.js';
import { MediaUrls } from '../media/index.js';
import { signInAddresses, toDomain, toInvitation, toMember, toProvider } from './organization.mapper.js';
import { organizationViewerCan } from './organization.policy.js';
import type { Organization } from './organization.type.js';
import { providerAlias } from './provider-representation.js';
import { type OrganizationPages, type OrganizationRow, OrganizationsRepository } from './organizations.repository.js';
import type { Which } from './organizations.sql.js';
import { searchPattern } from './search-pattern.js';

/** Organizations as the person who asks may see them, in one statement whatever was asked for. */
@Injectable()
export class OrganizationReader {
  constructor(
    private readonly settings: Settings,
    private readonly repository: OrganizationsRepository,
    private readonly urls: MediaUrls,
  ) {}

  async one(tx: Tx, actor: Actor, by: { alias: string } | { id: string }, asked: RequestedFields): Promise<Organization | null> {
    const [which, name] = 'alias' in by ? (['alias', by.alias] as const) : (['id', by.id] as const);
    return (await this.read(tx, actor, which, name, asked))[0] ?? null;
  }

  own(tx: Tx, actor: Actor, asked: RequestedFields): Promise<Organization[]> {
    return this.read(tx, actor, 'own', null, asked);
  }

  private async read(tx: Tx, actor: Actor, which: Which, name: string | null, asked: RequestedFields): Promise<Organization[]> {
    const parts = {
      members: asked.has('members'),
      invitations: asked.has('invitations'),
      signIn: asked.has('domains') || asked.has('identityProvider'),
    };
    const pages = { members: pageOf(asked, 'members'), invitations: pageOf(asked, 'invitations') };
    const rows = await this.repository.read(tx, actor.userId, which, name, parts, {
      search: searchPattern(asked.args('members')['search']),
      members: memberPosition(pages.members),
      invitations: invitationPosition(pages.invitations),
    });
    return rows.map((row) => this.toOrganization(actor, row, pages));
  }

  private toOrganization(actor: Actor, row: OrganizationRow, pages: Record<'members' | 'invitations', Page>): Organization {
    const { id, alias, name, kind, about, createdAt, suspended, memberCount, verifiedDomains, viewerRole, viewerShows, onlyAdmin } = row;
    const can = organizationViewerCan(actor, { suspended, role: viewerRole, onlyAdmin });
    const { members, invitations } = row;
    return {
      ...{ id, alias, name, kind, about, createdAt, suspended, memberCount, verifiedDomains, viewerRole, viewerShows, viewerCan: can },
      members:
        can.seeMembers && members
          ? connectionOf(
              members,
              pages.members,
              (member) => [member.rank, member.handle],
              (member) => toMember(member, this.urls),
            )
          : null,
      invitations:
        can.invite && invitations
          ? connectionOf(
              invitations,
              pages.invitations,
              (one) => [one.moment, one.id],
              (one) => toInvitation(one, this.urls),
            )
          : null,
      domains: can.manageSignIn && row.domains ? row.domains.map(toDomain) : null,
      identityProvider: can.manageSignIn && row.provider ? toProvider(row.provider, this.settings) : null,
      signInAddresses: can.manageSignIn ? signInAddresses(providerAlias(alias), this.settings) : null,
    };
  }
}

interface Page {
  readonly first: number;
  readonly after: string | null;
}

function pageOf(asked: RequestedFields, field: 'members' | 'invitations'): Page {
  const { first = 20, after = null } = asked.args(field) as { first?: number; after?: string | null };
  checkFirst(first);
  return { first, after };
}

function memberPosition({ first, after }: Page): OrganizationPages['members'] {
  const [rank, handle] = after === null ? [-1, ''] : cursor.decode(after, ['number', 'text'] as const);
  return { rank, handle, limit: first + 1 };
}

function invitationPosition({ first, after }: Page): OrganizationPages['invitations'] {
  const [moment, id] = after === null ? ['infinity', LAST_ID] : cursor.decode(after, ['time', 'uuid'] as const);
  return { moment, id, limit: first + 1 };
}

function connectionOf<R, N>(rows: readonly R[], page: Page, position: (row: R) => (string | number)[], toNode: (row: R) => N) {
  const shown = toConnection(rows, page, (row) => cursor.encode(position(row)));
  return { ...shown, edges: shown.edges.map((edge) => ({ cursor: edge.cursor, node: toNode(edge.node) })) };
}
