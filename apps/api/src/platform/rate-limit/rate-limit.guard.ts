import { type CanActivate, type ExecutionContext, Injectable, mixin, type Type } from '@nestjs/common';
import { requestContextOf } from '../auth/request-context.js';
import type { OperationClass } from './policies.js';
import { RateLimiter } from './rate-limiter.js';

/** For REST handlers: `@UseGuards(RateLimited('upload'))`. GraphQL operations are counted before they reach a resolver. */
export function RateLimited(kind: OperationClass): Type<CanActivate> {
  @Injectable()
  class RateLimitGuard implements CanActivate {
    constructor(private readonly limiter: RateLimiter) {}

    async canActivate(execution: ExecutionContext): Promise<boolean> {
      await this.limiter.check(kind, requestContextOf(execution));
      return true;
    }
  }
  return mixin(RateLimitGuard);
}
