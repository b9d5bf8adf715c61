import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import { KeycloakAdmin } from '../../platform/keycloak/keycloak-admin.js';
import { uuidOrNull } from '../content/index.js';
import { CredentialUsesRepository } from '../identity-events/index.js';
import { AccountSignIn } from './account-sign-in.type.js';
import { passwordChangedAt, toMethods } from './sign-in-methods.mapper.js';

@Resolver()
export class SignInMethodsAdminResolver {
  constructor(
    private readonly keycloak: KeycloakAdmin,
    private readonly uses: CredentialUsesRepository,
  ) {}

  @RequirePermission('users:lock', { acr: 2 })
  @Query(() => AccountSignIn, { nullable: true, description: 'How a person signs in, and when they last did so; null for what is no id' })
  async userSignIn(@Args('userId', { type: () => ID }) userId: string): Promise<AccountSignIn | null> {
    const id = uuidOrNull(userId);
    if (id === null) return null;
    const [credentials, identities, uses] = await Promise.all([
      this.keycloak.credentialsOf(id),
      this.keycloak.identitiesOf(id),
      this.uses.lastOf(id),
    ]);
    return {
      passwordChangedAt: passwordChangedAt(credentials),
      methods: toMethods(credentials, uses).map(({ kind, createdAt, lastUsedAt }) => ({ kind, createdAt, lastUsedAt })),
      linkedProviders: identities.map(({ provider }) => provider),
    };
  }
}
