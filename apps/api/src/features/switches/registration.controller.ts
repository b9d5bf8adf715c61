import { Controller, Get, Header, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Settings } from '../../config/settings.js';
import { Public } from '../../platform/auth/access.decorators.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { refusalForFailedToken } from '../../platform/rate-limit/failed-tokens.js';
import { RateLimiter } from '../../platform/rate-limit/rate-limiter.js';
import { isSigned } from '../identity-events/index.js';
import { SwitchBoard } from './switch-board.js';
import { STOPS_REGISTRATION } from './switch-table.js';

/** What Keycloak signs, in place of a body. */
const ASKED = Buffer.from('GET /internal/keycloak/registration');

interface Registration {
  readonly open: boolean;
  /** ISO 8601; null: open, or until somebody opens it. */
  readonly until: string | null;
}

/** Keycloak's provider `registration-switch` asks each time somebody new would get an account. */
@Controller('internal/keycloak')
export class RegistrationController {
  constructor(
    private readonly settings: Settings,
    private readonly board: SwitchBoard,
    private readonly limiter: RateLimiter,
  ) {}

  @Get('registration')
  @Public()
  @Header('cache-control', 'no-store')
  async registration(@Req() request: FastifyRequest): Promise<Registration> {
    const secret = this.settings.keycloakEventsSecret;
    if (secret === undefined || !isSigned(request.headers['gps-signature'], ASKED, secret))
      throw await refusalForFailedToken(new DomainError('switches.not_signed'), this.limiter, request.gps);
    const off = this.board.off(STOPS_REGISTRATION);
    return { open: off === null, until: off?.revertsAt == null ? null : new Date(off.revertsAt).toISOString() };
  }
}
