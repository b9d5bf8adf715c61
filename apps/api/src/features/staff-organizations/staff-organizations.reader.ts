import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { checkFirst, type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { LAST_ID, uuidOrNull } from '../content/index.js';
import { searchPattern, TenantScope } from '../organizations/index.js';
import { type AdminOrganization, AdminOrganizationState } from './admin-organization.type.js';
import { type AdminOrganizationsArgs, AdminOrganizationSort } from './staff-organizations.inputs.js';
import { type Page, toAdminOrganization } from './staff-organizations.mapper.js';
import {
  type AdminOrganizationRow,
  type NestedPages,
  type OrganizationSearch,
  StaffOrganizationsRepository,
} from './staff-organizations.repository.js';

/** Organizations as staff see them. Their right to it was checked before; the tables are asked as the platform. */
@Injectable()
export class StaffOrganizationsReader {
  constructor(
    private readonly scope: TenantScope,
    private readonly repository: StaffOrganizationsRepository,
  ) {}

  search(actor: Actor, args: AdminOrganizationsArgs, asked: RequestedFields): Promise<ConnectionOf<AdminOrganization>> {
    const { filter, sort, first, after } = args;
    const wanted = wantedOf(asked.at('edges').at('node'));
    const text = filter?.text?.trim() ?? '';
    const memberId = filter?.memberId == null ? null : (uuidOrNull(filter.memberId) ?? LAST_ID);
    const search: OrganizationSearch = {
      ...{ pattern: searchPattern(text), id: uuidOrNull(text), kind: filter?.kind ?? null, memberId, order: sort, limit: first + 1 },
      suspended: filter?.state == null ? null : filter.state === AdminOrganizationState.SUSPENDED,
      position: after == null ? null : positionOf(sort, after),
    };
    return this.scope.asPlatform(async (tx) => {
      const rows = await this.repository.search(tx, search, wanted.parts, wanted.nested);
      const page = toConnection(rows, args, (row) => cursor.encode([keyOf(sort, row), row.id]));
      return {
        ...page,
        edges: page.edges.map((edge) => ({ cursor: edge.cursor, node: toAdminOrganization(actor, edge.node, wanted.pages) })),
      };
    });
  }

  async find(actor: Actor, rawId: string, asked: RequestedFields): Promise<AdminOrganization | null> {
    const id = uuidOrNull(rawId);
    return id === null ? null : this.scope.asPlatform((tx) => this.one(tx, actor, id, asked));
  }

  async one(tx: Tx, actor: Actor, id: string, asked: RequestedFields): Promise<AdminOrganization | null> {
    const { parts, nested, pages } = wantedOf(asked);
    const row = await this.repository.find(tx, id, parts, nested);
    return row && toAdminOrganization(actor, row, pages);
  }
}

const KINDS = { NAME: 'text', NEWEST: 'time', MOST_MEMBERS: 'number' } as const;

function positionOf(sort: AdminOrganizationSort, after: string): OrganizationSearch['position'] {
  const [key, id] = cursor.decode(after, [KINDS[sort], 'uuid'] as const);
  return { key, id };
}

function keyOf(sort: AdminOrganizationSort, row: AdminOrganizationRow): string | number {
  if (sort === AdminOrganizationSort.NAME) return row.key;
  return sort === AdminOrganizationSort.NEWEST ? row.moment : row.memberCount;
}

function wantedOf(asked: RequestedFields) {
  const pages = { members: pageOf(asked, 'members'), invitations: pageOf(asked, 'invitations') };
  const [rank, handle] = pages.members.after === null ? [-1, ''] : cursor.decode(pages.members.after, ['number', 'text'] as const);
  const [moment, id] =
    pages.invitations.after === null ? ['infinity', LAST_ID] : cursor.decode(pages.invitations.after, ['time', 'uuid'] as const);
  const nested: NestedPages = {
    search: searchPattern(asked.args('members')['search']),
    members: { rank, handle, limit: pages.members.first + 1 },
    invitations: { moment, id, limit: pages.invitations.first + 1 },
  };
  const signIn = asked.has('domains') || asked.has('identityProvider');
  return { pages, nested, parts: { members: asked.has('members'), invitations: asked.has('invitations'), signIn } };
}

function pageOf(asked: RequestedFields, field: 'members' | 'invitations'): Page {
  const { first = 20, after = null } = asked.args(field) as { first?: number; after?: string | null };
  checkFirst(first);
  return { first, after };
}
