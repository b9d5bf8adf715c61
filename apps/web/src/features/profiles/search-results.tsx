import type { ReactNode } from 'react';
import { TopicRow } from '@/features/topics/topic-row';
import { SearchProfilesDocument, SearchTopicsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { pageOf } from '@/platform/lists/connection-page';
import { viewer as findViewer } from '@/platform/session/viewer';
import { RetryState } from '@/platform/shell/retry-state';
import { PeopleList } from './people-list';
import styles from './search-results.module.css';

const TOPICS_SHOWN = 8;

export async function searchResults({ query, nothing }: { query: string; nothing: ReactNode }): Promise<ReactNode> {
  const [t, errors, viewer] = await Promise.all([translations('explore'), translations('errors'), findViewer()]);
  const [people, topics] = await Promise.all([
    runOperation(SearchProfilesDocument, { query, first: 20 })
      .then((answer) => pageOf(answer.searchProfiles))
      .catch(() => null),
    viewer
      ? runOperation(SearchTopicsDocument, { query, first: TOPICS_SHOWN })
          .then((answer) => answer.searchTopics)
          .catch(() => [])
      : [],
  ]);
  if (!people) return <RetryState title={errors('title')} />;
  if (people.nodes.length === 0 && topics.length === 0) return nothing;
  return (
    <>
      {topics.length > 0 ? (
        <section aria-labelledby="found-topics">
          <h2 id="found-topics" className={styles.heading}>
            {t('topics')}
          </h2>
          <ul>
            {topics.map((topic) => (
              <li key={`${topic.kind}:${topic.id}`}>
                <TopicRow topic={topic} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {people.nodes.length > 0 ? (
        <section aria-labelledby="found-people">
          <h2 id="found-people" className={styles.heading}>
            {t('people')}
          </h2>
          <PeopleList source={{ kind: 'search', query }} initial={people} empty={null} />
        </section>
      ) : null}
    </>
  );
}
