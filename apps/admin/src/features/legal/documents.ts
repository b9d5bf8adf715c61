import type { LegalDocumentName, LegalDocumentQuery, LegalDraftFieldsFragment } from '@/gql/graphql';

export const DOCUMENTS = ['terms', 'privacy', 'guidelines', 'cookies', 'imprint'] as const;

export type DocumentPath = (typeof DOCUMENTS)[number];
export type Detail = LegalDocumentQuery['legalDocument'];
export type Version = Detail['versions'][number];
export type Draft = Pick<LegalDraftFieldsFragment, 'texts' | 'summary' | 'asks' | 'revision'>;
export type Texts = Pick<Draft, 'texts' | 'summary'>;

export const isDocument = (path: string): path is DocumentPath => DOCUMENTS.some((known) => known === path);
export const nameOf = (path: DocumentPath): LegalDocumentName => path.toUpperCase() as LegalDocumentName;
export const pathOf = (name: LegalDocumentName): DocumentPath => name.toLowerCase() as DocumentPath;

const NOTHING = { en: '', de: '', es: '', it: '', pt: '' };

/** What the next version begins with: the text as it is, and nothing said yet about what changes. */
export const beginWith = ({ texts }: Texts): Draft => ({ texts: { ...texts }, summary: { ...NOTHING }, asks: 'AS_BEFORE', revision: 0 });

export const sameDraft = (one: Draft, other: Draft): boolean =>
  JSON.stringify([one.texts, one.summary, one.asks]) === JSON.stringify([other.texts, other.summary, other.asks]);
