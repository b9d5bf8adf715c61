import { Args, Query, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { AllowWhileImpersonating } from '../../platform/auth/impersonation.policy.js';
import { ConnectionArgs, type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { type SecurityEvent, SecurityEventConnection } from './security-event.type.js';
import { kindOf } from './security-history.kinds.js';
import { SecurityHistoryRepository } from './security-history.repository.js';

const NEWEST = { moment: '9999-12-31T23:59:59Z', id: '' };

@Resolver()
export class SecurityHistoryResolver {
  constructor(private readonly history: SecurityHistoryRepository) {}

  @Query(() => SecurityEventConnection, {
    description:
      'What happened to the safety of one’s own account, newest first: sign-ins and failures, credentials, sessions, acts of staff.',
  })
  @SignedIn()
  @AllowWhileImpersonating('never')
  async mySecurityEvents(@CurrentActor() actor: Actor, @Args() args: ConnectionArgs): Promise<ConnectionOf<SecurityEvent>> {
    const rows = await this.history.page(actor.userId, args.after ? positionOf(args.after) : NEWEST, args.first + 1);
    const page = toConnection(rows, args, (row) => cursor.encode([row.moment, row.id]));
    return {
      ...page,
      edges: page.edges.map(({ cursor: at, node: { type, moment: _, ...node } }) => ({
        cursor: at,
        node: { ...node, kind: kindOf(type) },
      })),
    };
  }
}

function positionOf(after: string): { moment: string; id: string } {
  const [moment, id] = cursor.decode(after, ['time', 'text'] as const);
  return { moment: moment as string, id: id as string };
}
