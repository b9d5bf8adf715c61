import type { LegalDocumentName } from '@/gql/graphql';

/** In the order in which they are listed, by their place in the address. */
export const DOCUMENTS = ['terms', 'privacy', 'guidelines', 'cookies', 'imprint'] as const;

export type DocumentPath = (typeof DOCUMENTS)[number];

export const nameOf = (path: DocumentPath): LegalDocumentName => path.toUpperCase() as LegalDocumentName;
export const pathOf = (name: LegalDocumentName): DocumentPath => name.toLowerCase() as DocumentPath;
export const isDocument = (path: string): path is DocumentPath => DOCUMENTS.some((known) => known === path);
