'use client';

import { Button } from '@gps/ui/button';
import { TextArea } from '@gps/ui/field';
import { useToast } from '@gps/ui/toast';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  AddUserNoteDocument,
  DeleteUserNoteDocument,
  EditUserNoteDocument,
  UserNotesDocument,
  type NoteFieldsFragment,
  type NoteOutcomeFragment,
  type UserNotesQuery,
} from '@/gql/graphql';
import { callApi, newIdempotencyKey } from '@/platform/api/browser-api';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';
import { useMore } from '@/platform/lists/use-more';
import { Ago } from '@/platform/time/ago';
import styles from './user-screen.module.css';

/** Notes of colleagues, newest first, and a field for another; one’s own can be changed and taken away. */
export function NoteList({ userId, mayAdd, first }: { userId: string; mayAdd: boolean; first: UserNotesQuery['userNotes'] }) {
  const t = useTranslations('notes');
  const app = useTranslations('app');
  const errors = useTranslations('errors');
  const router = useRouter();
  const [text, setText] = useState('');
  const [editing, setEditing] = useState<NoteFieldsFragment | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const key = useRef(newIdempotencyKey());
  const {
    nodes,
    hasMore,
    busy: loading,
    more,
  } = useMore(first, async (after) => (await callApi(UserNotesDocument, { userId, after })).userNotes);

  const area = useRef<HTMLTextAreaElement>(null);
  const toast = useToast();

  const send = async (work: () => Promise<{ outcome: NoteOutcomeFragment }>): Promise<boolean> => {
    let done = false;
    setBusy(true);
    setProblem(null);
    try {
      const { outcome } = await work();
      if (outcome.__typename === 'NotAllowed' || outcome.__typename === 'TextRefused') setProblem(errors(errorKey(outcome.code)));
      else {
        setText('');
        setEditing(null);
        key.current = newIdempotencyKey();
        done = true;
        router.refresh();
      }
    } catch (error) {
      setProblem(errors(errorKeyOf(error)));
    }
    setBusy(false);
    return done;
  };
  const add = (body: string, idempotencyKey: string) => () => callApi(AddUserNoteDocument, { userId, body, idempotencyKey });
  const save = (): Promise<boolean> =>
    send(editing ? () => callApi(EditUserNoteDocument, { id: editing.id, body: text }) : add(text, key.current));
  const edit = (note: NoteFieldsFragment): void => {
    setEditing(note);
    setText(note.body);
    area.current?.focus();
  };
  const remove = async ({ id, body }: NoteFieldsFragment): Promise<void> => {
    const back = newIdempotencyKey();
    if (await send(() => callApi(DeleteUserNoteDocument, { id })))
      toast.show(t('deleted'), { label: app('undo'), run: () => void send(add(body, back)) });
  };
  return (
    <>
      {mayAdd ? (
        <form
          className={styles.block}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextArea
            ref={area}
            label={editing ? t('edit') : t('add')}
            hint={t('hint')}
            error={problem}
            rows={2}
            maxLength={4000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <div className={styles.meta}>
            <Button size="sm" type="submit" busy={busy} disabled={text.trim() === ''}>
              {t('save')}
            </Button>
            {editing ? (
              <Button size="sm" variant="quiet" onClick={() => (setEditing(null), setText(''))}>
                {app('cancel')}
              </Button>
            ) : null}
          </div>
        </form>
      ) : null}
      {nodes.length === 0 ? (
        <p className={styles.muted}>{t('none')}</p>
      ) : (
        <ul aria-label={t('title')}>
          {nodes.map((note) => (
            <li key={note.id} className={styles.post}>
              <p className={styles.body} dir="auto">
                {note.body}
              </p>
              <div className={styles.meta}>
                <span>{note.by.displayName}</span> · <Ago value={note.createdAt} />
                {note.editedAt ? <span>({t('edited')})</span> : null}
                {note.viewerCan.edit ? (
                  <Button size="sm" variant="quiet" onClick={() => edit(note)}>
                    {t('edit')}
                  </Button>
                ) : null}
                {note.viewerCan.delete ? (
                  <Button size="sm" variant="quiet" disabled={busy} onClick={() => void remove(note)}>
                    {t('delete')}
                  </Button>
                ) : null}
              </div>
            </li>
          ))}
        </ul>
      )}
      {hasMore ? (
        <div>
          <Button size="sm" busy={loading} onClick={more}>
            {app('loadMore')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
