import type { Permission, Scope } from '@gps/permissions';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { Directive } from '@nestjs/graphql';

export interface StepUp {
  /** Lowest authentication level: 2 asks for a second factor. */
  acr?: number;
  /** Longest time in seconds since the person proved who they are. */
  maxAge?: number;
}

/** What an operation asks of its caller. Read by the one guard, and printed into the SDL for integrators. */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'signedIn'; readonly scope?: Scope }
  | ({ readonly kind: 'permission'; readonly permission: Permission } & StepUp);

export const ACCESS = 'gps:access';

const declare = (access: Access, directive: string): MethodDecorator => applyDecorators(SetMetadata(ACCESS, access), Directive(directive));

/** Anybody, signed in or not. */
export const Public = (): MethodDecorator => declare({ kind: 'public' }, '@public');

/** Any person whose account is in order. With `scope` also an application of somebody else to which the person has granted it. */
export const SignedIn = ({ scope }: { scope?: Scope } = {}): MethodDecorator =>
  scope ? declare({ kind: 'signedIn', scope }, `@signedIn(scope: "${scope}")`) : declare({ kind: 'signedIn' }, '@signedIn');

/** A person who holds `permission`, and has proved who they are as strongly and recently as asked. */
export function RequirePermission(permission: Permission, stepUp: StepUp = {}): MethodDecorator {
  const args = [`permission: "${permission}"`];
  if (stepUp.acr !== undefined) args.push(`acr: ${stepUp.acr}`);
  if (stepUp.maxAge !== undefined) args.push(`maxAge: ${stepUp.maxAge}`);
  return declare({ kind: 'permission', permission, ...stepUp }, `@requirePermission(${args.join(', ')})`);
}
