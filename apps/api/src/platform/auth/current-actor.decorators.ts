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

/** The person if signed in, else null. What is public shows more to whom it is about; an application that may not read that is shown what strangers are. */
export const CurrentViewer = createParamDecorator((_: unknown, execution: ExecutionContext): Viewer => {
  const { viewer } = requestContextOf(execution);
  return viewer?.application && !viewer.application.scopes.has('gps:read') ? null : viewer;
});
