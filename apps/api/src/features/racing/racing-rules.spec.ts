import { NOT_CLASSIFIED, isStart } from '@gps/motorsport';
import { expect, test } from '@jest/globals';
import { NO_START } from './history.repository.js';
import { listPage } from './racing-lists.js';
import { teamColour } from './team-colours.js';

test('SQL and the library agree on who did not start', () => {
  const fromLibrary = Object.keys(NOT_CLASSIFIED).filter((code) => !isStart(code));
  expect([...NO_START].sort()).toEqual(fromLibrary.sort());
});

test('a search finds every word in any order, without accents; a page ends where the next begins', () => {
  const all = ['sergio perez', 'carlos sainz', 'carlos reutemann'].map((searchText, i) => ({ id: `d${i}`, searchText }));
  const ids = (search: string) => listPage(all, { search, first: 10 }).edges.map((edge) => edge.node.id);
  expect(ids('PÉREZ Sérg')).toEqual(['d0']);
  expect(ids('carlos')).toEqual(['d1', 'd2']);
  const first = listPage(all, { first: 2 });
  expect(first.pageInfo.hasNextPage).toBe(true);
  const rest = listPage(all, { first: 2, after: first.pageInfo.endCursor });
  expect(rest.edges.map((edge) => edge.node.id)).toEqual(['d2']);
  expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test('colours are for known teams only', () => {
  expect(teamColour('ferrari')).toMatch(/^#[0-9a-f]{6}$/);
  expect(teamColour('constructor')).toBeNull();
});
