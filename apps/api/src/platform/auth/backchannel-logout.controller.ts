import { Body, Controller, Header, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error.js';
import { refusalForFailedToken } from '../rate-limit/failed-tokens.js';
import { RateLimiter } from '../rate-limit/rate-limiter.js';
import { Redis } from '../redis/redis.js';
import { Public } from './access.decorators.js';
import { LogoutTokenVerifier } from './logout-token.js';
import { Revocations } from './revocations.js';

/** Longer than a logout token is accepted. */
const REMEMBER_SECONDS = 600;

/** Keycloak tells here that a session has ended; its logout token is the only thing that is believed. */
@Controller('auth')
export class BackchannelLogoutController {
  constructor(
    private readonly verifier: LogoutTokenVerifier,
    private readonly revocations: Revocations,
    private readonly redis: Redis,
    private readonly limiter: RateLimiter,
  ) {}

  @Post('backchannel-logout')
  @Public()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async logout(@Body() body: { logout_token?: unknown } | undefined, @Req() request: FastifyRequest): Promise<void> {
    const { jti, sessionId, userId } = await this.verifier.verify(body?.logout_token).catch(async (error: unknown) => {
      throw await refusalForFailedToken(error, this.limiter, request.gps);
    });
    if (await this.isReplay(jti)) throw new DomainError('auth.logout_token_invalid');
    if (sessionId !== null) await this.revocations.revokeSession(sessionId, 'logout');
    else if (userId !== null) await this.revocations.revokeUser(userId, 'logout');
  }

  /** Without Redis a token may come twice within its two minutes, which ends the same session again. */
  private async isReplay(jti: string): Promise<boolean> {
    const first = await this.redis.commands
      .set(this.redis.key(`logout:${jti.slice(0, 100)}`), '1', 'EX', REMEMBER_SECONDS, 'NX')
      .catch(() => 'OK' as const);
    return first === null;
  }
}
