import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DomainError } from '../../platform/errors/domain-error.js';
import { checkFirst } from '../../platform/graphql/connection.js';
import { LANGUAGES } from './announcement-words.js';
import { AnnouncementAudience, AnnouncementKind, AnnouncementPlace, AnnouncementState } from './announcement.enums.js';

@InputType()
export class AnnouncementTranslationInput {
  @Field({ description: 'en, de, es, it or pt' }) language: string;
  @Field({ description: '1 to 120 characters' }) title: string;
  @Field({ description: 'Up to 600 characters; may be empty' }) body: string;
}

@InputType()
export class SaveAnnouncementInput {
  @Field(() => ID, { nullable: true, description: 'null: a new one' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was looked at; of an existing one' }) version?: number | null;
  @Field(() => AnnouncementKind) kind: AnnouncementKind;
  @Field(() => AnnouncementPlace) place: AnnouncementPlace;
  @Field(() => AnnouncementAudience) audience: AnnouncementAudience;
  @Field(() => [AnnouncementTranslationInput], { description: 'English at least' }) translations: AnnouncementTranslationInput[];
  @Field(() => String, { nullable: true, description: 'https, or a path of ours' }) link?: string | null;
  @Field() dismissible: boolean;
  @Field(() => Date, { nullable: true, description: 'null: a draft; what has passed: from now on' }) startsAt?: Date | null;
  @Field(() => Date, { nullable: true, description: 'null: until somebody ends it' }) endsAt?: Date | null;
  @Field({ description: 'Why, for the audit trail' }) reason: string;
  @Field() idempotencyKey: string;

  static check({ translations }: SaveAnnouncementInput): void {
    const languages = translations.map(({ language }) => language);
    const known = languages.every((language) => (LANGUAGES as readonly string[]).includes(language));
    if (known && new Set(languages).size === languages.length && languages.includes('en')) return;
    throw new DomainError('input.invalid', { details: { fields: { translations: ['languages'] } } });
  }
}

@ArgsType()
export class AnnouncementActArgs {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version that was looked at' }) version: number;
  @Field() reason: string;
}

@InputType()
export class AnnouncementFilter {
  @Field(() => AnnouncementState, { nullable: true }) state?: AnnouncementState | null;
  @Field(() => AnnouncementKind, { nullable: true }) kind?: AnnouncementKind | null;
  @Field(() => AnnouncementPlace, { nullable: true }) place?: AnnouncementPlace | null;
  @Field(() => AnnouncementAudience, { nullable: true }) audience?: AnnouncementAudience | null;
}

@ArgsType()
export class AnnouncementsArgs {
  @Field(() => AnnouncementFilter, { nullable: true }) filter?: AnnouncementFilter | null;
  @Field(() => Int, { defaultValue: 50 }) first: number = 50;
  @Field(() => String, { nullable: true }) after?: string | null;

  static check(args: AnnouncementsArgs): void {
    checkFirst(args.first);
  }
}
