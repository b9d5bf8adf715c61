'use client';

import { Button, IconButton } from '@gps/ui/button';
import { TextArea } from '@gps/ui/field';
import { useToast } from '@gps/ui/toast';
import { Flag, ImagePlus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PICTURE_TYPES } from '@/features/media/upload-picture';
import { TopicPicker } from '@/features/topics/topic-picker';
import type { TopicFieldsFragment } from '@/gql/graphql';
import { CharacterCount } from './character-count';
import { ComposerPictures } from './composer-pictures';
import styles from './composer.module.css';
import { PICTURE_LIMIT, POST_LIMIT, TOPIC_LIMIT, countGraphemes } from './graphemes';
import { announcePosted } from './posted';
import { usePictures } from './use-pictures';
import { usePublish } from './use-publish';

export interface ComposerProps {
  /** The race or driver the reader is looking at. */
  topics?: readonly TopicFieldsFragment[];
  onPosted?: () => void;
  onDirty?: (dirty: boolean) => void;
  rows?: number;
}

export function Composer({ topics: given = [], onPosted, onDirty, rows = 3 }: ComposerProps) {
  const t = useTranslations();
  const router = useRouter();
  const toast = useToast();
  const [body, setBody] = useState('');
  const [topics, setTopics] = useState(given);
  const [picking, setPicking] = useState(given.length > 0);
  const [checked, setChecked] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const { pictures, add, remove, describe, clear } = usePictures();
  const { busy, problem, publish } = usePublish();

  const empty = !body.trim() && pictures.length === 0;
  const ready = !empty && countGraphemes(body.trim()) <= POST_LIMIT && pictures.every((picture) => picture.id !== null);

  async function submit(): Promise<void> {
    if (!ready || busy) return;
    setChecked(true);
    if (pictures.some((picture) => !picture.altText.trim())) return;
    const post = await publish({ body, pictures, topics });
    if (!post) return;
    setBody('');
    setTopics(given);
    setChecked(false);
    clear();
    onDirty?.(false);
    announcePosted(post);
    toast.show(t(post.state === 'HELD' ? 'composer.held' : 'composer.published'), {
      label: t('composer.view'),
      run: () => router.push(`/posts/${post.id}`),
    });
    onPosted?.();
  }

  return (
    <form
      className={styles.composer}
      aria-label={t('composer.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextArea
        label={t('composer.label')}
        hideLabel
        placeholder={t('composer.placeholder')}
        rows={rows}
        value={body}
        error={problem ? t(`errors.code.${problem}`) : undefined}
        title={t('composer.shortcut')}
        onChange={(event) => {
          setBody(event.target.value);
          onDirty?.(event.target.value.trim() !== '');
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
        }}
        onPaste={(event) => {
          const pasted = [...event.clipboardData.files].filter((file) => file.type.startsWith('image/'));
          if (pasted.length > 0) {
            event.preventDefault();
            add(pasted);
          }
        }}
      />
      <ComposerPictures pictures={pictures} checked={checked} onDescribe={describe} onRemove={remove} />
      {picking ? <TopicPicker chosen={topics} limit={TOPIC_LIMIT} onChange={setTopics} /> : null}
      <div className={styles.bar}>
        <input
          ref={files}
          type="file"
          accept={PICTURE_TYPES}
          multiple
          hidden
          aria-label={t('composer.addPictures')}
          onChange={(event) => {
            if (!add([...(event.target.files ?? [])])) toast.show(t('composer.tooManyPictures'));
            event.target.value = '';
          }}
        />
        <IconButton label={t('composer.addPictures')} disabled={pictures.length >= PICTURE_LIMIT} onClick={() => files.current?.click()}>
          <ImagePlus aria-hidden="true" />
        </IconButton>
        <IconButton label={t('composer.addTopic')} aria-expanded={picking} onClick={() => setPicking(!picking)}>
          <Flag aria-hidden="true" />
        </IconButton>
        <span className={styles.space} />
        {body ? <CharacterCount text={body} /> : null}
        <Button type="submit" variant="primary" busy={busy} disabled={!ready}>
          {t('composer.publish')}
        </Button>
      </div>
    </form>
  );
}
