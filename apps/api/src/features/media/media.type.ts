import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A picture of a post, re-encoded as WebP and free of metadata. `colour` fills its place while it loads.' })
export class Media {
  @Field(() => ID) id: string;
  @Field() url: string;
  @Field() thumbnailUrl: string;
  @Field(() => Int) width: number;
  @Field(() => Int) height: number;
  @Field() altText: string;
  @Field() colour: string;
}
