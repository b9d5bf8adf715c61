import { Injectable } from '@nestjs/common';
import { DomainError } from '../../platform/errors/domain-error.js';

@Injectable()
export class OrganizationSignIn {
  providerFor(_email: string): Promise<string | null> {
    throw new DomainError('internal.unavailable');
  }
}
