import { Controller, Post, Req, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { RateLimited } from '../../platform/rate-limit/rate-limit.guard.js';
import { uploadedFile, UploadsService } from '../media/index.js';
import { ProfilesService } from './profiles.service.js';

@Controller('media/avatar')
export class AvatarController {
  constructor(
    private readonly uploads: UploadsService,
    private readonly profiles: ProfilesService,
  ) {}

  @Post()
  @RequirePermission('media:upload')
  @UseGuards(RateLimited('upload'))
  async upload(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<{ url: string }> {
    return this.uploads.avatar(await uploadedFile(request), (key) => this.profiles.setAvatar(actor, key));
  }
}
