import { lexer, type Token, type Tokens } from 'marked';
import { Fragment, type ReactNode } from 'react';
import styles from './markdown.module.css';

/** Where a link may lead: to a page of ours, to a site, to a mailbox. Whatever else looks like one stays text. */
const SAFE_LINK = /^(\/(?![/\\])|https:\/\/|mailto:)/i;

/**
 * Markdown as React elements, from a list of what may be there. There is no step at which it is HTML: tags that somebody
 * writes are shown as they were written.
 */
export function Markdown({ text }: { text: string }) {
  return <div className={styles['markdown']}>{elements(lexer(text, { gfm: true }))}</div>;
}

const elements = (tokens: readonly Token[] = []): ReactNode =>
  tokens.map((token, index) => <Fragment key={index}>{element(token)}</Fragment>);

function element(token: Token): ReactNode {
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'br':
      return <br />;
    case 'hr':
      return <hr />;
    case 'heading':
      return heading(token as Tokens.Heading);
    case 'paragraph':
      return <p>{elements(token.tokens)}</p>;
    case 'blockquote':
      return <blockquote>{elements(token.tokens)}</blockquote>;
    case 'list':
      return list(token as Tokens.List);
    case 'strong':
      return <strong>{elements(token.tokens)}</strong>;
    case 'em':
      return <em>{elements(token.tokens)}</em>;
    case 'codespan':
      return <code>{(token as Tokens.Codespan).text}</code>;
    case 'link':
      return link(token as Tokens.Link);
    case 'text':
      return token.tokens ? elements(token.tokens) : (token as Tokens.Text).text;
    case 'escape':
      return (token as Tokens.Escape).text;
    default:
      return token.raw;
  }
}

/** The page around it has the first level. */
function heading({ depth, tokens }: Tokens.Heading): ReactNode {
  const Level = depth <= 2 ? 'h2' : depth === 3 ? 'h3' : 'h4';
  return <Level>{elements(tokens)}</Level>;
}

function list({ ordered, items, start }: Tokens.List): ReactNode {
  const lines = items.map((item, index) => <li key={index}>{elements(item.tokens)}</li>);
  return ordered ? <ol start={start === '' ? undefined : start}>{lines}</ol> : <ul>{lines}</ul>;
}

function link({ href, tokens, raw }: Tokens.Link): ReactNode {
  return SAFE_LINK.test(href) ? (
    <a href={href} rel="noopener noreferrer">
      {elements(tokens)}
    </a>
  ) : (
    raw
  );
}
