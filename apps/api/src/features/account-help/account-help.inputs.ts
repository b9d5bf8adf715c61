import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { DomainError } from '../../platform/errors/domain-error.js';

export enum RequiredUserAction {
  NEW_PASSWORD = 'NEW_PASSWORD',
  NEW_AUTHENTICATOR = 'NEW_AUTHENTICATOR',
  NEW_RECOVERY_CODES = 'NEW_RECOVERY_CODES',
  VERIFY_EMAIL = 'VERIFY_EMAIL',
}
registerEnumType(RequiredUserAction, {
  name: 'RequiredUserAction',
  description: 'What the person has to do before their next sign-in is complete',
});

@InputType({ description: 'What is left out stays as it is.' })
export class EditUserProfileInput {
  @Field(() => ID) userId: string;
  @Field(() => String, { nullable: true }) handle?: string | null;
  @Field(() => String, { nullable: true, description: '1 to 50 characters' }) displayName?: string | null;
  @Field(() => String, { nullable: true, description: 'Up to 300 characters' }) bio?: string | null;
}

@ArgsType()
export class EditUserProfileArgs {
  @Field(() => EditUserProfileInput) input: EditUserProfileInput;
  @Field({ description: 'The person reads it' }) reason: string;
  @Field() idempotencyKey: string;
}

@ArgsType()
export class RequireUserActionsArgs {
  @Field(() => ID) userId: string;
  @Field(() => [RequiredUserAction]) actions: RequiredUserAction[];
  @Field({ defaultValue: false, description: 'Send a link by e-mail as well, for whoever cannot sign in' }) byMail: boolean = false;
  @Field() reason: string;
  @Field() idempotencyKey: string;

  static check({ actions }: RequireUserActionsArgs): void {
    if (actions.length === 0 || new Set(actions).size !== actions.length)
      throw new DomainError('input.invalid', { details: { field: 'actions' } });
  }
}

@ArgsType()
export class ChangeUserRoleArgs {
  @Field(() => ID) userId: string;
  @Field({ description: 'A staff role below one’s own rank' }) role: string;
  @Field() reason: string;
}
