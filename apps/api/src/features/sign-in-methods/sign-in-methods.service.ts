import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { KeycloakAdmin } from '../../platform/keycloak/keycloak-admin.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { CredentialUsesRepository } from '../identity-events/index.js';
import './sign-in-methods.errors.js';
import { hasAnotherWay, toSignInMethods } from './sign-in-methods.mapper.js';
import type { SignInMethods } from './sign-in-methods.type.js';

const NAME_LIMIT = 50;

/** One's own ways in. Keycloak holds them; whoever is asked for is always the actor, so nobody reaches another's. */
@Injectable()
export class SignInMethodsService {
  constructor(
    private readonly keycloak: KeycloakAdmin,
    private readonly uses: CredentialUsesRepository,
  ) {}

  async own(actor: Actor): Promise<SignInMethods> {
    const [credentials, identities, providers, uses] = await Promise.all([
      this.keycloak.credentialsOf(actor.userId),
      this.keycloak.identitiesOf(actor.userId),
      this.keycloak.openProviders(),
      this.uses.lastOf(actor.userId),
    ]);
    return toSignInMethods({ credentials, identities, providers, uses });
  }

  async rename(actor: Actor, id: string, rawName: string): Promise<SignInMethods | TextRefused | NotAllowed> {
    const name = checkText(rawName, { limit: NAME_LIMIT, lines: 'one' });
    if (!name.ok) return new TextRefused(name);
    const { methods } = await this.own(actor);
    if (!methods.some((method) => method.id === id)) return new NotAllowed('sign_in_method.not_found');
    await this.keycloak.labelCredential(actor.userId, id, name.text);
    return this.own(actor);
  }

  async unlink(actor: Actor, provider: string): Promise<SignInMethods | NotAllowed> {
    const known = await this.own(actor);
    if (!known.linkedAccounts.some((account) => account.provider === provider)) return new NotAllowed('sign_in_method.not_found');
    if (!hasAnotherWay(known, provider)) return new NotAllowed('sign_in_method.only_one');
    await this.keycloak.unlinkIdentity(actor.userId, provider);
    return this.own(actor);
  }
}
