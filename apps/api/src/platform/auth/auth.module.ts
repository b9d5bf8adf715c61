import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Settings } from '../../config/settings.js';
import { AccessGuard } from './access.guard.js';
import { ApplicationAdmission } from './application-admission.js';
import './auth.errors.js';
import { Authenticator } from './authenticator.js';
import { BackchannelLogoutController } from './backchannel-logout.controller.js';
import { ImpersonationGate } from './impersonation-gate.js';
import { KeySource } from './key-source.js';
import { LogoutTokenVerifier } from './logout-token.js';
import { RevocationRepository } from './revocation.repository.js';
import { Revocations } from './revocations.js';
import { StaffAddresses } from './staff-addresses.js';
import { TokenVerifier } from './token-verifier.js';

export interface ApiAudience {
  readonly audience: string;
  /** Clients whose tokens are accepted. */
  readonly clients: readonly string[];
  /** Where Keycloak tells of ended sessions, this is the process that listens, for these clients. */
  readonly logoutOf?: readonly string[];
  /** Whether applications of somebody else may come, within their scopes. */
  readonly applications?: boolean;
  /** Everybody who comes is staff: each request is asked for its address. */
  readonly staffOnly?: boolean;
}

const REVOCATION = [Revocations, RevocationRepository];

/** The user and the admin API each accept tokens of their own audience and clients; the worker only revokes. */
@Global()
@Module({})
export class AuthModule {
  static for({ audience, clients, logoutOf = [], applications = false, staffOnly = false }: ApiAudience): DynamicModule {
    const accepted = (settings: Settings): Set<string> => new Set([...clients, ...settings.allowedClients]);
    return {
      module: AuthModule,
      controllers: logoutOf.length > 0 ? [BackchannelLogoutController] : [],
      providers: [
        ...REVOCATION,
        Authenticator,
        ApplicationAdmission,
        ...(staffOnly ? [StaffAddresses] : []),
        ImpersonationGate,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: KeySource, inject: [Settings], useFactory: (settings: Settings) => new KeySource(settings.oidcJwksUrl) },
        {
          provide: TokenVerifier,
          inject: [Settings, KeySource],
          useFactory: (settings: Settings, keys: KeySource) =>
            new TokenVerifier({ issuer: settings.oidcIssuer, audience, clients: accepted(settings), applications }, keys),
        },
        {
          provide: LogoutTokenVerifier,
          inject: [Settings, KeySource],
          useFactory: (settings: Settings, keys: KeySource) =>
            new LogoutTokenVerifier({ issuer: settings.oidcIssuer, clients: [...logoutOf, ...settings.allowedClients] }, keys),
        },
      ],
      exports: [Authenticator, Revocations],
    };
  }

  static forWorker(): DynamicModule {
    return { module: AuthModule, providers: REVOCATION, exports: [Revocations] };
  }
}
