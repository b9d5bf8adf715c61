import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';

@InputType()
export class AppealInput {
  @Field(() => ID, { description: 'The notice of the decision' }) noticeId: string;
  @Field({ description: 'Up to 1000 characters for whoever hears it' }) statement: string;
}

@ObjectType()
export class AppealReceived {
  @Field(() => ID) id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export const AppealResult = createUnionType({
  name: 'AppealResult',
  types: () => [AppealReceived, NotAllowed, TextRefused] as const,
  resolveType: (value: object) => value.constructor as typeof AppealReceived,
});
