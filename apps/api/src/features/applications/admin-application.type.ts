import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import type { ApplicationRate } from '../../platform/rate-limit/application-rates.js';
import { TextRefused } from '../../platform/text/index.js';
import { type ApplicationKind, ApplicationKindEnum, ApplicationRateEnum } from './application.enums.js';

export enum ApplicationState {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  REVOKED = 'REVOKED',
}
registerEnumType(ApplicationState, { name: 'ApplicationState', description: 'Suspended by staff; revoked by its owner, for good' });

@ObjectType({ description: 'An application of an integrator, as staff see it' })
export class AdminApplication {
  @Field(() => ID) id: string;
  @Field() clientId: string;
  @Field(() => ApplicationKindEnum) kind: ApplicationKind;
  @Field() name: string;
  @Field() description: string;
  @Field(() => String, { nullable: true }) homePage: string | null;
  @Field(() => [String]) redirectUris: string[];
  @Field(() => String, { nullable: true, description: 'Where it is told that a session ended' }) logoutUrl: string | null;
  @Field(() => [String]) scopes: string[];
  @Field() offline: boolean;
  @Field(() => ApplicationRateEnum) rate: ApplicationRate;
  @Field(() => ApplicationState) state: ApplicationState;
  @Field(() => String, { nullable: true }) suspendedReason: string | null;
  @Field(() => ID) ownerId: string;
  @Field() ownerName: string;
  @Field(() => Int, { description: 'Who has used it' }) people: number;
  @Field() createdAt: Date;
  @Field(() => Date, { nullable: true }) lastUsedAt: Date | null;
}

@ObjectType()
export class AdminApplicationConnection extends Connection(AdminApplication, 'AdminApplication') {}

export const ChangeApplicationResult = createUnionType({
  name: 'ChangeApplicationResult',
  types: () => [AdminApplication, TextRefused, NotAllowed] as const,
  resolveType: (value: object) => [NotAllowed, TextRefused].find((type) => value instanceof type)?.name ?? 'AdminApplication',
});
