import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { NotAllowed } from '../../platform/graphql/refusal.js';

@ObjectType({ description: 'Why and how long one may not write' })
export class Suspension {
  @Field() reason: string;
  @Field() since: Date;
  @Field(() => Date, { nullable: true }) until: Date | null;
}

@ObjectType({ description: 'The signed-in person, as only they see themselves' })
export class Me {
  @Field(() => ID) id: string;
  @Field() username: string;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field() emailVerified: boolean;
  @Field(() => [String]) roles: readonly string[];
  @Field(() => [String]) permissions: readonly string[];
  @Field(() => Suspension, { nullable: true }) suspension: Suspension | null;
  @Field(() => String, { nullable: true }) timeZone: string | null;
  @Field(() => String, { nullable: true }) locale: string | null;
  @Field() onboarded: boolean;
}

@ObjectType({ description: 'The account is gone and everybody who was signed in with it is signed out' })
export class AccountDeleted {
  @Field() at: Date;

  constructor(at: Date) {
    this.at = at;
  }
}

export const DeleteAccountResult = createUnionType({
  name: 'DeleteAccountResult',
  types: () => [AccountDeleted, NotAllowed] as const,
  resolveType: (value: object) => value.constructor as typeof AccountDeleted | typeof NotAllowed,
});
