import { Field, ObjectType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';
import { Author } from '../content/index.js';
import { ReactionKind } from '../posts/index.js';

@ObjectType()
export class Reaction {
  @Field(() => ReactionKind) kind: ReactionKind;
  @Field() createdAt: Date;
  @Field(() => Author) author: Author;
}

export const ReactionConnection = Connection(Reaction, 'Reaction');
