import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import { LANGUAGES, type TranslatedTextInput } from '../policies/index.js';
import { LegalDraftDiscarded, LegalVersionPublished } from './admin-legal-document.type.js';
import { LegalBoard } from './legal-board.js';
import type { LegalDocumentName, TextsByLanguage } from './legal-document-table.js';
import { type DraftRow, LegalDraftsRepository } from './legal-drafts.repository.js';
import { LegalVersionsRepository } from './legal-versions.repository.js';
import type { LegalDraftInput, PublishLegalDraftInput } from './legal.inputs.js';
import { asksInVain, timeRefusal } from './publishing.policy.js';

const TEXT = { limit: 20_000, lines: 'many' } as const;
const SUMMARY = { limit: 2_000, lines: 'many' } as const;
const REASON = { limit: 500, lines: 'many' } as const;

/** From a draft to a version that never changes; each step is on record. */
@Injectable()
export class LegalPublishing {
  constructor(
    private readonly drafts: LegalDraftsRepository,
    private readonly versions: LegalVersionsRepository,
    private readonly board: LegalBoard,
    private readonly audit: AuditLog,
  ) {}

  async save(actor: Actor, input: LegalDraftInput): Promise<DraftRow | NotAllowed | TextRefused> {
    const { document, asks, revision } = input;
    if (asksInVain(document, asks)) return new NotAllowed('legal.never_asks');
    const texts = checkedTexts(input.texts, TEXT);
    if (texts instanceof TextRefused) return texts;
    const summary = checkedTexts(input.summary, SUMMARY);
    if (summary instanceof TextRefused) return summary;
    const by = { changedById: actor.userId, changedByName: actor.username };
    return this.drafts.transaction(async (tx) => {
      const saved = await this.drafts.save(tx, { document, texts, summary, asks, revision, ...by });
      if (!saved) return new NotAllowed('legal.changed_meanwhile');
      await this.audit.append(tx, actor, {
        ...{ action: 'legal.draft_saved', subjectKind: 'legal_document', subjectId: document },
        details: { revision: saved.revision, asks, texts: printOf(texts), summary: printOf(summary) },
      });
      return saved;
    });
  }

  discard(actor: Actor, document: LegalDocumentName, revision: number): Promise<LegalDraftDiscarded | NotAllowed> {
    return this.drafts.transaction(async (tx) => {
      if (!(await this.drafts.take(tx, document, revision))) return new NotAllowed('legal.changed_meanwhile');
      await this.audit.append(tx, actor, {
        ...{ action: 'legal.draft_discarded', subjectKind: 'legal_document', subjectId: document },
        details: { revision },
      });
      return new LegalDraftDiscarded(document);
    });
  }

  /** A second call finds no such draft any more, so nothing is published twice. */
  async publish(actor: Actor, input: PublishLegalDraftInput): Promise<LegalVersionPublished | NotAllowed | TextRefused> {
    const { document, revision, effectiveFrom = null } = input;
    const reason = checkText(input.reason, REASON);
    if (!reason.ok) return new TextRefused(reason);
    const refusal = timeRefusal(effectiveFrom);
    if (refusal) return new NotAllowed(refusal);
    const by = { publishedById: actor.userId, publishedByName: actor.username };
    const outcome = await this.drafts
      .transaction(async (tx) => {
        const draft = await this.drafts.take(tx, document, revision);
        if (!draft) throw new Refused('legal.changed_meanwhile');
        const { texts, summary, asks } = draft;
        const version = await this.versions.add(tx, { document, texts, summary, asks, effectiveFrom, reason: reason.text, ...by });
        if (!version) throw new Refused('legal.too_early');
        await this.audit.append(tx, actor, {
          ...{ action: 'legal.published', subjectKind: 'legal_document', subjectId: document, reason: reason.text },
          details: { number: version.number, asks, effectiveFrom: version.effectiveFrom, texts: printOf(texts), summary: printOf(summary) },
        });
        return new LegalVersionPublished(document, version.number, version.effectiveFrom);
      })
      .catch(refusalOf);
    if (outcome instanceof LegalVersionPublished) await this.board.announce();
    return outcome;
  }
}

/** Takes back the transaction: a draft that cannot be published stays. */
class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

function refusalOf(error: unknown): NotAllowed {
  if (error instanceof Refused) return new NotAllowed(error.code);
  throw error;
}

function checkedTexts(input: TranslatedTextInput, rule: typeof TEXT | typeof SUMMARY): TextsByLanguage | TextRefused {
  const words: [string, string][] = [];
  for (const language of LANGUAGES) {
    const checked = checkText(input[language], rule);
    if (!checked.ok) return new TextRefused(checked);
    words.push([language, checked.text]);
  }
  return Object.fromEntries(words) as TextsByLanguage;
}

/** What the trail keeps of a text: enough to prove which one it was. */
const printOf = (texts: TextsByLanguage): string =>
  createHash('sha256')
    .update(JSON.stringify(LANGUAGES.map((language) => texts[language])))
    .digest('hex');
