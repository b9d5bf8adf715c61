import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { Actor } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import { mayEnd } from './impersonation.policy.js';
import type { Grant, UsedGrant } from './impersonation.repository.js';

@ObjectType({ description: 'A staff member acts in a member’s place: at most 15 minutes, only looking until they allow changes' })
export class ImpersonationSession {
  @Field(() => ID) id: string;
  @Field(() => ID) userId: string;
  @Field() handle: string;
  @Field() displayName: string;
  @Field({ description: 'Who really acts' }) staffName: string;
  @Field() reason: string;
  @Field() expiresAt: Date;
  @Field() changesAllowed: boolean;
}

export function toImpersonationSession(grant: Grant): ImpersonationSession {
  const { id, targetId, targetHandle, targetDisplayName, staffName, reason, expiresAt, changesAllowed } = grant;
  return { id, userId: targetId, handle: targetHandle, displayName: targetDisplayName, staffName, reason, expiresAt, changesAllowed };
}

@ObjectType({ description: 'Leave to act in a member’s place. The address works once, for five minutes, for the one who asked.' })
export class ImpersonationStarted {
  @Field(() => ID) id: string;
  @Field() url: string;
  @Field() expiresAt: Date;

  constructor(id: string, url: string, expiresAt: Date) {
    this.id = id;
    this.url = url;
    this.expiresAt = expiresAt;
  }
}

@ObjectType({ description: 'A leave that was given, with what was done with it' })
export class AdminImpersonation {
  @Field(() => ID) id: string;
  @Field() staffName: string;
  @Field(() => ID, { description: 'In whose place' }) userId: string;
  @Field() handle: string;
  @Field() displayName: string;
  @Field() reason: string;
  @Field() createdAt: Date;
  @Field() expiresAt: Date;
  @Field(() => Date, { nullable: true }) openedAt: Date | null;
  @Field(() => Date, { nullable: true }) endedAt: Date | null;
  @Field() changesAllowed: boolean;
  @Field(() => [String], { description: 'Each operation once, in order' }) operations: string[];
  @Field({ description: 'It runs, and is one’s own or that of a colleague of lower rank' }) viewerCanEnd: boolean;
}

export function toAdminImpersonation(grant: UsedGrant, actor: Actor): AdminImpersonation {
  const { targetId, targetHandle, targetDisplayName, endedAt, expiresAt } = grant;
  const viewerCanEnd = endedAt === null && expiresAt > new Date() && actor.permissions.has('users:impersonate') && mayEnd(actor, grant);
  return { ...grant, userId: targetId, handle: targetHandle, displayName: targetDisplayName, viewerCanEnd };
}

export const StartImpersonationResult = createUnionType({
  name: 'StartImpersonationResult',
  types: () => [ImpersonationStarted, NotAllowed, TextRefused] as const,
  resolveType: (value: object) => value.constructor as typeof ImpersonationStarted,
});
