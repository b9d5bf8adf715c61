import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What a decision leaves on somebody’s record for a time' })
export class Strike {
  @Field(() => ID) id: string;
  @Field(() => ID) policyId: string;
  @Field(() => Int) severity: number;
  @Field(() => ID) caseId: string;
  @Field() givenAt: Date;
  @Field() expiresAt: Date;
  @Field(() => Date, { nullable: true, description: 'An appeal was heard' }) withdrawnAt: Date | null;
  @Field({ description: 'Neither over nor withdrawn' }) active: boolean;
}

@ObjectType({ description: 'What the ladder of strikes suggests. A person decides.' })
export class StrikeSuggestion {
  @Field(() => ID) policyId: string;
  @Field({ description: 'WARN or SUSPEND' }) step: string;
  @Field(() => Int, { nullable: true, description: 'Of a suspension; null = without end' }) days: number | null;
  @Field(() => Int, { description: 'This breach and the strikes that count' }) points: number;
}
