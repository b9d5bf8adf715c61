import { Field, ObjectType } from '@nestjs/graphql';
import { SignInMethodKind } from './sign-in-methods.type.js';

@ObjectType({ description: 'A way to sign in of somebody else, without the name they gave it' })
export class AccountSignInMethod {
  @Field(() => SignInMethodKind) kind: SignInMethodKind;
  @Field(() => Date, { nullable: true }) createdAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'The last sign-in with it; null if there was none' }) lastUsedAt: Date | null;
}

@ObjectType({ description: 'How a person signs in, for support' })
export class AccountSignIn {
  @Field(() => Date, { nullable: true, description: 'When the password was last changed; null without a password' })
  passwordChangedAt: Date | null;
  @Field(() => [AccountSignInMethod], { description: 'Oldest first' }) methods: AccountSignInMethod[];
  @Field(() => [String], { description: 'Aliases of the identity providers with a linked account' }) linkedProviders: string[];
}
