import { Injectable } from '@nestjs/common';
import type { AdminLegalDocument, AdminLegalDocumentDetail, AdminLegalTexts } from './admin-legal-document.type.js';
import { inForce } from './consent.policy.js';
import { LegalAcceptancesRepository } from './legal-acceptances.repository.js';
import { LEGAL_DOCUMENTS, type LegalDocumentName } from './legal-document-table.js';
import { LegalDraftsRepository } from './legal-drafts.repository.js';
import { LegalVersionsRepository } from './legal-versions.repository.js';

/** What staff see. Asked of the database each time: they must not look at yesterday's list. */
@Injectable()
export class LegalDocumentsReader {
  constructor(
    private readonly versions: LegalVersionsRepository,
    private readonly drafts: LegalDraftsRepository,
    private readonly acceptances: LegalAcceptancesRepository,
  ) {}

  async all(now = Date.now()): Promise<AdminLegalDocument[]> {
    const [versions, drafts] = await Promise.all([this.versions.inBrief(), this.drafts.all()]);
    return LEGAL_DOCUMENTS.flatMap((document) => {
      const holding = inForce(versions, document, now);
      if (!holding) return [];
      const next = versions.find((version) => version.document === document && version.effectiveFrom > now);
      return {
        document,
        number: holding.current.number,
        effectiveFrom: new Date(holding.current.effectiveFrom),
        asking: holding.owed > 0,
        nextFrom: next ? new Date(next.effectiveFrom) : null,
        draftChangedAt: drafts.find((draft) => draft.document === document)?.changedAt ?? null,
      };
    });
  }

  async detail(document: LegalDocumentName, now = Date.now()): Promise<AdminLegalDocumentDetail> {
    const [versions, draft, counts, activeMembers] = await Promise.all([
      this.versions.of(document),
      this.drafts.find(document),
      this.acceptances.counts(document),
      this.acceptances.active(),
    ]);
    const current = versions.find(({ effectiveFrom }) => effectiveFrom.getTime() <= now)?.number;
    return {
      document,
      draft,
      activeMembers,
      versions: versions.map((version) => {
        const { accepted = 0, acceptedActive = 0 } = counts.find(({ number }) => number === version.number) ?? {};
        return { ...version, accepted, acceptedActive, inForce: version.number === current };
      }),
    };
  }

  texts(document: LegalDocumentName, number: number): Promise<AdminLegalTexts | null> {
    return this.versions.texts(document, number);
  }
}
