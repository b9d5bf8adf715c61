import 'server-only';
import { headers } from 'next/headers';
import { Suspense, type ReactNode } from 'react';
import { inTime } from './in-time';

/** How long the first HTML waits for what the page is about before it goes out with a skeleton in its place. */
const PATIENCE_MS = 600;

async function Late({ content }: { content: Promise<ReactNode> }) {
  return content;
}

/**
 * What somebody came to a page for. When the page is opened it stands in the HTML itself: streamed behind a skeleton it would need
 * script to be put in place, and on a slow phone that is a second later. On the way from page to page, where the browser fetches,
 * and when the API is slow, the skeleton shows at once.
 */
export async function MainContent({ content, skeleton }: { content: Promise<ReactNode>; skeleton: ReactNode }) {
  const fetched = (await headers()).get('sec-fetch-dest') === 'empty';
  if (!fetched && (await inTime(content, PATIENCE_MS))) return content;
  return (
    <Suspense fallback={skeleton}>
      <Late content={content} />
    </Suspense>
  );
}
