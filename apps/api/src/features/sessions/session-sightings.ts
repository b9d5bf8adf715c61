import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isIP } from 'node:net';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Logger } from '../../platform/observability/logger.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { deviceFingerprint } from './device-fingerprint.js';
import { deviceAdded, sessionOpened } from './sessions.events.js';
import { type Sighting, SightingsRepository } from './sightings.repository.js';
import { deviceFamily } from './user-agent.js';

/** How exactly "last seen" is known; in between a request costs one look into a map. */
const EVERY = 60_000;
const REMEMBERED = 20_000;

/** Notes which sessions are used, from where and with what, after the answer has gone out. */
@Injectable()
export class SessionSightings implements OnModuleInit, OnApplicationShutdown {
  private readonly seen = new Map<string, number>();
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly database: Database,
    private readonly repository: SightingsRepository,
    private readonly outbox: Outbox,
    private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    server.addHook('onResponse', (request, _reply, done) => {
      this.look(request);
      done();
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.running);
  }

  private look(request: FastifyRequest, now = Date.now()): void {
    const actor = request.gps?.viewer;
    // What comes through an application of somebody else comes from its server, and says nothing about where the person is.
    if (!actor?.sessionId || actor.application || now - (this.seen.get(actor.sessionId) ?? 0) < EVERY) return;
    this.remember(actor.sessionId, now);
    const work: Promise<void> = this.record(actor, sightingOf(actor, request)).finally(() => this.running.delete(work));
    this.running.add(work);
  }

  private remember(sessionId: string, now: number): void {
    // Deleted first, so that the map stays ordered by last use and the oldest is the one to forget.
    this.seen.delete(sessionId);
    if (this.seen.size >= REMEMBERED) this.seen.delete(this.seen.keys().next().value as string);
    this.seen.set(sessionId, now);
  }

  private async record(actor: Actor, sighting: Sighting): Promise<void> {
    try {
      await this.database.transaction(async (tx) => {
        if (await this.repository.see(tx, sighting)) await this.open(tx, actor, sighting);
        else await this.repository.seeDevice(tx, sighting.sessionId);
      });
    } catch (err) {
      this.seen.delete(sighting.sessionId);
      this.logger.warn({ err }, 'a session could not be noted');
    }
  }

  private async open(tx: Tx, actor: Actor, sighting: Sighting): Promise<void> {
    const { userId, sessionId, browser, system, address } = sighting;
    const device = await this.repository.recognise(tx, sighting);
    const news = device.added && !device.first;
    await this.outbox.add(tx, sessionOpened({ userId, sessionId, roles: actor.roles }));
    if (news) await this.outbox.add(tx, deviceAdded({ userId, deviceId: device.id, sessionId, browser, system, address }));
  }
}

function sightingOf(actor: Actor, request: FastifyRequest): Sighting {
  const { 'user-agent': userAgent, 'x-gps-device': device } = request.headers;
  const family = deviceFamily(userAgent);
  return {
    ...family,
    sessionId: actor.sessionId as string,
    userId: actor.userId,
    clientId: actor.clientId,
    address: isIP(actor.address) ? actor.address : null,
    fingerprint: deviceFingerprint(typeof device === 'string' ? device : null, actor.clientId, family),
  };
}
