import { ArgsType, Field, Int } from '@nestjs/graphql';
import { checkFirst } from '../../platform/graphql/connection.js';
import type { ApplicationRate } from '../../platform/rate-limit/application-rates.js';
import { ApplicationState } from './admin-application.type.js';
import { ApplicationRateEnum } from './application.enums.js';

@ArgsType()
export class ApplicationsArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name or of the owner’s user name, or a whole client_id' })
  query?: string | null;
  @Field(() => ApplicationState, { nullable: true }) state?: ApplicationState | null;
  @Field(() => ApplicationRateEnum, { nullable: true }) rate?: ApplicationRate | null;
  @Field(() => Int, { defaultValue: 50 }) first: number = 50;
  @Field(() => String, { nullable: true }) after?: string | null;

  static check(args: ApplicationsArgs): void {
    checkFirst(args.first);
  }
}
