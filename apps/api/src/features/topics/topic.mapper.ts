import { teamColour } from '../racing/index.js';
import { Topic, TopicKind } from './topic.type.js';

/** As `topicJson` builds it. */
export interface TopicRow {
  readonly kind: 'driver' | 'team' | 'race';
  readonly id: string;
  readonly name: string | null;
  readonly viewerFollows: boolean;
}

const KINDS = { driver: TopicKind.DRIVER, team: TopicKind.TEAM, race: TopicKind.RACE } as const;
const FOLDERS = { driver: '/drivers/', team: '/teams/', race: '/races/' } as const;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids of racing data are slugs; nothing else is looked up. */
export const isTopicId = (id: string): boolean => id.length <= 100 && SLUG.test(id);

export const columnOf = (kind: TopicKind): TopicRow['kind'] => kind.toLowerCase() as TopicRow['kind'];

export function toTopic(row: TopicRow): Topic {
  // A race is `<year>-<grand prix>`; its page is /races/<year>/<grand prix>.
  const place = row.kind === 'race' ? row.id.replace('-', '/') : row.id;
  return {
    kind: KINDS[row.kind],
    id: row.id,
    name: row.name ?? row.id,
    viewerFollows: row.viewerFollows,
    colour: row.kind === 'team' ? teamColour(row.id) : null,
    path: FOLDERS[row.kind] + place,
  };
}

export const toTopics = (rows: readonly TopicRow[] | null | undefined): Topic[] =>
  (rows ?? []).filter((row) => row.name !== null).map(toTopic);
