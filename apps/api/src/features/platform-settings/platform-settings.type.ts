import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SETTING_GROUPS, type SettingGroup, type SettingState } from '../../config/settings-view.js';

export const SettingGroupEnum = Object.fromEntries(SETTING_GROUPS.map((group) => [group, group])) as { [G in SettingGroup]: G };
registerEnumType(SettingGroupEnum, { name: 'SettingGroup' });
export const SettingStateEnum: { [S in SettingState]: S } = { DEFAULT: 'DEFAULT', CHANGED: 'CHANGED', SET: 'SET', NOT_SET: 'NOT_SET' };
registerEnumType(SettingStateEnum, { name: 'SettingState', description: 'SET: a secret that there is; what it is nobody is told' });
export const PlatformProcessKind = { user: 'user', admin: 'admin', worker: 'worker', migrate: 'migrate' } as const;
export type PlatformProcessKind = keyof typeof PlatformProcessKind;
registerEnumType(PlatformProcessKind, { name: 'PlatformProcessKind' });

@ObjectType({ description: 'What one sort of process goes by' })
export class SettingValue {
  @Field(() => [PlatformProcessKind]) processes: PlatformProcessKind[];
  @Field(() => SettingStateEnum) state: SettingState;
  @Field(() => String, { nullable: true, description: 'null: a secret, or nothing' }) value: string | null;
}

@ObjectType({ description: 'A setting of the API’s processes. It is changed where they are started, and holds from their next start.' })
export class PlatformSetting {
  @Field(() => ID, { description: 'In the environment' }) name: string;
  @Field(() => SettingGroupEnum) group: SettingGroup;
  @Field({ description: 'In English, as in docs/settings.md' }) description: string;
  @Field() secret: boolean;
  @Field(() => String, { nullable: true, description: 'null: none, or it follows from others' }) defaultValue: string | null;
  @Field(() => [PlatformProcessKind], { description: 'Those that go by it; empty: all' }) concerns: PlatformProcessKind[];
  @Field(() => [SettingValue], { description: 'One while all agree; of those that run and that it concerns' }) values: SettingValue[];
}

@ObjectType()
export class PlatformProcess {
  @Field(() => ID) id: string;
  @Field(() => PlatformProcessKind) kind: PlatformProcessKind;
  @Field() version: string;
  @Field() node: string;
  @Field() startedAt: Date;
  @Field() seenAt: Date;
}

@ObjectType({ description: 'null: it could not be asked, or does not say' })
export class PlatformVersions {
  @Field() product: string;
  @Field(() => String, { nullable: true }) keycloak: string | null;
  @Field(() => String, { nullable: true }) postgresql: string | null;
  @Field(() => String, { nullable: true }) redis: string | null;
}

@ObjectType()
export class PlatformSettings {
  @Field(() => [PlatformSetting]) settings: PlatformSetting[];
  @Field(() => [PlatformProcess], { description: 'That said within the last half minute that they are there' })
  processes: PlatformProcess[];
  @Field(() => PlatformVersions) versions: PlatformVersions;
}
