import { Controller, Get, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public, RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { RateLimited } from '../../platform/rate-limit/rate-limit.guard.js';
import { Storage } from '../../platform/storage/storage.js';
import { uploadedFile } from './uploaded-file.js';
import { type Upload, UploadsService } from './uploads.service.js';

const KEY = /^[0-9a-f]{32}(-small)?\.webp$/;

/** A key never gets other content, so whoever has it may keep it. Shown on the web application's origin, never run. */
const HEADERS = {
  'content-type': 'image/webp',
  'cache-control': 'public, max-age=31536000, immutable',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
  'content-disposition': 'inline',
};

@Controller('media')
export class MediaController {
  constructor(
    private readonly uploads: UploadsService,
    private readonly storage: Storage,
  ) {}

  @Post()
  @RequirePermission('media:upload')
  @UseGuards(RateLimited('upload'))
  async upload(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<Upload> {
    return this.uploads.picture(actor, await uploadedFile(request));
  }

  @Get(':key')
  @Public()
  async read(@Param('key') key: string, @Res() reply: FastifyReply): Promise<void> {
    const file = KEY.test(key) ? await this.storage.open(key) : null;
    if (!file) throw new DomainError('media.picture_not_found');
    await reply.headers({ ...HEADERS, 'content-length': file.bytes }).send(file.stream);
  }
}
