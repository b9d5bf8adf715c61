import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';

export enum SecurityEventKind {
  SIGNED_IN = 'SIGNED_IN',
  SIGN_IN_FAILED = 'SIGN_IN_FAILED',
  SIGNED_OUT = 'SIGNED_OUT',
  SESSION_ENDED = 'SESSION_ENDED',
  BLOCKED_AFTER_FAILURES = 'BLOCKED_AFTER_FAILURES',
  TOKEN_REUSED = 'TOKEN_REUSED',
  CREDENTIAL_CHANGED = 'CREDENTIAL_CHANGED',
  CREDENTIAL_REMOVED = 'CREDENTIAL_REMOVED',
  PASSWORD_RESET_ASKED = 'PASSWORD_RESET_ASKED',
  EMAIL_CHANGED = 'EMAIL_CHANGED',
  ACCOUNT_LINKED = 'ACCOUNT_LINKED',
  ACCOUNT_UNLINKED = 'ACCOUNT_UNLINKED',
  APPLICATION_ALLOWED = 'APPLICATION_ALLOWED',
  APPLICATION_REVOKED = 'APPLICATION_REVOKED',
  APPLICATION_REGISTERED = 'APPLICATION_REGISTERED',
  APPLICATION_SECRET_CHANGED = 'APPLICATION_SECRET_CHANGED',
  APPLICATION_DELETED = 'APPLICATION_DELETED',
  APPLICATION_SUSPENDED = 'APPLICATION_SUSPENDED',
  APPLICATION_SUSPENSION_ENDED = 'APPLICATION_SUSPENSION_ENDED',
  ROLES_CHANGED = 'ROLES_CHANGED',
  REGISTERED = 'REGISTERED',
  LOCKED = 'LOCKED',
  UNLOCKED = 'UNLOCKED',
  SUSPENDED = 'SUSPENDED',
  SUSPENSION_ENDED = 'SUSPENSION_ENDED',
  IMPERSONATION_STARTED = 'IMPERSONATION_STARTED',
  IMPERSONATION_CHANGED = 'IMPERSONATION_CHANGED',
  IMPERSONATION_ENDED = 'IMPERSONATION_ENDED',
}

registerEnumType(SecurityEventKind, { name: 'SecurityEventKind', description: 'What happened to the safety of an account' });

@ObjectType({ description: 'One thing that happened to the safety of one’s own account' })
export class SecurityEvent {
  @Field(() => ID) id: string;
  @Field() at: Date;
  @Field(() => SecurityEventKind) kind: SecurityEventKind;
  @Field({ description: 'False if it was tried and refused' }) succeeded: boolean;
  @Field({ description: 'True if staff or a rule of time did it, false if somebody who signed in, or tried to' }) byStaff: boolean;
  @Field(() => String, { nullable: true, description: 'The application, e.g. gps-web' }) client: string | null;
  @Field(() => String, { nullable: true, description: 'Address on the internet it came from' }) address: string | null;
  @Field(() => String, { nullable: true, description: 'Kind of credential or identity provider' }) method: string | null;
  @Field(() => String, { nullable: true, description: 'What staff gave as the reason' }) reason: string | null;
}

export const SecurityEventConnection = Connection(SecurityEvent, 'SecurityEvent');
