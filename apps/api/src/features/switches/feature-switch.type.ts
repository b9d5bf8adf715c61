import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import { isOff } from './switch-board.js';
import type { SwitchRow } from './switch.repository.js';
import { type SwitchName, switchNames } from './switch-table.js';

export const FeatureSwitchName = Object.fromEntries(switchNames.map((name) => [name, name])) as { [name in SwitchName]: name };
export type FeatureSwitchName = SwitchName;
registerEnumType(FeatureSwitchName, { name: 'FeatureSwitchName', description: 'What staff can switch off for everybody' });

@ObjectType()
export class FeatureSwitchAbilities {
  @Field({ description: 'Switch it off or on, with fresh proof of who one is' }) change: boolean;
}

@ObjectType({ description: 'A part of the platform that can be switched off: whether it is, since when, by whom, why and until when' })
export class FeatureSwitch {
  @Field(() => FeatureSwitchName) name: FeatureSwitchName;
  @Field() off: boolean;
  @Field(() => Date, { nullable: true }) since: Date | null;
  @Field(() => ID, { nullable: true }) byId: string | null;
  @Field(() => String, { nullable: true }) byName: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => Date, { nullable: true, description: 'null: until somebody switches it on' }) revertsAt: Date | null;
  @Field(() => Int, { description: 'To be sent back: a switch that somebody else changed meanwhile is left as it is' }) version: number;
  @Field(() => FeatureSwitchAbilities) viewerCan: FeatureSwitchAbilities;
}

@ObjectType()
export class FeatureSwitchChanged {
  @Field(() => FeatureSwitch) featureSwitch: FeatureSwitch;
  @Field({ description: 'The moment at which the last process acted on it, measured' }) inForceAt: Date;
  @Field({ description: 'False if a process has not said so within a second; each finds out by itself' }) everywhere: boolean;

  constructor(featureSwitch: FeatureSwitch, inForceAt: Date, everywhere: boolean) {
    this.featureSwitch = featureSwitch;
    this.inForceAt = inForceAt;
    this.everywhere = everywhere;
  }
}

export const FeatureSwitchResult = createUnionType({
  name: 'FeatureSwitchResult',
  types: () => [FeatureSwitchChanged, NotAllowed, TextRefused] as const,
  resolveType: (value: object) => value.constructor as typeof FeatureSwitchChanged,
});

/** Over by the clock counts as on, whether or not anybody has written it down. */
export function toFeatureSwitch(row: SwitchRow, mayChange: boolean, now = Date.now()): FeatureSwitch {
  const { version, offSince, revertsAt, byId, byName, reason } = row;
  const name = row.name as SwitchName;
  const viewerCan = { change: mayChange };
  if (!isOff(row, now) || offSince === null)
    return { name, off: false, since: null, byId: null, byName: null, reason: null, revertsAt: null, version, viewerCan };
  const until = revertsAt === null ? null : new Date(revertsAt);
  return { name, off: true, since: new Date(offSince), byId, byName, reason, revertsAt: until, version, viewerCan };
}
