import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { NotAllowed } from '../../platform/graphql/refusal.js';

@ObjectType()
export class Deleted {
  @Field(() => ID) id: string;
}

export const DeleteResult = createUnionType({
  name: 'DeleteResult',
  types: () => [Deleted, NotAllowed] as const,
  resolveType: (value: object) => (value instanceof NotAllowed ? NotAllowed : Deleted),
});
