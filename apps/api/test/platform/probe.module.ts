import { Controller, Get, Module, Post } from '@nestjs/common';
import { Args, Field, Info, Int, Mutation, ObjectType, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { AccountsUserApiModule } from '../../src/features/accounts/accounts.user-api.module.js';
import { Public, RequirePermission, SignedIn } from '../../src/platform/auth/access.decorators.js';
import type { Actor, Viewer } from '../../src/platform/auth/actor.js';
import { CurrentActor, CurrentViewer } from '../../src/platform/auth/current-actor.decorators.js';
import { DomainError } from '../../src/platform/errors/domain-error.js';
import { Connection, ConnectionArgs, type ConnectionOf, toConnection } from '../../src/platform/graphql/connection.js';
import { PagedField } from '../../src/platform/graphql/paged-field.js';
import { requestedFields } from '../../src/platform/graphql/requested-fields.js';
import { LiveBus } from '../../src/platform/live/live-bus.js';

@ObjectType()
class Probe {
  @Field() id: string;
  @Field() name: string;
  @PagedField(() => ProbeConnection, 3) children: ConnectionOf<Probe>;
}
const ProbeConnection = Connection(() => Probe, 'Probe');

/** Operations that do nothing but show what the platform does to a request. */
@Resolver()
export class ProbeResolver {
  constructor(private readonly bus: LiveBus) {}

  @Query(() => String)
  @Public()
  hello(@Args('name', { nullable: true }) name?: string): string {
    return `hello ${name ?? ''}`;
  }

  /** How many have asked for `slow` so far. */
  slowAsked = 0;

  @Query(() => String)
  @Public()
  async slow(): Promise<string> {
    this.slowAsked += 1;
    await new Promise((resolve) => setTimeout(resolve, 400));
    return 'done';
  }

  @Query(() => String)
  @SignedIn()
  whoami(@CurrentActor() actor: Actor): string {
    return actor.userId;
  }

  @Query(() => String)
  @Public()
  address(@CurrentViewer() viewer: Viewer): string {
    return viewer?.address ?? 'signed out';
  }

  @Query(() => String)
  @RequirePermission('users:lock')
  staffOnly(): string {
    return 'staff';
  }

  @Query(() => String)
  @RequirePermission('posts:create', { acr: 2 })
  strong(): string {
    return 'strong';
  }

  @Query(() => String)
  @RequirePermission('account:delete', { maxAge: 60 })
  recent(): string {
    return 'recent';
  }

  @Query(() => String)
  undeclared(): string {
    return 'never';
  }

  @Query(() => ProbeConnection)
  @Public()
  probes(@Args() page: ConnectionArgs, @Info() info: GraphQLResolveInfo): ConnectionOf<Probe> {
    const asked = requestedFields(info).key;
    const empty = toConnection<Probe>([], { first: 1 }, () => '');
    return toConnection([{ id: '1', name: asked, children: empty }], page, (probe) => probe.id);
  }

  @Query(() => String, { nullable: true })
  @Public()
  broken(): string {
    throw new Error('SELECT secret FROM users at /srv/app/main.js lena@example.test');
  }

  @Query(() => String)
  @Public()
  refused(): string {
    throw new DomainError('auth.forbidden');
  }

  @Mutation(() => Int)
  @RequirePermission('posts:create')
  write(): number {
    return 1;
  }

  @Mutation(() => Int)
  @RequirePermission('account:delete', { maxAge: 300 })
  sensitiveWrite(): number {
    return 1;
  }

  @Subscription(() => String, { resolve: (payload: string) => payload })
  @SignedIn()
  ticks(): AsyncIterableIterator<string> {
    return this.bus.subscribe('ticks');
  }
}

@Controller('probe')
class ProbeController {
  @Get('signed-in')
  @SignedIn()
  signedIn(@CurrentActor() actor: Actor): { userId: string } {
    return { userId: actor.userId };
  }

  @Get('undeclared')
  undeclared(): string {
    return 'never';
  }

  @Post('broken')
  @Public()
  broken(): string {
    throw new Error('SELECT secret FROM users');
  }
}

@Module({ imports: [AccountsUserApiModule], providers: [ProbeResolver], controllers: [ProbeController] })
export class ProbeModule {}
