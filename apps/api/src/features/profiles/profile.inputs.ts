import { createUnionType, Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Refusal } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import { Profile } from './profile.type.js';

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateProfileInput {
  @Field(() => String, { nullable: true }) handle?: string | null;
  @Field(() => String, { nullable: true, description: '1 to 50 characters' }) displayName?: string | null;
  @Field(() => String, { nullable: true, description: 'Up to 300 characters' }) bio?: string | null;
  @Field(() => String, { nullable: true, description: 'IANA name, e.g. Europe/Rome; empty for that of the device' }) timeZone?:
    string | null;
  @Field(() => String, { nullable: true, description: 'en, de, es, it or pt' }) locale?: string | null;
  @Field(() => Boolean, { nullable: true }) removeAvatar?: boolean | null;
}

export enum HandleAvailability {
  AVAILABLE = 'AVAILABLE',
  TAKEN = 'TAKEN',
  INVALID = 'INVALID',
  RESERVED = 'RESERVED',
}
registerEnumType(HandleAvailability, { name: 'HandleAvailability' });

@ObjectType({ implements: () => Refusal, description: 'handle.taken, handle.invalid or handle.reserved' })
export class HandleRefused extends Refusal {}

export const UpdateProfileResult = createUnionType({
  name: 'UpdateProfileResult',
  types: () => [Profile, HandleRefused, TextRefused] as const,
  resolveType: (value: object) => (value instanceof HandleRefused ? HandleRefused : value instanceof TextRefused ? TextRefused : Profile),
});
