import type { Language } from '../policies/index.js';

export const LEGAL_DOCUMENTS = ['TERMS', 'PRIVACY', 'GUIDELINES', 'COOKIES', 'IMPRINT'] as const;
export type LegalDocumentName = (typeof LEGAL_DOCUMENTS)[number];

/** Says who is behind the site; there is nothing in it to agree to. */
export const NEVER_ASKS: LegalDocumentName = 'IMPRINT';

/** Whom a version asks: everybody; those who still owe an earlier one, e.g. after a typing error was put right; or nobody, which drops what earlier ones asked. */
export const LEGAL_ASKS = ['EVERYBODY', 'AS_BEFORE', 'NOBODY'] as const;
export type LegalAsks = (typeof LEGAL_ASKS)[number];

/** Of a version, what is needed to decide. Times in milliseconds since 1970. */
export interface VersionInBrief {
  readonly document: LegalDocumentName;
  readonly number: number;
  readonly asks: LegalAsks;
  readonly effectiveFrom: number;
}

export type TextsByLanguage = Readonly<Record<Language, string>>;

/** The highest number of each document that somebody has accepted. */
export type Accepted = Readonly<Partial<Record<string, number>>>;
