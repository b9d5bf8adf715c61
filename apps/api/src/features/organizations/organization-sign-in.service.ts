import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { domainOf, emailOrNull } from './email-address.js';
import { OrganizationProvidersRepository } from './organization-providers.repository.js';
import { TenantScope } from './tenant-scope.js';

/** The answer takes this long whatever it is, so that its time tells nothing of which domains are known. */
const ANSWER_AFTER = 60;

/** Where people with an address of a proven domain sign in. Whether anybody has the address is neither asked nor told. */
@Injectable()
export class OrganizationSignIn {
  constructor(
    private readonly scope: TenantScope,
    private readonly providers: OrganizationProvidersRepository,
  ) {}

  async providerFor(rawEmail: string): Promise<string | null> {
    const email = emailOrNull(rawEmail);
    const [alias] = await Promise.all([
      // What is no address is looked for as well: nobody has this domain.
      this.scope.asPlatform((tx) => this.providers.forDomain(tx, email === null ? '' : domainOf(email))),
      sleep(ANSWER_AFTER),
    ]);
    return alias;
  }
}
