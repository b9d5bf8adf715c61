import { Avatar } from '@gps/ui/avatar';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ProfileCardFragment } from '@/gql/graphql';
import styles from './person-row.module.css';

export interface PersonRowProps {
  person: Pick<ProfileCardFragment, 'handle' | 'displayName' | 'avatarUrl'> & { bio?: string };
  action?: ReactNode;
  showBio?: boolean;
}

export function PersonRow({ person, action, showBio = false }: PersonRowProps) {
  return (
    <div className={styles.row}>
      <Avatar name={person.displayName} src={person.avatarUrl ?? null} />
      <div className={styles.words}>
        <Link href={`/@${person.handle}`} prefetch={false} className={styles.name} dir="auto">
          {person.displayName}
        </Link>
        <span className={styles.handle}>@{person.handle}</span>
        {showBio && person.bio ? (
          <p className={styles.bio} dir="auto">
            {person.bio}
          </p>
        ) : null}
      </div>
      {action}
    </div>
  );
}
