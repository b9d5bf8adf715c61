import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { checkFirst } from '../../platform/graphql/connection.js';

@InputType()
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'Id or name of who acted' }) actorId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Id or name of the person in whose place somebody acted' }) onBehalfOfId?: string | null;
  @Field(() => String, { nullable: true, description: 'Exactly this action, e.g. user.suspended' }) action?: string | null;
  @Field(() => String, { nullable: true, description: 'All actions of an area, e.g. user' }) area?: string | null;
  @Field(() => String, { nullable: true, description: 'Id of the person or thing, or @name of a person' }) subjectId?: string | null;
  @Field(() => Date, { nullable: true, description: 'At this moment or later' }) from?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Before this moment' }) to?: Date | null;
  @Field(() => String, { nullable: true, description: 'Exactly this address' }) address?: string | null;
  @Field(() => String, { nullable: true }) sessionId?: string | null;
  @Field(() => String, { nullable: true }) requestId?: string | null;
  @Field(() => String, { nullable: true, description: 'Words that the reason has, all of them, each as a whole' }) text?: string | null;
}

@ArgsType()
export class AuditLogArgs {
  @Field(() => AuditFilter, { nullable: true }) filter?: AuditFilter | null;
  @Field(() => Int, { defaultValue: 50 }) first: number = 50;
  @Field(() => String, { nullable: true }) after?: string | null;

  static check(args: AuditLogArgs): void {
    checkFirst(args.first);
  }
}
