'use client';

import { IconButton } from '@gps/ui/button';
import { Ellipsis } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useActionMenu } from '@/platform/shell/use-action-menu';

const ReportDialog = dynamic(() => import('@/features/reports/report-dialog'), { ssr: false });

export function ProfileMenu({ id, handle }: { id: string; handle: string }) {
  const t = useTranslations();
  const [reporting, setReporting] = useState(false);
  const { ActionMenu, open, load, press, copy } = useActionMenu();
  const trigger = (
    <IconButton label={t('profile.more')} aria-haspopup="menu" onClick={press} onPointerEnter={load}>
      <Ellipsis aria-hidden="true" />
    </IconButton>
  );
  return (
    <>
      {ActionMenu ? (
        <ActionMenu
          trigger={trigger}
          open={open}
          actions={[
            { id: 'copy', label: t('post.copyLink'), run: () => copy(`/@${handle}`) },
            { id: 'report', label: t('profile.report'), run: () => setReporting(true) },
          ]}
        />
      ) : (
        trigger
      )}
      {reporting ? <ReportDialog subjectKind="USER" subjectId={id} onClose={() => setReporting(false)} /> : null}
    </>
  );
}
