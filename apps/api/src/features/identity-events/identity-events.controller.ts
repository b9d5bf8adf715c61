import { Controller, Header, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Settings } from '../../config/settings.js';
import { Public } from '../../platform/auth/access.decorators.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { refusalForFailedToken } from '../../platform/rate-limit/failed-tokens.js';
import { RateLimiter } from '../../platform/rate-limit/rate-limiter.js';
import { deliverySchema, toIdentityEvent } from './event-payload.js';
import { isSigned } from './event-signature.js';
import './identity-events.errors.js';
import { IdentityEvents } from './identity-events.service.js';
import { rawBodyOf } from './raw-body.js';

/** Keycloak's provider `event-log` delivers here. A 2xx is its leave to forget, so it is given after the commit only. */
@Controller('internal/keycloak')
export class IdentityEventsController {
  constructor(
    private readonly settings: Settings,
    private readonly events: IdentityEvents,
    private readonly limiter: RateLimiter,
  ) {}

  @Post('events')
  @Public()
  @HttpCode(204)
  @Header('cache-control', 'no-store')
  async deliver(@Req() request: FastifyRequest): Promise<void> {
    const secret = this.settings.keycloakEventsSecret;
    if (secret === undefined) throw new DomainError('identity_events.switched_off');
    const header = request.headers['gps-signature'];
    if (!isSigned(header, rawBodyOf(request), secret)) {
      const refusal = new DomainError('identity_events.not_signed');
      throw await refusalForFailedToken(refusal, this.limiter, request.gps);
    }
    const delivery = deliverySchema.safeParse(request.body);
    if (!delivery.success) throw new DomainError('identity_events.malformed', { cause: delivery.error });
    await this.events.take(delivery.data.events.map(toIdentityEvent), 'push');
  }
}
