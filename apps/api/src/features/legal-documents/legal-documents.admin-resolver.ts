import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import type { NotAllowed } from '../../platform/graphql/refusal.js';
import type { TextRefused } from '../../platform/text/index.js';
import {
  AdminLegalDocument,
  AdminLegalDocumentDetail,
  AdminLegalTexts,
  DiscardLegalDraftResult,
  type LegalDraftDiscarded,
  type LegalVersionPublished,
  PublishLegalDraftResult,
  SaveLegalDraftResult,
} from './admin-legal-document.type.js';
import { LegalDocumentName } from './legal-document.type.js';
import type { LegalDocumentName as Name } from './legal-document-table.js';
import { LegalDocumentsReader } from './legal-documents.reader.js';
import type { DraftRow } from './legal-drafts.repository.js';
import { LegalDraftInput, PublishLegalDraftInput } from './legal.inputs.js';
import { LegalPublishing } from './legal-publishing.service.js';

@Resolver()
export class LegalDocumentsAdminResolver {
  constructor(
    private readonly reader: LegalDocumentsReader,
    private readonly publishing: LegalPublishing,
  ) {}

  @RequirePermission('legal:manage', { acr: 2 })
  @Query(() => [AdminLegalDocument])
  legalDocuments(): Promise<AdminLegalDocument[]> {
    return this.reader.all();
  }

  @RequirePermission('legal:manage', { acr: 2 })
  @Query(() => AdminLegalDocumentDetail)
  legalDocument(@Args('document', { type: () => LegalDocumentName }) document: Name): Promise<AdminLegalDocumentDetail> {
    return this.reader.detail(document);
  }

  @RequirePermission('legal:manage', { acr: 2 })
  @Query(() => AdminLegalTexts, { nullable: true, description: 'Of a published version, to read and to compare with' })
  legalVersionTexts(
    @Args('document', { type: () => LegalDocumentName }) document: Name,
    @Args('number', { type: () => Int }) number: number,
  ): Promise<AdminLegalTexts | null> {
    return this.reader.texts(document, number);
  }

  @RequirePermission('legal:manage', { acr: 2 })
  @Mutation(() => SaveLegalDraftResult)
  saveLegalDraft(@CurrentActor() actor: Actor, @Args('input') input: LegalDraftInput): Promise<DraftRow | NotAllowed | TextRefused> {
    return this.publishing.save(actor, input);
  }

  @RequirePermission('legal:manage', { acr: 2 })
  @Mutation(() => DiscardLegalDraftResult)
  discardLegalDraft(
    @CurrentActor() actor: Actor,
    @Args('document', { type: () => LegalDocumentName }) document: Name,
    @Args('revision', { type: () => Int }) revision: number,
  ): Promise<LegalDraftDiscarded | NotAllowed> {
    return this.publishing.discard(actor, document, revision);
  }

  /** Whoever finds an unlocked screen must not be able to stop every member from writing. */
  @RequirePermission('legal:manage', { acr: 2, maxAge: 300 })
  @Mutation(() => PublishLegalDraftResult, { description: 'There is no way back: what is published never changes' })
  publishLegalDraft(
    @CurrentActor() actor: Actor,
    @Args('input') input: PublishLegalDraftInput,
  ): Promise<LegalVersionPublished | NotAllowed | TextRefused> {
    return this.publishing.publish(actor, input);
  }
}
