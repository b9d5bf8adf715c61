import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, type ConnectionOf } from '../../platform/graphql/connection.js';
import { PagedField } from '../../platform/graphql/paged-field.js';
import { type Comment, CommentConnection } from '../comments/index.js';
import { Author, ContentState, ViewerCan } from '../content/index.js';
import { Media } from '../media/index.js';
import { Topic } from '../topics/index.js';

export enum ReactionKind {
  LIKE = 'LIKE',
  LOVE = 'LOVE',
  WOW = 'WOW',
  SAD = 'SAD',
}
registerEnumType(ReactionKind, { name: 'ReactionKind' });

@ObjectType()
export class ReactionCount {
  @Field(() => ReactionKind) kind: ReactionKind;
  @Field(() => Int) count: number;
}

@ObjectType()
export class Post {
  @Field(() => ID) id: string;
  @Field({ description: 'Plain text; clients turn links and @handles into links' }) body: string;
  @Field() createdAt: Date;
  @Field(() => Date, { nullable: true }) editedAt: Date | null;
  @Field(() => ContentState) state: ContentState;
  @Field(() => Author) author?: Author;
  @Field(() => [Media]) media: Media[];
  @Field(() => [Topic]) topics: Topic[];
  @Field(() => Int) commentCount: number;
  @Field(() => Int) reactionCount: number;
  @Field(() => [ReactionCount], { description: 'Only kinds that somebody chose' }) reactionCounts: ReactionCount[];
  @Field(() => ReactionKind, { nullable: true }) viewerReaction: ReactionKind | null;
  @Field(() => ViewerCan) viewerCan: ViewerCan;
  @PagedField(() => CommentConnection, 20, 'Top of the thread, oldest first') comments?: ConnectionOf<Comment>;
}

export const PostConnection = Connection(Post, 'Post');
