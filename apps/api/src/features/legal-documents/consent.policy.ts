import { type Accepted, LEGAL_DOCUMENTS, type LegalDocumentName, type VersionInBrief } from './legal-document-table.js';

/** What holds of one document at one moment. */
export interface InForce {
  readonly current: VersionInBrief;
  /** Whoever has accepted none from this number on is asked; 0: nobody is. */
  readonly owed: number;
}

/** `versions` in the order of their numbers. */
export function inForce(versions: readonly VersionInBrief[], document: LegalDocumentName, now: number): InForce | null {
  let current: VersionInBrief | null = null;
  let owed = 0;
  for (const version of versions) {
    if (version.document !== document || version.effectiveFrom > now) continue;
    current = version;
    if (version.asks === 'EVERYBODY') owed = version.number;
    if (version.asks === 'NOBODY') owed = 0;
  }
  return current && { current, owed };
}

export const allInForce = (versions: readonly VersionInBrief[], now: number): InForce[] =>
  LEGAL_DOCUMENTS.map((document) => inForce(versions, document, now)).filter((one) => one !== null);

/** What a person must accept before they may write: always the text in force, also if an earlier one asked. */
export const pendingOf = (holding: readonly InForce[], accepted: Accepted): VersionInBrief[] =>
  holding.filter(({ current, owed }) => owed > (accepted[current.document] ?? 0)).map(({ current }) => current);
