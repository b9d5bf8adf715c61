'use client';

import { IconButton } from '@gps/ui/button';
import { TextField } from '@gps/ui/field';
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { SearchTopicsDocument, type TopicFieldsFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import styles from './topic-picker.module.css';

const DELAY_MS = 200;

export interface TopicPickerProps {
  chosen: readonly TopicFieldsFragment[];
  limit: number;
  onChange: (topics: readonly TopicFieldsFragment[]) => void;
}

const same = (a: TopicFieldsFragment, b: TopicFieldsFragment): boolean => a.kind === b.kind && a.id === b.id;

/** Search and choose what a post is about. */
export function TopicPicker({ chosen, limit, onChange }: TopicPickerProps) {
  const t = useTranslations();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly TopicFieldsFragment[] | null>(null);

  useEffect(() => {
    const wanted = query.trim();
    let live = true;
    const timer = setTimeout(() => {
      if (!wanted) return setFound(null);
      callApi(SearchTopicsDocument, { query: wanted, first: 6 }).then(
        ({ searchTopics }) => live && setFound(searchTopics),
        () => live && setFound([]),
      );
    }, DELAY_MS);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [query]);

  const options = (found ?? []).filter((topic) => !chosen.some((other) => same(topic, other)));
  return (
    <div className={styles.picker}>
      {chosen.length > 0 ? (
        <ul className={styles.chosen}>
          {chosen.map((topic) => (
            <li key={`${topic.kind}:${topic.id}`} className={styles.chip}>
              {topic.name}
              <IconButton
                label={t('composer.removeTopic', { name: topic.name })}
                size="sm"
                onClick={() => onChange(chosen.filter((other) => !same(topic, other)))}
              >
                <X aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ul>
      ) : null}
      {chosen.length < limit ? (
        <TextField
          label={t('composer.topicSearch')}
          hideLabel
          placeholder={t('composer.topicSearch')}
          type="search"
          value={query}
          autoComplete="off"
          onChange={(event) => setQuery(event.target.value)}
        />
      ) : null}
      {found ? (
        <ul className={styles.options} aria-label={t('composer.addTopic')}>
          {options.map((topic) => (
            <li key={`${topic.kind}:${topic.id}`}>
              <button
                type="button"
                className={styles.option}
                onClick={() => {
                  onChange([...chosen, topic]);
                  setQuery('');
                }}
              >
                <span>{topic.name}</span>
                <span className={styles.kind}>{t(`topics.kind.${topic.kind}`)}</span>
              </button>
            </li>
          ))}
          {options.length === 0 ? (
            <li className={styles.none} role="status">
              {t('composer.noTopics')}
            </li>
          ) : null}
        </ul>
      ) : null}
    </div>
  );
}
