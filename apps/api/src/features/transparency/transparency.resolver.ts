import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/auth/access.decorators.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { checkFirst, ConnectionArgs, type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { monthOf } from './month.js';
import { TransparencyRepository } from './transparency.repository.js';
import {
  TransparencyDecision,
  TransparencyDecisionConnection,
  TransparencyMonth,
  TransparencyMonthConnection,
} from './transparency.type.js';

const refuse = (field: string): never => {
  throw new DomainError('input.invalid', { details: { fields: { [field]: ['format'] } } });
};

@ArgsType()
class TransparencyDecisionsArgs extends ConnectionArgs {
  @Field({ description: 'Such as 2026-10' }) month: string;

  static override check(args: TransparencyDecisionsArgs): void {
    checkFirst(args.first);
    if (monthOf(args.month) === null) refuse('month');
  }
}

/** Open to everybody, and the same for everybody. */
@Resolver()
export class TransparencyResolver {
  constructor(private readonly repository: TransparencyRepository) {}

  @Query(() => TransparencyMonthConnection, { description: 'Newest first' })
  @Public()
  async transparencyMonths(@Args() page: ConnectionArgs): Promise<ConnectionOf<TransparencyMonth>> {
    const after = page.after == null ? null : cursor.decode(page.after, ['text'] as const)[0];
    if (after !== null && monthOf(after) === null) refuse('after');
    return toConnection<TransparencyMonth>(await this.repository.months(after, page.first + 1), page, ({ month }) =>
      cursor.encode([month]),
    );
  }

  @Query(() => TransparencyDecisionConnection, { description: 'Of one month, in an order drawn by lot' })
  @Public()
  async transparencyDecisions(@Args() { month, ...page }: TransparencyDecisionsArgs): Promise<ConnectionOf<TransparencyDecision>> {
    const after = page.after == null ? 0 : cursor.decode(page.after, ['number'] as const)[0];
    return toConnection<TransparencyDecision>(await this.repository.decisions(month, after, page.first + 1), page, ({ number }) =>
      cursor.encode([number]),
    );
  }
}
