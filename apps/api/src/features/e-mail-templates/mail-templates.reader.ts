import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { MAIL_TEMPLATES } from './catalogue.js';
import type { MailTemplateVersionsArgs } from './e-mail-templates.inputs.js';
import { MAIL_LANGUAGES } from './mail-template.js';
import { abilitiesOf, toLanguage } from './mail-template.mapper.js';
import type { MailTemplateSummary, MailTemplateVersion } from './mail-template.type.js';
import { MailVersionsRepository } from './mail-versions.repository.js';
import { chosen } from './staff-mail-templates.service.js';

const NEWEST = 2_147_483_647;

@Injectable()
export class MailTemplatesReader {
  constructor(private readonly repository: MailVersionsRepository) {}

  async all(actor: Actor): Promise<MailTemplateSummary[]> {
    const rows = new Map((await this.repository.allNewest()).map((row) => [`${row.template} ${row.language}`, row]));
    return Object.values(MAIL_TEMPLATES).map(({ key }) => ({
      key,
      languages: MAIL_LANGUAGES.map((language) => toLanguage(language, rows.get(`${key} ${language}`) ?? null)),
      viewerCan: abilitiesOf(actor),
    }));
  }

  async versions({ key, language, first, after }: MailTemplateVersionsArgs): Promise<ConnectionOf<MailTemplateVersion>> {
    const page = { first, after: after ?? null };
    const before = after == null ? NEWEST : cursor.decode(after, ['number'] as const)[0];
    const rows = chosen({ key, language }) ? await this.repository.page(key, language, before, first + 1) : [];
    return toConnection<MailTemplateVersion>(rows, page, ({ version }) => cursor.encode([version]));
  }
}
