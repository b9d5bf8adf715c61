import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('PostViewerCan', { description: 'What the asking person may do with a post or comment.' })
export class ViewerCan {
  @Field() edit: boolean;
  @Field() delete: boolean;
  @Field() report: boolean;
}
