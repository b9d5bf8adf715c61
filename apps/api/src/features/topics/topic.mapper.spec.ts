import { expect, test } from '@jest/globals';
import { toTopic, type TopicRow, toTopics } from './topic.mapper.js';

const row = (kind: TopicRow['kind'], id: string, name: string | null = 'A name'): TopicRow => ({ kind, id, name, viewerFollows: true });

test('a team has its colour, everything else none', () => {
  expect(toTopic(row('team', 'ferrari')).colour).toMatch(/^#[0-9a-f]{6}$/);
  expect(toTopic(row('team', 'brabham')).colour).toBeNull();
  expect(toTopic(row('driver', 'ferrari')).colour).toBeNull();
  expect(toTopic(row('race', '2024-ferrari')).colour).toBeNull();
});

test.each([
  ['driver', 'max-verstappen', '/drivers/max-verstappen'],
  ['team', 'red-bull', '/teams/red-bull'],
  ['race', '2024-great-britain', '/races/2024/great-britain'],
] as const)('the page of a %s', (kind, id, path) => {
  expect(toTopic(row(kind, id)).path).toBe(path);
});

test('what racing data no longer knows is left out', () => {
  expect(toTopics([row('team', 'ferrari'), row('team', 'gone', null)]).map(({ id }) => id)).toEqual(['ferrari']);
  expect(toTopics(null)).toEqual([]);
});
