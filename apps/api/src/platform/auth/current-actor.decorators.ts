import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';
import type { Actor, Viewer } from './actor.js';
import { requestContextOf } from './request-context.js';

/** The signed-in person; only on operations that are `@SignedIn` or ask for a permission. */
export const CurrentActor = createParamDecorator((_: unknown, execution: ExecutionContext): Actor => {
  const { viewer } = requestContextOf(execution);
  if (!viewer) throw new DomainError('auth.required');
  return viewer;
});

/** The person if signed in, else null. */
export const CurrentViewer = createParamDecorator((_: unknown, execution: ExecutionContext): Viewer => requestContextOf(execution).viewer);
