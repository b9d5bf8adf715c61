import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { DomainError } from '../../platform/errors/domain-error.js';
import { LANGUAGES, TranslatedTextInput, type Language } from '../policies/index.js';
import { LegalAsks, LegalDocumentName } from './legal-document.type.js';
import { LEGAL_DOCUMENTS, type LegalAsks as Asks, type LegalDocumentName as Name } from './legal-document-table.js';

const refuse = (field: string, why: string): never => {
  throw new DomainError('input.invalid', { details: { fields: { [field]: [why] } } });
};
const checkLanguage = (language: string): void => {
  if (!LANGUAGES.some((known) => known === language)) refuse('language', 'isIn');
};

@ArgsType()
export class LegalTextArgs {
  @Field(() => LegalDocumentName) document: Name;
  @Field(() => Int, { nullable: true, description: 'null: the one in force' }) number?: number | null;
  @Field(() => String, { description: 'en, de, es, it or pt' }) language: Language;

  static check({ language }: LegalTextArgs): void {
    checkLanguage(language);
  }
}

@InputType()
export class LegalVersionInput {
  @Field(() => LegalDocumentName) document: Name;
  @Field(() => Int) number: number;
}

@ArgsType()
export class AcceptLegalDocumentsArgs {
  @Field(() => [LegalVersionInput], { description: 'The versions in force that were shown' }) versions: LegalVersionInput[];
  @Field(() => String, { description: 'In which they were shown' }) language: Language;

  static check({ versions, language }: AcceptLegalDocumentsArgs): void {
    checkLanguage(language);
    const documents = new Set(versions.map(({ document }) => document));
    if (versions.length < 1 || versions.length > LEGAL_DOCUMENTS.length || documents.size !== versions.length)
      refuse('versions', 'between');
  }
}

@InputType()
export class LegalDraftInput {
  @Field(() => LegalDocumentName) document: Name;
  @Field(() => Int, { description: 'The revision that was looked at; 0: there was no draft' }) revision: number;
  @Field(() => TranslatedTextInput, { description: 'Markdown, up to 20,000 characters each' }) texts: TranslatedTextInput;
  @Field(() => TranslatedTextInput, { description: 'What changes, up to 2,000 characters each' }) summary: TranslatedTextInput;
  @Field(() => LegalAsks) asks: Asks;
}

@InputType()
export class PublishLegalDraftInput {
  @Field(() => LegalDocumentName) document: Name;
  @Field(() => Int, { description: 'The revision that was looked at' }) revision: number;
  @Field(() => Date, { nullable: true, description: 'null: now' }) effectiveFrom?: Date | null;
  @Field({ description: 'Up to 500 characters' }) reason: string;
}
