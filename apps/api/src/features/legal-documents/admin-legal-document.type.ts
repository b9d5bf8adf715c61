import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import { TranslatedText } from '../policies/index.js';
import { LegalAsks, LegalDocumentName } from './legal-document.type.js';
import type { LegalAsks as Asks, LegalDocumentName as Name, TextsByLanguage } from './legal-document-table.js';

@ObjectType({ description: 'A published version: what it asks, who published it, and how many have accepted it' })
export class AdminLegalVersion {
  @Field(() => Int) number: number;
  @Field(() => LegalAsks) asks: Asks;
  @Field() effectiveFrom: Date;
  @Field() inForce: boolean;
  @Field() publishedAt: Date;
  @Field(() => ID, { nullable: true, description: 'null: it came with the product' }) publishedById: string | null;
  @Field() publishedByName: string;
  @Field() reason: string;
  @Field(() => Int, { description: 'By how many people ever' }) accepted: number;
  @Field(() => Int, { description: 'By how many of the active members' }) acceptedActive: number;
}

@ObjectType({ description: 'The texts of a version' })
export class AdminLegalTexts {
  @Field(() => TranslatedText, { description: 'Markdown' }) texts: TextsByLanguage;
  @Field(() => TranslatedText) summary: TextsByLanguage;
}

@ObjectType({ description: 'The next version of a document, as far as it is written' })
export class LegalDraft extends AdminLegalTexts {
  @Field(() => LegalDocumentName) document: Name;
  @Field(() => LegalAsks) asks: Asks;
  @Field(() => Int, { description: 'To be sent back: a draft that somebody else changed meanwhile is left as it is' }) revision: number;
  @Field() changedAt: Date;
  @Field() changedByName: string;
}

@ObjectType({ description: 'A document in the list of all' })
export class AdminLegalDocument {
  @Field(() => LegalDocumentName) document: Name;
  @Field(() => Int, { description: 'Of the version in force' }) number: number;
  @Field() effectiveFrom: Date;
  @Field({ description: 'Members who have not accepted it cannot write' }) asking: boolean;
  @Field(() => Date, { nullable: true, description: 'When the next published version takes effect' }) nextFrom: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the draft was last changed; null: there is none' }) draftChangedAt: Date | null;
}

@ObjectType({ description: 'A document with its versions, newest first, and its draft' })
export class AdminLegalDocumentDetail {
  @Field(() => LegalDocumentName) document: Name;
  @Field(() => [AdminLegalVersion]) versions: AdminLegalVersion[];
  @Field(() => LegalDraft, { nullable: true }) draft: LegalDraft | null;
  @Field(() => Int, { description: 'Members seen in the last 30 days' }) activeMembers: number;
}

@ObjectType()
export class LegalDraftDiscarded {
  @Field(() => LegalDocumentName) document: Name;

  constructor(document: Name) {
    this.document = document;
  }
}

@ObjectType({ description: 'The draft is a version now, and will never change again' })
export class LegalVersionPublished {
  @Field(() => LegalDocumentName) document: Name;
  @Field(() => Int) number: number;
  @Field() effectiveFrom: Date;

  constructor(document: Name, number: number, effectiveFrom: Date) {
    this.document = document;
    this.number = number;
    this.effectiveFrom = effectiveFrom;
  }
}

const typeOf = (value: object, otherwise: string): string =>
  [NotAllowed, TextRefused].find((type) => value instanceof type)?.name ?? otherwise;

export const SaveLegalDraftResult = createUnionType({
  name: 'SaveLegalDraftResult',
  types: () => [LegalDraft, NotAllowed, TextRefused] as const,
  resolveType: (value: object) => typeOf(value, 'LegalDraft'),
});

export const DiscardLegalDraftResult = createUnionType({
  name: 'DiscardLegalDraftResult',
  types: () => [LegalDraftDiscarded, NotAllowed] as const,
  resolveType: (value: object) => typeOf(value, 'LegalDraftDiscarded'),
});

export const PublishLegalDraftResult = createUnionType({
  name: 'PublishLegalDraftResult',
  types: () => [LegalVersionPublished, NotAllowed, TextRefused] as const,
  resolveType: (value: object) => typeOf(value, 'LegalVersionPublished'),
});
