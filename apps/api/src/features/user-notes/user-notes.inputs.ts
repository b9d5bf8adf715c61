import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { checkFirst } from '../../platform/graphql/connection.js';

@ArgsType()
export class UserNotesArgs {
  @Field(() => ID) userId: string;
  @Field(() => Int, { defaultValue: 20 }) first: number = 20;
  @Field(() => String, { nullable: true }) after?: string | null;

  static check(args: UserNotesArgs): void {
    checkFirst(args.first);
  }
}

@ArgsType()
export class AddUserNoteArgs {
  @Field(() => ID) userId: string;
  @Field({ description: '1 to 2,000 characters' }) body: string;
  @Field() idempotencyKey: string;
}

@ArgsType()
export class EditUserNoteArgs {
  @Field(() => ID) id: string;
  @Field({ description: '1 to 2,000 characters' }) body: string;
}
