import { TableFrame } from '@gps/ui/table-frame';
import Link from 'next/link';
import type { TransparencyDecisionsQuery } from '@/gql/graphql';
import { translations } from '@/platform/i18n/translations';
import { monthPath } from './month-path';
import styles from './transparency.module.css';
import { transparencyWords } from './words';

type Page = TransparencyDecisionsQuery['transparencyDecisions'];

/** Single decisions of a month. Who decided is a number that means nothing in any other month. */
export async function DecisionList({ month, before, page }: { month: string; before: string | undefined; page: Page }) {
  const [t, words] = await Promise.all([translations('transparency'), transparencyWords()]);
  const { hasNextPage, hasPreviousPage, endCursor } = page.pageInfo;
  const by = (moderator: number | null | undefined, automatic: boolean | null | undefined): string =>
    automatic ? t('automatic') : moderator == null ? '–' : t('moderator', { number: moderator });
  return (
    <>
      <TableFrame label={t('single')}>
        <table>
          <thead>
            <tr>
              {(['number', 'policy', 'action', 'subject', 'language', 'by', 'overturned'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`decision.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.edges.map(({ node }) => (
              <tr key={node.number}>
                <th scope="row">{node.number}</th>
                <td>{node.policy ? words.policy(node.policy) : '–'}</td>
                <td>{node.actions.map((action) => words.action(action)).join(', ') || '–'}</td>
                <td>{node.subjectKind ? words.subject(node.subjectKind) : '–'}</td>
                <td>{node.language ? words.language(node.language) : '–'}</td>
                <td>
                  {by(node.moderator, node.automatic)}
                  {node.rule ? `, ${words.rule(node.rule)}` : ''}
                </td>
                <td>{node.overturned ? t('yes') : t('no')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <p className={styles.links}>
        {hasPreviousPage ? (
          <Link href={monthPath(month, before)} prefetch={false}>
            {t('first')}
          </Link>
        ) : null}
        {hasNextPage && endCursor ? (
          <Link href={monthPath(month, before, endCursor)} prefetch={false}>
            {t('next')}
          </Link>
        ) : null}
        <a href={`/transparency/download?month=${month}`} download>
          {t('download')}
        </a>
      </p>
    </>
  );
}
