import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import {
  ChangeMailTemplateArgs,
  MailDraftArgs,
  MailTemplateArgs,
  MailTemplateVersionsArgs,
  RestoreMailTemplateArgs,
} from './e-mail-templates.inputs.js';
import {
  MailPreview,
  type MailTemplateOutcome,
  MailTemplateResult,
  MailTemplateSummary,
  MailTemplateText,
  type MailTemplateVersion,
  MailTemplateVersionConnection,
  type TestMailOutcome,
  TestMailResult,
} from './mail-template.type.js';
import { MailTemplatesReader } from './mail-templates.reader.js';
import { StaffMailTemplates } from './staff-mail-templates.service.js';
import { TestMailRequest } from './test-mail-request.js';

@Resolver()
export class EMailTemplatesAdminResolver {
  constructor(
    private readonly reader: MailTemplatesReader,
    private readonly templates: StaffMailTemplates,
    private readonly tests: TestMailRequest,
  ) {}

  @RequirePermission('communications:manage', { acr: 2 })
  @Query(() => [MailTemplateSummary], { description: 'Every mail that the product sends; Keycloak has its own' })
  mailTemplates(@CurrentActor() actor: Actor): Promise<MailTemplateSummary[]> {
    return this.reader.all(actor);
  }

  @RequirePermission('communications:manage', { acr: 2 })
  @Query(() => MailTemplateText, { nullable: true })
  mailTemplate(@CurrentActor() actor: Actor, @Args() args: MailTemplateArgs): Promise<MailTemplateText | null> {
    return this.templates.one(actor, args);
  }

  @RequirePermission('communications:manage', { acr: 2 })
  @Query(() => MailTemplateVersionConnection, { description: 'Newest first' })
  mailTemplateVersions(@Args() args: MailTemplateVersionsArgs): Promise<ConnectionOf<MailTemplateVersion>> {
    return this.reader.versions(args);
  }

  @RequirePermission('communications:manage', { acr: 2 })
  @Query(() => MailPreview, { description: 'Also of words that nobody has saved' })
  mailTemplatePreview(@Args() args: MailDraftArgs): Promise<MailPreview> {
    return this.templates.preview(args);
  }

  @RequirePermission('communications:manage', { acr: 2 })
  @Mutation(() => MailTemplateResult, { description: 'From the next mail on' })
  changeMailTemplate(@CurrentActor() actor: Actor, @Args() args: ChangeMailTemplateArgs): Promise<MailTemplateOutcome> {
    return this.templates.change(actor, args);
  }

  @RequirePermission('communications:manage', { acr: 2 })
  @Mutation(() => MailTemplateResult, { description: 'An earlier version, or the words built in, as a new version' })
  restoreMailTemplate(@CurrentActor() actor: Actor, @Args() args: RestoreMailTemplateArgs): Promise<MailTemplateOutcome> {
    return this.templates.restore(actor, args);
  }

  @RequirePermission('communications:manage', { acr: 2 })
  @Mutation(() => TestMailResult, { description: 'To oneself, with sample values' })
  sendTestMail(@CurrentActor() actor: Actor, @Args() args: MailDraftArgs): Promise<TestMailOutcome> {
    return this.tests.send(actor, args);
  }
}
