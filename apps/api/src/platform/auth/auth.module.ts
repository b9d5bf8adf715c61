import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Settings } from '../../config/settings.js';
import { AccessGuard } from './access.guard.js';
import './auth.errors.js';
import { Authenticator } from './authenticator.js';
import { KeySource } from './key-source.js';
import { RevocationRepository } from './revocation.repository.js';
import { Revocations } from './revocations.js';
import { TokenVerifier } from './token-verifier.js';

const REVOCATION = [Revocations, RevocationRepository];

/** `user` and `admin` accept tokens of their own audience and clients; the worker only revokes. */
@Global()
@Module({})
export class AuthModule {
  static for(api: { audience: string; clients: readonly string[] }): DynamicModule {
    return {
      module: AuthModule,
      providers: [
        ...REVOCATION,
        Authenticator,
        { provide: APP_GUARD, useClass: AccessGuard },
        {
          provide: TokenVerifier,
          inject: [Settings],
          useFactory: (settings: Settings) =>
            new TokenVerifier(
              { issuer: settings.oidcIssuer, audience: api.audience, clients: new Set([...api.clients, ...settings.allowedClients]) },
              new KeySource(settings.oidcJwksUrl),
            ),
        },
      ],
      exports: [Authenticator, Revocations],
    };
  }

  static forWorker(): DynamicModule {
    return { module: AuthModule, providers: REVOCATION, exports: [Revocations] };
  }
}
