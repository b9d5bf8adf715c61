import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { NotAllowed, Refusal } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import { TopicInput } from '../topics/index.js';
import { Post } from './post.type.js';

@InputType()
export class PostMediaInput {
  @Field(() => ID, { description: 'As the upload answered it' }) id: string;
  @Field({ description: '1 to 500 characters' }) altText: string;
}

@InputType()
export class CreatePostInput {
  @Field({ description: '1 to 1000 characters (grapheme clusters) after trimming; may be empty if there are pictures' }) body: string;
  @Field(() => [PostMediaInput], { nullable: true, description: 'At most 4' }) mediaIds?: PostMediaInput[] | null;
  @Field(() => [TopicInput], { nullable: true, description: 'At most 5' }) topics?: TopicInput[] | null;
}

@ObjectType({ implements: () => Refusal, description: 'media.not_found, media.already_used, media.alt_text_missing or media.too_many' })
export class MediaRefused extends Refusal {}

const resolveType = (value: object) =>
  value instanceof TextRefused
    ? TextRefused
    : value instanceof NotAllowed
      ? NotAllowed
      : value instanceof MediaRefused
        ? MediaRefused
        : Post;

export const CreatePostResult = createUnionType({
  name: 'CreatePostResult',
  types: () => [Post, TextRefused, MediaRefused, NotAllowed] as const,
  resolveType,
});
export const EditPostResult = createUnionType({
  name: 'EditPostResult',
  types: () => [Post, TextRefused, NotAllowed] as const,
  resolveType,
});
