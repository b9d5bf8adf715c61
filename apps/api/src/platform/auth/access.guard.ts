import { type CanActivate, type ExecutionContext, Inject, Injectable, Optional } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { GraphQLResolveInfo } from 'graphql';
import { DomainError } from '../errors/domain-error.js';
import { ACCESS, type Access } from './access.decorators.js';
import { refusalFor } from './access.policy.js';
import type { Actor } from './actor.js';
import { Impersonation } from './impersonation.js';
import { refusalWhileImpersonating, WHILE_IMPERSONATING, type WhileImpersonating } from './impersonation.policy.js';
import { requestContextOf } from './request-context.js';

/** The one guard in front of every operation and REST handler. What declares no access is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly declared = new WeakMap<object, Access>();

  constructor(@Optional() @Inject(Impersonation) private readonly impersonation: Impersonation | null) {}

  canActivate(execution: ExecutionContext): boolean | Promise<boolean> {
    const { viewer } = requestContextOf(execution);
    const access = this.accessOf(execution.getHandler());
    if (viewer?.impersonator && access) return this.inAnothersPlace(execution, viewer, access);
    const refusal = refusalFor(access, viewer);
    if (refusal) throw refusal;
    return true;
  }

  /** Both must be let in: the staff member to act in another's place, and the person to do this. */
  private async inAnothersPlace(execution: ExecutionContext, actor: Actor, access: Access): Promise<boolean> {
    const handler = execution.getHandler();
    const { impersonator } = actor;
    if (!impersonator || !this.impersonation) throw new DomainError('impersonation.not_here');
    const when = Reflect.getMetadata(WHILE_IMPERSONATING, handler) as WhileImpersonating | undefined;
    const { reads, name } = operationOf(execution);
    const refusal = refusalWhileImpersonating(impersonator, reads, when) ?? refusalFor(access, actor);
    if (refusal) throw refusal;
    // What is always allowed is about the leave itself, and changes nothing of the person's.
    await this.impersonation.note(actor, impersonator, name, !reads && when !== 'always');
    return true;
  }

  private accessOf(handler: object): Access | undefined {
    const known = this.declared.get(handler);
    if (known) return known;
    const access = Reflect.getMetadata(ACCESS, handler) as Access | undefined;
    if (access) this.declared.set(handler, access);
    return access;
  }
}

/** A subscription would go on after the grant, so it counts as no reading. */
function operationOf(execution: ExecutionContext): { reads: boolean; name: string } {
  if (execution.getType<string>() === 'graphql') {
    const { operation, fieldName } = execution.getArgByIndex<GraphQLResolveInfo>(3);
    return { reads: operation.operation === 'query', name: `${operation.operation} ${fieldName}` };
  }
  const { method, routeOptions } = execution.switchToHttp().getRequest<FastifyRequest>();
  return { reads: method === 'GET' || method === 'HEAD', name: `${method} ${routeOptions.url ?? ''}` };
}
