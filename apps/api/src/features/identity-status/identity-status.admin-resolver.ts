import { Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import { KeycloakRealm } from '../../platform/keycloak/keycloak-realm.js';
import { IdentitySwitch } from './identity-status.type.js';
import { identitySwitches } from './identity-switches.js';

@Resolver()
export class IdentityStatusAdminResolver {
  constructor(private readonly realm: KeycloakRealm) {}

  @RequirePermission('operations:manage', { acr: 2 })
  @Query(() => [IdentitySwitch], { description: 'What of identity is switched on, read from the identity provider at this moment' })
  async identityStatus(): Promise<IdentitySwitch[]> {
    return identitySwitches(await this.realm.state());
  }
}
