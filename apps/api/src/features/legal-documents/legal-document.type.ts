import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { LEGAL_ASKS, LEGAL_DOCUMENTS, type LegalAsks as Asks, type LegalDocumentName as Name } from './legal-document-table.js';

export const LegalDocumentName = Object.fromEntries(LEGAL_DOCUMENTS.map((name) => [name, name])) as { [name in Name]: name };
registerEnumType(LegalDocumentName, { name: 'LegalDocumentName' });

export const LegalAsks = Object.fromEntries(LEGAL_ASKS.map((asks) => [asks, asks])) as { [asks in Asks]: asks };
registerEnumType(LegalAsks, {
  name: 'LegalAsks',
  description: 'Whom a version asks to accept it',
  valuesMap: {
    EVERYBODY: { description: 'Everybody who has not accepted it' },
    AS_BEFORE: { description: 'Only those who still owe an earlier version' },
    NOBODY: { description: 'Nobody; what earlier versions asked is dropped' },
  },
});

@ObjectType({ description: 'A version by its number and time' })
export class LegalVersion {
  @Field(() => LegalDocumentName) document: Name;
  @Field(() => Int) number: number;
  @Field({ description: 'May lie ahead' }) effectiveFrom: Date;
  @Field({ description: 'The one that holds now' }) inForce: boolean;
}

@ObjectType({ description: 'A document in one language, at one version' })
export class LegalText extends LegalVersion {
  @Field() language: string;
  @Field({ description: 'Markdown' }) text: string;
  @Field({ description: 'What changed with this version' }) summary: string;
  @Field(() => [LegalVersion], { description: 'All versions, newest first, with those still to come' }) versions: LegalVersion[];
}

@ObjectType({ description: 'The documents that hold just now were accepted' })
export class LegalAccepted {
  @Field(() => [LegalVersion], { description: 'What must still be accepted' }) pending: LegalVersion[];

  constructor(pending: LegalVersion[]) {
    this.pending = pending;
  }
}

export const AcceptLegalDocumentsResult = createUnionType({
  name: 'AcceptLegalDocumentsResult',
  types: () => [LegalAccepted, NotAllowed] as const,
  resolveType: (value: object) => value.constructor as typeof LegalAccepted | typeof NotAllowed,
});
