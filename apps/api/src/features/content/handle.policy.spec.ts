import { describe, expect, test } from '@jest/globals';
import { checkHandle } from './handle.policy.js';

describe('a handle', () => {
  test.each([
    ['lena', { handle: 'lena' }],
    ['Lena_44', { handle: 'lena_44' }],
    [' lena ', { handle: 'lena' }],
    ['abc', { handle: 'abc' }],
    ['a'.repeat(20), { handle: 'a'.repeat(20) }],
    ['ab', { refused: 'handle.invalid' }],
    ['a'.repeat(21), { refused: 'handle.invalid' }],
    ['', { refused: 'handle.invalid' }],
    ['@lena', { refused: 'handle.invalid' }],
    ['le na', { refused: 'handle.invalid' }],
    ['léna', { refused: 'handle.invalid' }],
    ['lеna', { refused: 'handle.invalid' }],
    ['lena\u200b', { refused: 'handle.invalid' }],
    ['lena\u0000', { refused: 'handle.invalid' }],
    ['../etc', { refused: 'handle.invalid' }],
    ['admin', { refused: 'handle.reserved' }],
    ['ADMIN', { refused: 'handle.reserved' }],
    ['lena_support', { refused: 'handle.reserved' }],
  ])('%j', (raw, expected) => expect(checkHandle(raw)).toEqual(expected));
});
