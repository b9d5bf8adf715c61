import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { checkFirst } from '../../platform/graphql/connection.js';

@InputType()
export class AuditFilter {
  @Field(() => ID, { nullable: true }) actorId?: string | null;
  @Field(() => String, { nullable: true, description: 'Exactly this action, e.g. user.suspended' }) action?: string | null;
  @Field(() => String, { nullable: true }) subjectId?: string | null;
  @Field(() => Date, { nullable: true, description: 'At this moment or later' }) from?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Before this moment' }) to?: Date | null;
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
