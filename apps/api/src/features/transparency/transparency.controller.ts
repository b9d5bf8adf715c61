import { Readable } from 'node:stream';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../../platform/auth/access.decorators.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { monthOf } from './month.js';
import { csvHead, csvLine } from './transparency-csv.js';
import { TransparencyRepository } from './transparency.repository.js';

const BATCH = 500;

@Controller('transparency')
export class TransparencyController {
  constructor(private readonly repository: TransparencyRepository) {}

  /** All decisions of a month as CSV, read as fast as they are taken. */
  @Get(':month')
  @Public()
  async read(@Param('month') given: string, @Res() reply: FastifyReply): Promise<void> {
    const month = monthOf(given);
    if (month === null || !(await this.repository.isTold(month))) throw new DomainError('transparency.not_found');
    await reply
      .headers({
        'content-type': 'text/csv; charset=utf-8',
        'cache-control': 'public, max-age=3600',
        'x-content-type-options': 'nosniff',
        'content-disposition': `attachment; filename="decisions-${month}.csv"`,
      })
      .send(Readable.from(this.lines(month), { objectMode: true, highWaterMark: 1 }));
  }

  private async *lines(month: string): AsyncGenerator<string> {
    yield csvHead();
    for (let after = 0; ;) {
      const rows = await this.repository.decisions(month, after, BATCH);
      if (rows.length > 0) yield rows.map(csvLine).join('');
      if (rows.length < BATCH) return;
      after = rows.at(-1)?.number ?? after;
    }
  }
}
