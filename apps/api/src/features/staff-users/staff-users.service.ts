import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { uuidOrNull } from '../content/index.js';
import type { AdminUser } from './admin-user.type.js';
import type { UsersArgs } from './staff-users.inputs.js';
import { StaffUsersReader } from './staff-users.reader.js';
import { StaffUsersRepository } from './staff-users.repository.js';
import { criteriaOf } from './user-criteria.js';

@Injectable()
export class StaffUsersService {
  constructor(
    private readonly repository: StaffUsersRepository,
    private readonly reader: StaffUsersReader,
  ) {}

  async search(actor: Actor, args: UsersArgs, fields: RequestedFields): Promise<ConnectionOf<AdminUser>> {
    const node = fields.at('edges').at('node');
    const rows = await this.repository.search(
      { ...criteriaOf(actor, args), position: args.after ? positionOf(args.after) : null, limit: args.first + 1 },
      this.reader.partsFor(actor, node).counts,
    );
    const page = toConnection(rows, args, (row) => cursor.encode([row.exact, row.moment, row.id]));
    const shown = page.edges.map((edge) => edge.node);
    const users = await this.reader.complete(actor, shown, node);
    return { ...page, edges: page.edges.map((edge, i) => ({ cursor: edge.cursor, node: users[i] as AdminUser })) };
  }

  async find(actor: Actor, id: string, fields: RequestedFields): Promise<AdminUser | null> {
    const userId = uuidOrNull(id);
    if (!userId) return null;
    return (await this.reader.byIds(actor, [userId], fields)).get(userId) ?? null;
  }
}

function positionOf(after: string): { exact: number; moment: string; id: string } {
  const [exact, moment, id] = cursor.decode(after, ['number', 'time', 'uuid'] as const);
  if (exact !== 0 && exact !== 1) throw new DomainError('cursor.invalid');
  return { exact, moment: moment as string, id: id as string };
}
