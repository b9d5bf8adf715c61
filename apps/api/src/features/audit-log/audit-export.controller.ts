import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { AllowWhileImpersonating } from '../../platform/auth/impersonation.policy.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { uuidOrNull } from '../content/index.js';
import { AuditExport } from './audit-export.js';
import { LINE_FORMATS } from './audit-export-lines.js';
import { AuditExportsRepository } from './audit-exports.repository.js';

const SEQ = /^-?\d{1,18}$/;

@Controller('audit-exports')
export class AuditExportController {
  constructor(
    private readonly exports: AuditExportsRepository,
    private readonly file: AuditExport,
  ) {}

  /** `after` is the number of the last row that arrived, when a file was broken off. */
  @Get(':id')
  @RequirePermission('audit:export', { acr: 2 })
  @AllowWhileImpersonating('never')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id') given: string,
    @Query('after') after: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const id = uuidOrNull(given);
    const known = id === null ? null : await this.exports.mine(id, actor.userId);
    if (!known || (after !== undefined && !SEQ.test(after))) throw new DomainError('audit.export_not_found');
    const { contentType, extension } = LINE_FORMATS[known.format];
    const stream = Readable.from(this.file.lines(actor, known, after ?? null), { objectMode: true, highWaterMark: 1 });
    await reply
      .headers({
        'content-type': contentType,
        'cache-control': 'no-store, private',
        'x-content-type-options': 'nosniff',
        'content-disposition': `attachment; filename="audit-trail-${new Date().toISOString().slice(0, 10)}.${extension}"`,
      })
      .send(stream);
  }
}
