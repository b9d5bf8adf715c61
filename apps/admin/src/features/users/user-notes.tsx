import { UserNotesDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { NoteList } from './note-list';
import styles from './user-screen.module.css';

/** What colleagues remember about this person. */
export async function UserNotes({ userId, mayAdd }: { userId: string; mayAdd: boolean }) {
  const [t, { userNotes }] = await Promise.all([translations('notes'), runOperation(UserNotesDocument, { userId })]);
  return (
    <section className={styles.block} aria-labelledby="notes">
      <h2 id="notes">{t('title')}</h2>
      <NoteList
        key={userNotes.edges.map(({ node }) => `${node.id}${node.editedAt ?? ''}`).join()}
        userId={userId}
        mayAdd={mayAdd}
        first={userNotes}
      />
    </section>
  );
}
