import { type CanActivate, type ExecutionContext, Injectable, type OnModuleInit } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { GraphQLResolveInfo } from 'graphql';
import { DomainError } from '../../platform/errors/domain-error.js';
import { ServiceGate, type ServiceRules } from '../../platform/http/service-gate.js';
import { SwitchBoard } from './switch-board.js';
import { STOPS_LIVE, SWITCHES, switchNames } from './switch-table.js';

/** Of these the door asks, by address. */
const AT_THE_DOOR = ['MAINTENANCE'] as const;
/** A client that waits for nothing in particular comes back within this time. */
const LOOK_AGAIN_SECONDS = 30;

/** What is off is refused by the members' API. Staff work on: their API has no such rules. */
@Injectable()
export class SwitchRules implements CanActivate, ServiceRules, OnModuleInit {
  constructor(
    private readonly board: SwitchBoard,
    private readonly gate: ServiceGate,
  ) {}

  onModuleInit(): void {
    this.gate.follow(this);
    this.board.watch(() => this.gate.changed());
  }

  canActivate(execution: ExecutionContext): boolean {
    const off = this.board.off(switchNames);
    if (!off) return true;
    const operation = operationOf(execution);
    const refusal = this.refusalOf(operation);
    if (refusal) throw refusal;
    return true;
  }

  request(method: string, url: string): ReturnType<ServiceRules['request']> {
    const off = this.board.off(AT_THE_DOOR);
    if (!off || !SWITCHES[off.name].stops(`${method} ${url.split('?', 1)[0] ?? ''}`)) return null;
    const left = off.revertsAt === null ? LOOK_AGAIN_SECONDS : Math.ceil((off.revertsAt - Date.now()) / 1000);
    return { refusal: refusalFor(off), retryAfterSeconds: Math.min(Math.max(left, 1), LOOK_AGAIN_SECONDS) };
  }

  sockets(): DomainError | null {
    const off = this.board.off(STOPS_LIVE);
    return off && refusalFor(off);
  }

  private refusalOf(operation: string): DomainError | null {
    const off = this.board.off(switchNames.filter((name) => SWITCHES[name].stops(operation)));
    return off && refusalFor(off);
  }
}

function refusalFor({ name, revertsAt }: NonNullable<ReturnType<SwitchBoard['off']>>): DomainError {
  const until = revertsAt === null ? null : new Date(revertsAt).toISOString();
  return new DomainError(SWITCHES[name].refusal, { details: { switch: name, until } });
}

function operationOf(execution: ExecutionContext): string {
  if (execution.getType<string>() === 'graphql') {
    const { operation, fieldName } = execution.getArgByIndex<GraphQLResolveInfo>(3);
    return `${operation.operation} ${fieldName}`;
  }
  const { method, routeOptions } = execution.switchToHttp().getRequest<FastifyRequest>();
  return `${method} ${routeOptions.url ?? ''}`;
}
