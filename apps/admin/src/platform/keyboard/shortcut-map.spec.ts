import { expect, test } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { SHORTCUTS, type ShortcutGroup } from './shortcut-map';

const ROOT = new URL('../..', import.meta.url).pathname;

/** Keys of an object that is written down, with those of objects spread into it. */
function keysOf(node: ts.Node): string[] {
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((property) => {
    if (ts.isSpreadAssignment(property)) return keysOf(property.expression);
    return property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)) ? [property.name.text] : [];
  });
}

/** What a file registers: the object given to `useShortcuts`, and objects that are called `shortcuts`. */
function registered(file: string): { group: string | null; keys: string[] }[] {
  const found: { group: string | null; keys: string[] }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'useShortcuts') {
      const [group, shortcuts] = node.arguments;
      if (group && shortcuts && ts.isStringLiteral(group)) found.push({ group: group.text, keys: keysOf(shortcuts) });
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'shortcuts') found.push({ group: null, keys: keysOf(node.initializer) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

test('the map of the keyboard names every key that a screen registers, and no other', () => {
  const seen = new Map<string, Set<string>>();
  for (const file of globSync('{features,platform}/**/*.{ts,tsx}', { cwd: ROOT })) {
    const folder = file.split(path.sep)[1];
    for (const { group, keys } of registered(path.join(ROOT, file))) {
      // An object of a feature that is handed on belongs to the screen of the same name.
      const name = group ?? folder ?? '';
      for (const key of keys) seen.set(name, (seen.get(name) ?? new Set()).add(key));
    }
  }
  // Arrows stand beside the letters that do the same.
  const keys = (group: string) => [...(seen.get(group) ?? [])].filter((key) => !key.startsWith('Arrow')).sort();
  const mapped = (group: ShortcutGroup) => SHORTCUTS[group].flatMap(({ key }) => (key === null ? [] : [key])).sort();
  expect([...seen.keys()].sort()).toEqual(Object.keys(SHORTCUTS).sort());
  for (const group of Object.keys(SHORTCUTS) as ShortcutGroup[]) expect([group, ...keys(group)]).toEqual([group, ...mapped(group)]);
});
