import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { PICTURES_DISCARDED } from '../media/index.js';
import { checkHandle } from '../content/index.js';
import { HandleAvailability, HandleRefused, type UpdateProfileInput } from './profile.inputs.js';
import { ProfileReadsService } from './profile-reads.service.js';
import type { ProfileRequest } from './profile-shape.js';
import type { Profile } from './profile.type.js';
import './profiles.errors.js';
import { HandleTaken, type ProfileChanges, ProfilesRepository } from './profiles.repository.js';

const NAME_LIMIT = 50;
const BIO_LIMIT = 300;
const LOCALES = ['en', 'de', 'es', 'it', 'pt'];

@Injectable()
export class ProfilesService {
  constructor(
    private readonly profiles: ProfilesRepository,
    private readonly reads: ProfileReadsService,
    private readonly outbox: Outbox,
  ) {}

  async update(actor: Actor, input: UpdateProfileInput, request: ProfileRequest): Promise<Profile | HandleRefused | TextRefused> {
    const changes = profileChangesOf(input);
    if (changes instanceof HandleRefused || changes instanceof TextRefused) return changes;
    try {
      await this.profiles.transaction(async (tx) => {
        const { formerAvatar } = await this.profiles.change(tx, actor.userId, changes);
        if (formerAvatar) await this.outbox.add(tx, { type: PICTURES_DISCARDED, payload: { keys: [formerAvatar] } });
      });
    } catch (error) {
      if (error instanceof HandleTaken) return new HandleRefused('handle.taken');
      throw error;
    }
    return this.reads.own(actor, request);
  }

  async availability(actor: Actor, raw: string): Promise<HandleAvailability> {
    const checked = checkHandle(raw);
    if ('refused' in checked) return checked.refused === 'handle.reserved' ? HandleAvailability.RESERVED : HandleAvailability.INVALID;
    return (await this.profiles.isTaken(checked.handle, actor.userId)) ? HandleAvailability.TAKEN : HandleAvailability.AVAILABLE;
  }

  /** Says once that the person has seen the welcome. */
  completeOnboarding(actor: Actor): Promise<void> {
    return this.profiles.completeOnboarding(actor.userId);
  }

  /** Takes a stored picture as the avatar; the one before is discarded. */
  async setAvatar(actor: Actor, key: string): Promise<void> {
    await this.profiles.transaction(async (tx) => {
      const former = await this.profiles.setAvatar(tx, actor.userId, key);
      if (former) await this.outbox.add(tx, { type: PICTURES_DISCARDED, payload: { keys: [former] } });
    });
  }
}

/** What a person, or staff for them, may set, checked; or why not. */
export function profileChangesOf(input: UpdateProfileInput): ProfileChanges | HandleRefused | TextRefused {
  const changes: { -readonly [K in keyof ProfileChanges]: ProfileChanges[K] } = { removeAvatar: input.removeAvatar === true };
  if (input.handle != null) {
    const handle = checkHandle(input.handle);
    if ('refused' in handle) return new HandleRefused(handle.refused);
    changes.handle = handle.handle;
  }
  if (input.displayName != null) {
    const name = checkText(input.displayName, { limit: NAME_LIMIT, lines: 'one' });
    if (!name.ok) return new TextRefused(name);
    changes.displayName = name.text;
  }
  if (input.bio != null) {
    const bio = checkText(input.bio, { limit: BIO_LIMIT, mayBeEmpty: true });
    if (!bio.ok) return new TextRefused(bio);
    changes.bio = bio.text;
  }
  if (input.timeZone != null) changes.timeZone = input.timeZone === '' ? null : timeZone(input.timeZone);
  if (input.locale != null) {
    if (!LOCALES.includes(input.locale)) throw new DomainError('profile.locale_invalid');
    changes.locale = input.locale;
  }
  return changes;
}

function timeZone(name: string): string {
  try {
    if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,60}$/.test(name)) throw new RangeError('not an IANA name');
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch (error) {
    throw new DomainError('profile.time_zone_invalid', { cause: error });
  }
}
