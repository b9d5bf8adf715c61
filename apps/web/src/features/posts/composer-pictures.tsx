'use client';

import { IconButton } from '@gps/ui/button';
import { TextField } from '@gps/ui/field';
import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import styles from './composer-pictures.module.css';
import type { Picture } from './use-pictures';

export interface ComposerPicturesProps {
  pictures: readonly Picture[];
  /** Set after a try to post: says which descriptions are missing. */
  checked: boolean;
  onDescribe: (key: string, altText: string) => void;
  onRemove: (key: string) => void;
}

export function ComposerPictures({ pictures, checked, onDescribe, onRemove }: ComposerPicturesProps) {
  const t = useTranslations();
  if (pictures.length === 0) return null;
  return (
    <ol className={styles.list}>
      {pictures.map((picture, index) => (
        <li key={picture.key} className={styles.row}>
          <span className={styles.frame}>
            <img src={picture.preview} alt="" data-pending={picture.id === null && !picture.problem ? '' : undefined} />
          </span>
          <div className={styles.words}>
            <TextField
              label={t('composer.altLabel', { number: index + 1 })}
              value={picture.altText}
              maxLength={1000}
              error={checked && !picture.altText.trim() ? t('composer.altMissing') : undefined}
              onChange={(event) => onDescribe(picture.key, event.target.value)}
            />
            {picture.problem ? (
              <p className={styles.problem} role="alert">
                {t(`errors.code.${picture.problem}`)}
              </p>
            ) : null}
            {picture.id === null && !picture.problem ? (
              <p className={styles.pending} role="status">
                {t('composer.uploading', { number: index + 1 })}
              </p>
            ) : null}
          </div>
          <IconButton label={t('composer.removePicture', { number: index + 1 })} size="sm" onClick={() => onRemove(picture.key)}>
            <X aria-hidden="true" />
          </IconButton>
        </li>
      ))}
    </ol>
  );
}
