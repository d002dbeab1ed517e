import { useRecordContext } from 'ra-core';
import { DataTable, SelectInput } from 'react-admin';
import type { Notice, Release } from '../api/records';
import { useAll } from '../api/use-all';
import { useEdition } from '../edition/use-edition';
import { Localized, LocalizedField } from '../fields/LocalizedField';
import { PlainChip } from '../fields/WordField';
import { useT } from '../i18n/use-t';
import { RecordInput, WordInput } from '../inputs/choices';
import { EditionListPage } from '../pages/ListPage';
import { SearchBox } from '../pages/SearchBox';
import { CopyNoticeField, NoticeTextField } from './NoticeText';

function ReleaseField() {
  const t = useT();
  const notice = useRecordContext<Notice>();
  return notice ? t('release.number', { number: notice.releaseNumber }) : null;
}

/** One of the edition's releases, the latest first. */
function ReleaseInput({ source, editionId }: { source: string; editionId?: string; alwaysOn?: boolean }) {
  const t = useT();
  const { data: releases = [] } = useAll<Release>('releases', editionId ? { editionId } : undefined);
  const choices = releases.map(({ id, number }) => ({ id, name: t('release.number', { number }) }));
  return <SelectInput source={source} helperText={false} choices={choices} translateChoice={false} />;
}

/** What was prepared for each reader when a release was published. */
export function NoticeList() {
  const { edition } = useEdition();
  const filters = [
    <SearchBox key="q" source="q" alwaysOn />,
    <ReleaseInput key="releaseId" source="releaseId" editionId={edition?.id} alwaysOn />,
    <RecordInput
      key="delegationId"
      source="delegationId"
      reference="delegations"
      filter={{ editionId: edition?.id }}
      alwaysOn
    />,
    <WordInput key="language" source="language" list="language" />,
  ];
  return (
    <EditionListPage
      sort={{ field: 'releaseNumber', order: 'DESC' }}
      filters={filters}
      to={({ releaseId }) => `/releases/${releaseId as string}/show`}
      first={({ recipientName }) => <Localized text={recipientName as Notice['recipientName']} />}
      second={
        <>
          <ReleaseField />
          <NoticeTextField />
          <CopyNoticeField />
        </>
      }
    >
      <DataTable.Col source="releaseNumber">
        <ReleaseField />
      </DataTable.Col>
      <DataTable.Col source="delegationName" disableSort>
        <LocalizedField source="delegationName" />
      </DataTable.Col>
      <DataTable.Col source="recipientName">
        <LocalizedField source="recipientName" />
      </DataTable.Col>
      <DataTable.Col source="language">
        <PlainChip source="language" list="language" />
      </DataTable.Col>
      <DataTable.Col source="body" disableSort>
        <NoticeTextField />
      </DataTable.Col>
      <DataTable.Col source="status" disableSort label="link.copy">
        <CopyNoticeField />
      </DataTable.Col>
    </EditionListPage>
  );
}
