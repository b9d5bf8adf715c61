import { Args, Context, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Public, RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { requestedFields } from '../../platform/graphql/requested-fields.js';
import type { RequestContext } from '../../platform/auth/request-context.js';
import { RateLimiter } from '../../platform/rate-limit/rate-limiter.js';
import { SetOrganizationIdentityProviderInput } from './organization.inputs.js';
import { OrganizationDomainsService } from './organization-domains.service.js';
import { OrganizationProvidersService } from './organization-providers.service.js';
import { OrganizationDomainResult, OrganizationResult } from './organization-results.type.js';
import { OrganizationSignIn } from './organization-sign-in.service.js';

@Resolver()
export class OrganizationSignInResolver {
  constructor(
    private readonly limiter: RateLimiter,
    private readonly signIn: OrganizationSignIn,
    private readonly domains: OrganizationDomainsService,
    private readonly providers: OrganizationProvidersService,
  ) {}

  @Query(() => String, {
    nullable: true,
    description: 'Alias of the identity provider (kc_idp_hint) for people with this address; null for all who sign in here',
  })
  @Public()
  async organizationSignIn(@Context() caller: RequestContext, @Args('email') email: string): Promise<string | null> {
    await this.limiter.check('lookup', caller);
    return this.signIn.providerFor(email);
  }

  @Mutation(() => OrganizationDomainResult)
  @RequirePermission('organizations:administer')
  addOrganizationDomain(
    @CurrentActor() actor: Actor,
    @Args('organizationId', { type: () => ID }) organizationId: string,
    @Args('name') name: string,
  ): ReturnType<OrganizationDomainsService['add']> {
    return this.domains.add(actor, organizationId, name);
  }

  @Mutation(() => OrganizationDomainResult, { description: 'Looks for the TXT record now.' })
  @RequirePermission('organizations:administer')
  verifyOrganizationDomain(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): ReturnType<OrganizationDomainsService['verify']> {
    return this.domains.verify(actor, id);
  }

  @Mutation(() => OrganizationResult, { description: 'With the last proven domain the identity provider is switched off.' })
  @RequirePermission('organizations:administer', { maxAge: 300 })
  removeOrganizationDomain(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): ReturnType<OrganizationDomainsService['remove']> {
    return this.domains.remove(actor, id, requestedFields(info));
  }

  @Mutation(() => OrganizationResult, { description: 'A new one is off until it is switched on.' })
  @RequirePermission('organizations:administer', { maxAge: 300 })
  setOrganizationIdentityProvider(
    @CurrentActor() actor: Actor,
    @Args('input') input: SetOrganizationIdentityProviderInput,
    @Info() info: GraphQLResolveInfo,
  ): ReturnType<OrganizationProvidersService['set']> {
    return this.providers.set(actor, input, requestedFields(info));
  }

  @Mutation(() => OrganizationResult)
  @RequirePermission('organizations:administer', { maxAge: 300 })
  switchOrganizationIdentityProvider(
    @CurrentActor() actor: Actor,
    @Args('organizationId', { type: () => ID }) organizationId: string,
    @Args('enabled') enabled: boolean,
    @Info() info: GraphQLResolveInfo,
  ): ReturnType<OrganizationProvidersService['switch']> {
    return this.providers.switch(actor, organizationId, enabled, requestedFields(info));
  }

  @Mutation(() => OrganizationResult, { description: 'Whoever came through it keeps the account, and signs in with what else they have.' })
  @RequirePermission('organizations:administer', { maxAge: 300 })
  removeOrganizationIdentityProvider(
    @CurrentActor() actor: Actor,
    @Args('organizationId', { type: () => ID }) organizationId: string,
    @Info() info: GraphQLResolveInfo,
  ): ReturnType<OrganizationProvidersService['remove']> {
    return this.providers.remove(actor, organizationId, requestedFields(info));
  }
}
