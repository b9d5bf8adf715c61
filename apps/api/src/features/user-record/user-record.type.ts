import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class RecordOrganization {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() role: string;
  @Field() source: string;
  @Field() joinedAt: Date;
}

@ObjectType({ description: 'A case about the person or what they wrote' })
export class RecordCase {
  @Field(() => ID) id: string;
  @Field() subjectKind: string;
  @Field() status: string;
  @Field(() => Int) reportCount: number;
  @Field() openedAt: Date;
  @Field(() => Date, { nullable: true }) closedAt: Date | null;
}

@ObjectType()
export class RecordStrike {
  @Field(() => ID) id: string;
  @Field() policyId: string;
  @Field(() => Int) severity: number;
  @Field(() => ID) caseId: string;
  @Field() givenAt: Date;
  @Field() expiresAt: Date;
  @Field({ description: 'Neither withdrawn nor expired' }) active: boolean;
}

@ObjectType({ description: 'Something the person was told in their bell, without what it said' })
export class RecordNotice {
  @Field(() => ID) id: string;
  @Field() kind: string;
  @Field() createdAt: Date;
  @Field(() => Date, { nullable: true }) readAt: Date | null;
}

@ObjectType({ description: 'A copy of their data the person asked for' })
export class RecordExport {
  @Field(() => ID) id: string;
  @Field() state: string;
  @Field() askedAt: Date;
  @Field(() => Date, { nullable: true }) readyAt: Date | null;
}

@ObjectType({ description: 'An application of somebody else that the person has used' })
export class RecordApplication {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() firstUsedAt: Date;
  @Field() lastUsedAt: Date;
  @Field() suspended: boolean;
}

@ObjectType({ description: 'A sign-in or a change of how one signs in, as Keycloak told it' })
export class RecordSecurityEvent {
  @Field(() => ID) id: string;
  @Field() type: string;
  @Field() at: Date;
  @Field(() => String, { nullable: true }) client: string | null;
  @Field(() => String, { nullable: true }) address: string | null;
  @Field(() => String, { nullable: true }) error: string | null;
}

/** Each part is the latest fifty, or null for whoever may not read it. */
@ObjectType({ description: 'What is kept about a person in other places: the latest fifty of each, null for whoever may not read it' })
export class UserRecord {
  @Field(() => ID) userId: string;
  @Field(() => [RecordOrganization], { nullable: true }) organizations: RecordOrganization[] | null;
  @Field(() => [RecordCase], { nullable: true }) cases: RecordCase[] | null;
  @Field(() => [RecordStrike], { nullable: true }) strikes: RecordStrike[] | null;
  @Field(() => [RecordNotice], { nullable: true }) notices: RecordNotice[] | null;
  @Field(() => [RecordExport], { nullable: true }) exports: RecordExport[] | null;
  @Field(() => [RecordApplication], { nullable: true }) applications: RecordApplication[] | null;
  @Field(() => [RecordSecurityEvent], { nullable: true }) securityEvents: RecordSecurityEvent[] | null;
}
