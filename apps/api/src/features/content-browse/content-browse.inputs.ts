import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { checkFirst } from '../../platform/graphql/connection.js';
import { ContentState } from '../content/index.js';
import { ContentKind, ContentSort } from './content-item.type.js';

@InputType()
export class ContentFilter {
  @Field(() => ContentKind, { nullable: true }) kind?: ContentKind | null;
  @Field(() => ContentState, { nullable: true, description: 'What was deleted is nobody’s to read: it finds nothing' })
  state?: ContentState | null;
  @Field(() => String, { nullable: true, description: 'Handle or id' }) author?: string | null;
  @Field(() => ID, { nullable: true, description: 'This post and what stands under it' }) postId?: string | null;
  @Field(() => Date, { nullable: true }) from?: Date | null;
  @Field(() => Date, { nullable: true }) to?: Date | null;
}

@ArgsType()
export class ContentItemsArgs {
  @Field(() => ContentFilter, { nullable: true }) filter?: ContentFilter | null;
  @Field(() => ContentSort, { defaultValue: ContentSort.NEWEST }) sort: ContentSort = ContentSort.NEWEST;
  @Field(() => Int, { defaultValue: 50 }) first: number = 50;
  @Field(() => String, { nullable: true }) after?: string | null;

  static check(args: ContentItemsArgs): void {
    checkFirst(args.first);
  }
}
