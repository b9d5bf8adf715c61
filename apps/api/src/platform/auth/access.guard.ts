import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { ACCESS, type Access } from './access.decorators.js';
import { refusalFor } from './access.policy.js';
import { requestContextOf } from './request-context.js';

/** The one guard in front of every operation and REST handler. What declares no access is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly declared = new WeakMap<object, Access>();

  canActivate(execution: ExecutionContext): boolean {
    const refusal = refusalFor(this.accessOf(execution.getHandler()), requestContextOf(execution).viewer);
    if (refusal) throw refusal;
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
