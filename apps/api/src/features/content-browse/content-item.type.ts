import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';
import { Author, ContentState } from '../content/index.js';

export enum ContentKind {
  POST = 'POST',
  COMMENT = 'COMMENT',
}
registerEnumType(ContentKind, { name: 'ContentKind' });

export enum ContentSort {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
}
registerEnumType(ContentSort, { name: 'ContentSort' });

@ObjectType()
export class ContentItemAbilities {
  @Field({ description: 'Put back what was removed' }) restore: boolean;
  @Field({ description: 'Open the case about it' }) openCase: boolean;
}

@ObjectType({ description: 'A post or comment as staff see it: removed and held ones too, never what its author deleted' })
export class ContentItem {
  @Field(() => ID) id: string;
  @Field(() => ContentKind) kind: ContentKind;
  @Field() body: string;
  @Field() createdAt: Date;
  @Field(() => ContentState) state: ContentState;
  @Field(() => ID, { description: 'The post itself, or the one a comment stands under' }) postId: string;
  @Field(() => Author) author: Author;
  @Field(() => ID, { nullable: true, description: 'The newest case about it' }) caseId: string | null;
  @Field(() => ContentItemAbilities) viewerCan: ContentItemAbilities;
}

@ObjectType()
export class ContentItemConnection extends Connection(ContentItem, 'ContentItem') {}
