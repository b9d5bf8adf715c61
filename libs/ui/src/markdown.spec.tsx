import { expect, test } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { Markdown } from './markdown.tsx';

const html = (text: string): string => renderToStaticMarkup(<Markdown text={text} />).replace(/^<div[^>]*>|<\/div>$/g, '');

test.each([
  ['# One\n\n## Two\n\n### Three', '<h2>One</h2><h2>Two</h2><h3>Three</h3>'],
  ['**Strong** and *soft*', '<p><strong>Strong</strong> and <em>soft</em></p>'],
  ['- a\n- [b](/legal/terms)', '<ul><li>a</li><li><a href="/legal/terms" rel="noopener noreferrer">b</a></li></ul>'],
  ['1. a\n2. b', '<ol start="1"><li>a</li><li>b</li></ol>'],
  ['> said', '<blockquote><p>said</p></blockquote>'],
])('%j is shown', (text, expected) => expect(html(text)).toBe(expected));

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'a <b onclick="alert(1)">b</b>',
  '[click](javascript:alert(1))',
  '[click](JaVaScRiPt:alert(1))',
  '[click](data:text/html,x)',
  '[click](//evil.test)',
  '[click](/\\evil.test)',
  '[click](java\nscript:alert(1))',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x](https://evil.test/pixel.gif)',
  '<a href="https://evil.test">x</a>',
])('nothing of %j runs, loads or leads away', (text) => {
  const shown = html(text);
  expect(shown).not.toMatch(/<(script|img|b|svg|iframe)\b/);
  expect(shown).not.toMatch(/<[^>]*(href|src|on\w+)=/);
});
