import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, type ConnectionOf } from '../../platform/graphql/connection.js';
import { PagedField } from '../../platform/graphql/paged-field.js';
import { Author, ContentState, ViewerCan } from '../content/index.js';

@ObjectType({ description: 'A comment of a thread. Without body and author when it is not VISIBLE but others answered it.' })
export class Comment {
  @Field(() => ID) id: string;
  @Field(() => ID) postId: string;
  @Field(() => ID, { nullable: true }) parentId: string | null;
  @Field() body: string;
  @Field() createdAt: Date;
  @Field(() => Date, { nullable: true }) editedAt: Date | null;
  @Field(() => ContentState) state: ContentState;
  @Field(() => Int, { description: '0 at the top of a thread, 8 at most' }) depth: number;
  @Field(() => Author, { nullable: true }) author: Author | null;
  @Field(() => Int, { description: 'Direct answers that the thread shows' }) replyCount: number;
  @Field(() => ViewerCan) viewerCan: ViewerCan;
  @PagedField(() => CommentConnection, 3, 'Oldest first')
  replies?: ConnectionOf<Comment>;
}

export const CommentConnection = Connection(Comment, 'Comment');
