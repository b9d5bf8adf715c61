import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import { Author } from '../content/index.js';

export enum HeldContentKind {
  POST = 'POST',
  COMMENT = 'COMMENT',
}
registerEnumType(HeldContentKind, { name: 'HeldContentKind' });

@ObjectType({ description: 'A rule that raised it' })
export class HeldBy {
  @Field(() => ID) ruleId: string;
  @Field(() => Int) version: number;
  @Field() name: string;
  @Field() matched: string;
}

@ObjectType('HeldContent', { description: 'A post or comment that waits for a look by a person' })
export class HeldContentItem {
  @Field(() => HeldContentKind) kind: HeldContentKind;
  @Field(() => ID) id: string;
  @Field(() => ID, { description: 'The post itself, or the one under which the comment stands' }) postId: string;
  @Field() body: string;
  @Field() createdAt: Date;
  @Field() heldAt: Date;
  @Field(() => Author) author: Author;
  @Field(() => [HeldBy]) rules: HeldBy[];
}

export const HeldContentConnection = Connection(HeldContentItem, 'HeldContent');

@ObjectType()
export class HeldContentReleased {
  @Field(() => ID) id: string;
}

export const ReleaseHeldContentResult = createUnionType({
  name: 'ReleaseHeldContentResult',
  types: () => [HeldContentReleased, TextRefused, NotAllowed] as const,
  resolveType: (value: object) =>
    value instanceof TextRefused ? TextRefused : value instanceof NotAllowed ? NotAllowed : HeldContentReleased,
});
