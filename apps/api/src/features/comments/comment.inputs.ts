import { createUnionType, Field, ID, InputType } from '@nestjs/graphql';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import { Comment } from './comment.type.js';

@InputType()
export class CreateCommentInput {
  @Field(() => ID) postId: string;
  @Field(() => ID, { nullable: true, description: 'The comment that is answered' }) parentId?: string | null;
  @Field({ description: '1 to 500 characters (grapheme clusters) after trimming' }) body: string;
}

const resolveType = (value: object) => (value instanceof TextRefused ? TextRefused : value instanceof NotAllowed ? NotAllowed : Comment);

export const CreateCommentResult = createUnionType({
  name: 'CreateCommentResult',
  types: () => [Comment, TextRefused, NotAllowed] as const,
  resolveType,
});
export const EditCommentResult = createUnionType({
  name: 'EditCommentResult',
  types: () => [Comment, TextRefused, NotAllowed] as const,
  resolveType,
});

export type CommentOutcome = Comment | TextRefused | NotAllowed;
