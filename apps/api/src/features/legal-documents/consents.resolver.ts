import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public, SignedIn } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import type { NotAllowed } from '../../platform/graphql/refusal.js';
import { Me } from '../accounts/index.js';
import { Consents } from './consents.service.js';
import { AcceptLegalDocumentsResult, type LegalAccepted, LegalText, LegalVersion } from './legal-document.type.js';
import { AcceptLegalDocumentsArgs, LegalTextArgs } from './legal.inputs.js';

@Resolver(() => Me)
export class ConsentsResolver {
  constructor(private readonly consents: Consents) {}

  @Query(() => LegalText, { nullable: true, description: 'A document that everybody may read, also in an older version' })
  @Public()
  legalText(@Args() args: LegalTextArgs): Promise<LegalText | null> {
    return this.consents.text(args);
  }

  @ResolveField(() => [LegalVersion], { description: 'What must be accepted before one can write again' })
  pendingConsents(@CurrentActor() actor: Actor): LegalVersion[] {
    return this.consents.pending(actor);
  }

  /** Never for somebody else, and by no application: closed to both unless said otherwise. */
  @Mutation(() => AcceptLegalDocumentsResult, { description: 'Repeating it changes nothing' })
  @SignedIn()
  acceptLegalDocuments(@CurrentActor() actor: Actor, @Args() args: AcceptLegalDocumentsArgs): Promise<LegalAccepted | NotAllowed> {
    return this.consents.accept(actor, args);
  }
}
