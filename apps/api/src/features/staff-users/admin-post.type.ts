import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';
import { ContentState } from '../content/index.js';

@ObjectType()
export class AdminMedia {
  @Field() url: string;
  @Field() thumbnailUrl: string;
  @Field() altText: string;
}

@ObjectType({ description: 'A post as staff see it: what was removed can still be read, what its author deleted cannot.' })
export class AdminPost {
  @Field(() => ID) id: string;
  @Field() body: string;
  @Field() createdAt: Date;
  @Field(() => ContentState) state: ContentState;
  @Field(() => [AdminMedia]) media: AdminMedia[];
  @Field(() => Int) commentCount: number;
  @Field(() => Int) reactionCount: number;
}

export const AdminPostConnection = Connection(AdminPost, 'AdminPost');
