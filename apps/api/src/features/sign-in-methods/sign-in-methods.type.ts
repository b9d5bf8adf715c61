import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';

export enum SignInMethodKind {
  PASSKEY = 'PASSKEY',
  SECURITY_KEY = 'SECURITY_KEY',
  AUTHENTICATOR_APP = 'AUTHENTICATOR_APP',
  TEXT_MESSAGE = 'TEXT_MESSAGE',
  RECOVERY_CODES = 'RECOVERY_CODES',
}
registerEnumType(SignInMethodKind, {
  name: 'SignInMethodKind',
  description: 'A passkey signs in by itself; the others are second factors.',
});

@ObjectType({ description: 'Something a person proves with that it is them' })
export class SignInMethod {
  @Field(() => ID) id: string;
  @Field(() => SignInMethodKind) kind: SignInMethodKind;
  @Field({ description: 'As the person called it; empty without a name' }) name: string;
  @Field(() => Date, { nullable: true }) createdAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'The last sign-in with it; null if there was none' }) lastUsedAt: Date | null;
  @Field(() => Int, { nullable: true, description: 'Recovery codes that are not used yet' }) codesLeft: number | null;
}

@ObjectType({ description: 'An account elsewhere with which one signs in here' })
export class LinkedAccount {
  @Field({ description: 'Alias of the identity provider, e.g. google' }) provider: string;
  @Field({ description: 'As it is called there' }) username: string;
}

@ObjectType({ description: 'Somewhere else where one may have an account to sign in with here' })
export class LinkableProvider {
  @Field({ description: 'Alias of the identity provider, e.g. google' }) provider: string;
  @Field({ description: 'As it calls itself' }) name: string;
}

@ObjectType({ description: 'All ways in to one’s own account. They are added, and removed, on the sign-in service’s pages.' })
export class SignInMethods {
  @Field(() => Date, { nullable: true, description: 'When the password was last changed; null without a password' })
  passwordChangedAt: Date | null;
  @Field(() => [SignInMethod], { description: 'Oldest first' }) methods: SignInMethod[];
  @Field(() => [LinkedAccount]) linkedAccounts: LinkedAccount[];
  @Field(() => [LinkableProvider], { description: 'Switched on here, and not linked yet' }) linkableProviders: LinkableProvider[];
}

export const RenameSignInMethodResult = createUnionType({
  name: 'RenameSignInMethodResult',
  types: () => [SignInMethods, TextRefused, NotAllowed] as const,
  resolveType: typeOf,
});

export const UnlinkAccountResult = createUnionType({
  name: 'UnlinkAccountResult',
  types: () => [SignInMethods, NotAllowed] as const,
  resolveType: (value: object) => (value instanceof NotAllowed ? NotAllowed : SignInMethods),
});

function typeOf(value: object): typeof SignInMethods | typeof TextRefused | typeof NotAllowed {
  return value instanceof NotAllowed ? NotAllowed : value instanceof TextRefused ? TextRefused : SignInMethods;
}
