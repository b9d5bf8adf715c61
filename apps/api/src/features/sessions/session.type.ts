import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NotAllowed } from '../../platform/graphql/refusal.js';

export enum AccountSessionKind {
  WEB = 'WEB',
  STAFF = 'STAFF',
  PHONE = 'PHONE',
  COMMAND_LINE = 'COMMAND_LINE',
  ACCOUNT = 'ACCOUNT',
  OTHER = 'OTHER',
}
registerEnumType(AccountSessionKind, { name: 'AccountSessionKind', description: 'The application that a session was opened with' });

@ObjectType({ description: 'Roughly where an address is, if this installation knows such things.' })
export class SessionPlace {
  @Field(() => String, { nullable: true }) city: string | null;
  @Field({ description: 'ISO 3166-1, two letters' }) countryCode: string;
}

@ObjectType({ description: 'A sign-in that is still good for something, on one device.' })
export class AccountSession {
  @Field(() => ID) id: string;
  @Field(() => AccountSessionKind) kind: AccountSessionKind;
  @Field(() => String, { nullable: true }) browser: string | null;
  @Field(() => String, { nullable: true, description: 'Operating system' }) system: string | null;
  @Field(() => String, { nullable: true, description: 'Last seen from here' }) address: string | null;
  @Field(() => SessionPlace, { nullable: true }) place: SessionPlace | null;
  @Field() firstSeenAt: Date;
  @Field() lastSeenAt: Date;
  @Field({ description: 'The session that asks' }) current: boolean;
  @Field({ description: 'An application may go on with it after the sign-in itself has ended' }) offline: boolean;
}

@ObjectType()
export class AccountSessionList {
  @Field(() => [AccountSession], { description: 'The asking one first, then by last use' }) sessions: AccountSession[];
  @Field({ description: 'False while the sign-in service cannot be asked: sessions may be missing or have ended' }) complete: boolean;
}

@ObjectType({ description: 'They are refused from the given moment on.' })
export class SessionsEnded {
  @Field(() => [ID]) ids: string[];
  @Field({ description: 'When the last process of the platform began to refuse, measured' }) refusedAt: Date;
  @Field(() => Int, { description: 'How long that took, in milliseconds' }) tookMs: number;
  @Field({ description: 'False if some process had not said so within a second; each finds out by itself' }) everywhere: boolean;
  @Field({ description: 'The sign-in service could not be reached; it is told again until it has ended them too' }) pending: boolean;

  constructor(ended: Omit<SessionsEnded, 'constructor'>) {
    Object.assign(this, ended);
  }
}

export const EndSessionsResult = createUnionType({
  name: 'EndSessionsResult',
  types: () => [SessionsEnded, NotAllowed] as const,
  resolveType: (value: object) => (value instanceof NotAllowed ? 'NotAllowed' : 'SessionsEnded'),
});
