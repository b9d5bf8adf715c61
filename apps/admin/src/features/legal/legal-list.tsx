import { Badge } from '@gps/ui/badge';
import { TableFrame } from '@gps/ui/table-frame';
import Link from 'next/link';
import type { LegalDocumentsQuery } from '@/gql/graphql';
import { translations } from '@/platform/i18n/translations';
import { Moment } from '@/platform/time/moment';
import { pathOf } from './documents';

/** The documents there are: five, so there is nothing to filter or to page. */
export async function LegalList({ documents }: { documents: LegalDocumentsQuery['legalDocuments'] }) {
  const t = await translations('legal');
  return (
    <TableFrame label={t('title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('documentHead')}</th>
            <th scope="col">{t('version')}</th>
            <th scope="col">{t('effectiveFrom')}</th>
            <th scope="col">{t('next')}</th>
            <th scope="col">{t('draft')}</th>
          </tr>
        </thead>
        <tbody>
          {documents.map(({ document, number, effectiveFrom, asking, nextFrom, draftChangedAt }) => (
            <tr key={document}>
              <th scope="row">
                <Link href={`/legal/${pathOf(document)}`}>{t(`document.${pathOf(document)}`)}</Link>{' '}
                {asking ? <Badge tone="amber">{t('asking')}</Badge> : null}
              </th>
              <td>{number}</td>
              <td>
                <Moment value={effectiveFrom} />
              </td>
              <td>{nextFrom ? <Moment value={nextFrom} /> : '–'}</td>
              <td>{draftChangedAt ? <Moment value={draftChangedAt} /> : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
