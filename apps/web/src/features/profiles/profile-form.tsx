'use client';

import { Avatar } from '@gps/ui/avatar';
import { Button } from '@gps/ui/button';
import { TextArea, TextField } from '@gps/ui/field';
import { useToast } from '@gps/ui/toast';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PICTURE_TYPES, uploadPicture } from '@/features/media/upload-picture';
import { UpdateProfileDocument } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import { HandleHint } from './handle-hint';
import styles from './profile-form.module.css';

export interface ProfileFormProps {
  handle: string;
  displayName: string;
  bio: string;
  avatarUrl: string | null;
  /** On the welcome page the form is one step of several. */
  saveLabel?: string;
  onSaved?: () => void;
}

type Problem = { field: 'handle' | 'text' | 'avatar'; key: ReturnType<typeof errorKeyOf> };

export function ProfileForm({
  handle: savedHandle,
  displayName: savedName,
  bio: savedBio,
  avatarUrl,
  saveLabel,
  onSaved,
}: ProfileFormProps) {
  const t = useTranslations();
  const router = useRouter();
  const toast = useToast();
  const files = useRef<HTMLInputElement>(null);
  const [handle, setHandle] = useState(savedHandle);
  const [displayName, setDisplayName] = useState(savedName);
  const [bio, setBio] = useState(savedBio);
  const [avatar, setAvatar] = useState(avatarUrl);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const words = (field: Problem['field']) => (problem?.field === field ? t(`errors.code.${problem.key}`) : undefined);

  async function update(input: Record<string, unknown>): Promise<void> {
    const { updateProfile: result } = await callApi(UpdateProfileDocument, { input });
    if (result.__typename !== 'Profile') throw new ApiError(result.code, result.message);
    setAvatar(result.avatarUrl ?? null);
    router.refresh();
  }

  async function attempt(field: Problem['field'], work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await work();
      toast.show(t('app.saved'));
      onSaved?.();
    } catch (error) {
      const key = errorKeyOf(error);
      setProblem({ field: key.startsWith('handle') ? 'handle' : field, key });
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void attempt('text', () =>
          update({ displayName: displayName.trim(), bio: bio.trim(), ...(handle === savedHandle ? {} : { handle: handle.trim() }) }),
        );
      }}
    >
      <div className={styles.avatar}>
        <Avatar name={displayName || handle} src={avatar} size={96} />
        <div className={styles.avatarActions}>
          <input
            ref={files}
            type="file"
            accept={PICTURE_TYPES}
            hidden
            aria-label={t('settings.avatarChange')}
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file)
                void attempt('avatar', async () => {
                  setAvatar((await uploadPicture('/api/media/avatar', file)).url);
                  router.refresh();
                });
              event.target.value = '';
            }}
          />
          <Button size="sm" onClick={() => files.current?.click()}>
            {t('settings.avatarChange')}
          </Button>
          {avatar ? (
            <Button size="sm" variant="quiet" onClick={() => void attempt('avatar', () => update({ removeAvatar: true }))}>
              {t('settings.avatarRemove')}
            </Button>
          ) : null}
          <p className={styles.hint}>{t('settings.avatarHint')}</p>
          {words('avatar') ? (
            <p className={styles.error} role="alert">
              {words('avatar')}
            </p>
          ) : null}
        </div>
      </div>
      <TextField
        label={t('settings.displayName')}
        value={displayName}
        required
        maxLength={100}
        dir="auto"
        autoComplete="name"
        onChange={(event) => setDisplayName(event.target.value)}
      />
      <TextField
        label={t('settings.handle')}
        prefix="@"
        value={handle}
        required
        maxLength={30}
        autoCapitalize="none"
        spellCheck={false}
        autoComplete="off"
        hint={<HandleHint handle={handle} current={savedHandle} />}
        error={words('handle')}
        onChange={(event) => setHandle(event.target.value)}
      />
      <TextArea label={t('settings.bio')} value={bio} rows={3} error={words('text')} onChange={(event) => setBio(event.target.value)} />
      <div>
        <Button type="submit" variant="primary" busy={busy}>
          {saveLabel ?? t('app.save')}
        </Button>
      </div>
    </form>
  );
}
