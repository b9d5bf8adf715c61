import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum IdentitySwitchGroup {
  SECOND_FACTORS = 'SECOND_FACTORS',
  WITHOUT_PASSWORD = 'WITHOUT_PASSWORD',
  OTHER_PROVIDERS = 'OTHER_PROVIDERS',
  ACCOUNTS = 'ACCOUNTS',
  SESSIONS = 'SESSIONS',
  GUARDS = 'GUARDS',
}
registerEnumType(IdentitySwitchGroup, { name: 'IdentitySwitchGroup' });

@ObjectType({ description: 'A value that belongs to a switch, such as a number of seconds; `name` says which.' })
export class IdentitySwitchValue {
  @Field() name: string;
  @Field() value: string;
}

@ObjectType({ description: 'One way of signing in, or one guard of it, as the running identity provider has it.' })
export class IdentitySwitch {
  @Field(() => ID, { description: 'Stable; a provider of an organization or partner is `provider:<alias>`' }) id: string;
  @Field(() => IdentitySwitchGroup) group: IdentitySwitchGroup;
  @Field() on: boolean;
  @Field(() => String, { nullable: true, description: 'Set for what has a name of its own, such as a provider' }) name: string | null;
  @Field(() => [IdentitySwitchValue]) values: IdentitySwitchValue[];
}
