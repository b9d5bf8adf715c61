import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { NotAllowed } from '../../platform/graphql/refusal.js';

@ObjectType({ description: 'An application of somebody else that one has allowed something' })
export class AllowedApplication {
  @Field(() => ID, { description: 'client_id' }) clientId: string;
  @Field() name: string;
  @Field() description: string;
  @Field(() => String, { nullable: true }) homePage: string | null;
  @Field(() => String, { nullable: true, description: 'Handle of who registered it; null if they have left' }) developer: string | null;
  @Field(() => [String], { description: 'What it was allowed, of what it may still ask for' }) scopes: string[];
  @Field({ description: 'Whether it may act while one is away' }) offline: boolean;
  @Field() since: Date;
  @Field(() => Date, { nullable: true }) lastUsedAt: Date | null;
  @Field({ description: 'Stopped by staff for now' }) suspended: boolean;
}

@ObjectType({ description: 'The application has no access any more' })
export class ConsentWithdrawn {
  @Field(() => ID) clientId: string;
  @Field({ description: 'When the last process had begun to refuse' }) refusedAt: Date;

  constructor(clientId: string, refusedAt: Date) {
    this.clientId = clientId;
    this.refusedAt = refusedAt;
  }
}

export const WithdrawConsentResult = createUnionType({
  name: 'WithdrawConsentResult',
  types: () => [ConsentWithdrawn, NotAllowed] as const,
  resolveType: (value: object) => (value instanceof NotAllowed ? NotAllowed : ConsentWithdrawn),
});
