import blocks from '@/features/users/user-screen.module.css';
import { UserSignInDocument, type UserSignInQuery } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { Ago } from '@/platform/time/ago';
import { Moment } from '@/platform/time/moment';
import styles from './user-sign-in.module.css';

/** null while the sign-in service does not answer; the rest of the page goes on without it. */
async function signInOf(userId: string): Promise<UserSignInQuery['userSignIn'] | null> {
  try {
    return (await runOperation(UserSignInDocument, { userId })).userSignIn;
  } catch (error) {
    if (error instanceof ApiError && error.code === 'internal.unavailable') return null;
    throw error;
  }
}

/** How a person signs in, and when they last did so that way; for whoever helps those who are locked out. */
export async function UserSignIn({ userId }: { userId: string }) {
  const [t, known] = await Promise.all([translations('userSignIn'), signInOf(userId)]);
  if (!known) return null;
  return (
    <section className={blocks.block} aria-labelledby="sign-in-methods">
      <h2 id="sign-in-methods">{t('title')}</h2>
      {known.methods.length === 0 ? <p className={blocks.muted}>{t('none')}</p> : null}
      <ul className={styles.list} aria-label={t('title')}>
        {known.passwordChangedAt ? (
          <li className={styles.method}>
            <span>{t('password')}</span>
            <span className={blocks.muted}>
              <Moment value={known.passwordChangedAt} />
            </span>
          </li>
        ) : null}
        {known.methods.map(({ kind, createdAt, lastUsedAt }, index) => (
          <li key={index} className={styles.method}>
            <span>{t(kind)}</span>
            {createdAt ? (
              <span className={blocks.muted}>
                {t('added')} <Moment value={createdAt} />
              </span>
            ) : null}
            <span className={blocks.muted}>
              {lastUsedAt ? (
                <>
                  {t('lastUsed')} <Ago value={lastUsedAt} />
                </>
              ) : (
                t('neverUsed')
              )}
            </span>
          </li>
        ))}
      </ul>
      {known.linkedProviders.length > 0 ? (
        <p className={blocks.muted}>
          {t('linked')}: {known.linkedProviders.join(', ')}
        </p>
      ) : null}
    </section>
  );
}
