import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { AllowWhileImpersonating } from '../../platform/auth/impersonation.policy.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Storage } from '../../platform/storage/storage.js';
import { uuidOrNull } from '../content/index.js';
import { DataExportsRepository } from './data-exports.repository.js';
import { exportKey } from './export-key.js';

/** Kept by nobody on the way, shown by no browser. */
const HEADERS = {
  'content-type': 'application/zip',
  'cache-control': 'no-store, private',
  'x-content-type-options': 'nosniff',
};

@Controller('exports')
export class DataExportController {
  constructor(
    private readonly repository: DataExportsRepository,
    private readonly storage: Storage,
  ) {}

  @Get(':id')
  @RequirePermission('account:secure', { maxAge: 300 })
  @AllowWhileImpersonating('never')
  async read(@CurrentActor() actor: Actor, @Param('id') given: string, @Res() reply: FastifyReply): Promise<void> {
    const id = uuidOrNull(given);
    const known = id === null ? null : await this.repository.readyOne(id, actor.userId);
    const file = known && (await this.storage.open(exportKey(id as string)));
    if (!known || !file) throw new DomainError('data_export.not_found');
    const name = `grand-prix-social-${known.readyAt.toISOString().slice(0, 10)}.zip`;
    await reply
      .headers({ ...HEADERS, 'content-length': file.bytes, 'content-disposition': `attachment; filename="${name}"` })
      .send(file.stream);
  }
}
