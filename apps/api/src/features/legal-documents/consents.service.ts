import { Injectable } from '@nestjs/common';
import { AccountDirectory } from '../../platform/auth/account-directory.js';
import type { Actor } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import type { Language } from '../policies/index.js';
import { inForce, pendingOf } from './consent.policy.js';
import { LegalAcceptancesRepository } from './legal-acceptances.repository.js';
import { LegalBoard } from './legal-board.js';
import { LegalAccepted, type LegalText, type LegalVersion } from './legal-document.type.js';
import type { AcceptLegalDocumentsArgs, LegalTextArgs } from './legal.inputs.js';
import type { LegalDocumentName, VersionInBrief } from './legal-document-table.js';
import { LegalVersionsRepository } from './legal-versions.repository.js';

/** What members read and accept. */
@Injectable()
export class Consents {
  constructor(
    private readonly board: LegalBoard,
    private readonly versions: LegalVersionsRepository,
    private readonly acceptances: LegalAcceptancesRepository,
    private readonly accounts: AccountDirectory,
  ) {}

  /** From memory alone. */
  pending(actor: Actor): LegalVersion[] {
    return pendingOf(this.board.inForce(), actor.accepted ?? {}).map((version) => ({ ...shown(version), inForce: true }));
  }

  async text({ document, number, language }: LegalTextArgs): Promise<LegalText | null> {
    const versions = this.versionsOf(document);
    const wanted = versions.find((version) => (number == null ? version.inForce : version.number === number));
    const words = wanted && (await this.versions.text(document, wanted.number, language));
    return words ? { ...wanted, ...words, language, versions } : null;
  }

  /** Once is as good as twice. Only what holds just now can be accepted: nobody agrees to what they were not shown. */
  async accept(actor: Actor, { versions, language }: AcceptLegalDocumentsArgs): Promise<LegalAccepted | NotAllowed> {
    const holding = this.board.inForce();
    const asShown = versions.every(({ document, number }) =>
      holding.some(({ current }) => current.document === document && current.number === number),
    );
    if (!asShown) return new NotAllowed('legal.version_outdated');
    await this.acceptances.accept(actor.userId, language as Language, versions);
    await this.accounts.changed(actor.userId);
    const accepted = { ...actor.accepted, ...Object.fromEntries(versions.map(({ document, number }) => [document, number])) };
    return new LegalAccepted(this.pending({ ...actor, accepted }));
  }

  private versionsOf(document: LegalDocumentName): LegalVersion[] {
    const versions = this.board.versionsOf(document);
    const current = inForce([...versions].reverse(), document, Date.now())?.current.number;
    return versions.map((version) => ({ ...shown(version), inForce: version.number === current }));
  }
}

const shown = ({ document, number, effectiveFrom }: VersionInBrief): Omit<LegalVersion, 'inForce'> => ({
  document,
  number,
  effectiveFrom: new Date(effectiveFrom),
});
