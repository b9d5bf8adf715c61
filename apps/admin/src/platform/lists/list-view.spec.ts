import { expect, test } from '@jest/globals';
import { directionOf, nextSort } from './column';
import { keepLook, readLook, shownColumns, writeLook } from './list-view';

const COLUMNS = [{ id: 'name' }, { id: 'state' }, { id: 'seen', hidden: true }];

test('the address says which columns stand and how close the rows are', () => {
  const search = new URLSearchParams('columns=state,<b>,seen&density=compact');
  expect(readLook(search)).toEqual({ columns: ['state', 'seen'], density: 'compact' });
  expect(readLook(new URLSearchParams('density=tiny'))).toEqual({ columns: null, density: null });
});

test('a change of the look leaves the filters of the address alone, and a change of filters the look', () => {
  const search = writeLook(new URLSearchParams('query=ann'), { columns: ['seen'], density: 'compact' });
  expect(String(search)).toBe('query=ann&columns=seen&density=compact');
  expect(keepLook('/users?query=bob', search)).toBe('/users?query=bob&columns=seen&density=compact');
  expect(keepLook('/users', new URLSearchParams())).toBe('/users');
});

test('the first column always stands, and unknown names choose nothing', () => {
  expect(shownColumns(COLUMNS, null)).toEqual(['name', 'state']);
  expect(shownColumns(COLUMNS, ['seen'])).toEqual(['name', 'seen']);
  expect(shownColumns(COLUMNS, ['gone'])).toEqual(['name', 'state']);
});

test('a heading asks for the direction it does not have', () => {
  const both = { ascending: 'OLDEST', descending: 'NEWEST' };
  expect(nextSort(both, 'NEWEST')).toBe('OLDEST');
  expect(nextSort(both, 'OLDEST')).toBe('NEWEST');
  expect(nextSort(both, 'NAME')).toBe('NEWEST');
  expect(nextSort({ ascending: 'NAME' }, 'NAME')).toBeNull();
  expect(directionOf(both, 'OLDEST')).toBe('ascending');
  expect(directionOf(undefined, 'OLDEST')).toBe('none');
});
