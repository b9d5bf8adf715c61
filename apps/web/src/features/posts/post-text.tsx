import Link from 'next/link';
import { textSegments } from './text-segments';
import styles from './post-text.module.css';

/** What somebody wrote, with links and mentions; each line keeps the direction of its own script. */
export function PostText({ body }: { body: string }) {
  return (
    <div className={styles.text} dir="auto">
      {textSegments(body).map((part, index) => {
        if (part.kind === 'link')
          return (
            <a key={index} href={part.href} rel="nofollow ugc noopener noreferrer" target="_blank">
              {part.text}
            </a>
          );
        if (part.kind === 'mention')
          return (
            <Link key={index} href={`/@${part.handle}`} prefetch={false}>
              {part.text}
            </Link>
          );
        return part.text;
      })}
    </div>
  );
}
