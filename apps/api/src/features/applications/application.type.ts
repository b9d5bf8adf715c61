import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import type { ApplicationRate } from '../../platform/rate-limit/application-rates.js';
import { TextRefused } from '../../platform/text/index.js';
import { type ApplicationKind, ApplicationKindEnum, ApplicationRateEnum } from './application.enums.js';

@ObjectType({ description: 'Why staff stopped an application' })
export class ApplicationSuspension {
  @Field() reason: string;
  @Field() since: Date;
}

@ObjectType({ description: 'An application that uses the API, as its owner sees it' })
export class DeveloperApplication {
  @Field(() => ID) id: string;
  @Field({ description: 'client_id' }) clientId: string;
  @Field(() => ApplicationKindEnum) kind: ApplicationKind;
  @Field() name: string;
  @Field() description: string;
  @Field(() => String, { nullable: true }) homePage: string | null;
  @Field(() => [String]) redirectUris: string[];
  @Field(() => String, { nullable: true, description: 'Where it is told that a session ended' }) logoutUrl: string | null;
  @Field(() => [String], { description: 'What it may ask people for' }) scopes: string[];
  @Field({ description: 'Whether it may ask people to act while they are away' }) offline: boolean;
  @Field(() => ApplicationRateEnum) rate: ApplicationRate;
  @Field() createdAt: Date;
  @Field(() => Date, { nullable: true }) secretRotatedAt: Date | null;
  @Field(() => Date, { nullable: true }) lastUsedAt: Date | null;
  @Field(() => Int, { description: 'Who has used it' }) people: number;
  @Field(() => ApplicationSuspension, { nullable: true }) suspension: ApplicationSuspension | null;
}

@ObjectType({ description: 'The only moment at which the secret is told; nobody here can tell it again.' })
export class ApplicationSecret {
  @Field(() => DeveloperApplication) application: DeveloperApplication;
  @Field(() => String, { nullable: true, description: 'null for an application that keeps none' }) secret: string | null;

  constructor(application: DeveloperApplication, secret: string | null) {
    this.application = application;
    this.secret = secret;
  }
}

@ObjectType({ description: 'None of its tokens is accepted any more' })
export class ApplicationRevoked {
  @Field(() => ID) id: string;
  @Field({ description: 'When the last process had begun to refuse' }) refusedAt: Date;

  constructor(id: string, refusedAt: Date) {
    this.id = id;
    this.refusedAt = refusedAt;
  }
}

const typeOf =
  <T extends abstract new (...args: never[]) => object>(otherwise: T, ...refusals: (abstract new (...args: never[]) => object)[]) =>
  (value: object): string =>
    (refusals.find((type) => value instanceof type) ?? otherwise).name;

export const RegisterApplicationResult = createUnionType({
  name: 'RegisterApplicationResult',
  types: () => [ApplicationSecret, TextRefused, NotAllowed] as const,
  resolveType: typeOf(ApplicationSecret, TextRefused, NotAllowed),
});

export const UpdateApplicationResult = createUnionType({
  name: 'UpdateApplicationResult',
  types: () => [DeveloperApplication, TextRefused, NotAllowed] as const,
  resolveType: typeOf(DeveloperApplication, TextRefused, NotAllowed),
});

export const RotateApplicationSecretResult = createUnionType({
  name: 'RotateApplicationSecretResult',
  types: () => [ApplicationSecret, NotAllowed] as const,
  resolveType: typeOf(ApplicationSecret, NotAllowed),
});

export const RevokeApplicationResult = createUnionType({
  name: 'RevokeApplicationResult',
  types: () => [ApplicationRevoked, NotAllowed] as const,
  resolveType: typeOf(ApplicationRevoked, NotAllowed),
});
