import { DataTable, SelectInput } from 'react-admin';
import type { Notice, Release } from '../api/records';
import { useAll } from '../api/use-all';
import { useEdition } from '../edition/use-edition';
import { Localized } from '../fields/LocalizedField';
import { PlainChip } from '../fields/WordField';
import { useT } from '../i18n/use-t';
import { RecordInput, WordInput } from '../inputs/choices';
import { EditionListPage } from '../pages/ListPage';
import { SearchBox } from '../pages/SearchBox';
import { NoticeStatusField } from './NoticeStatusChip';
import { CopyNoticeField, NoticeTextField } from './NoticeText';
import { OutboxActions } from './OutboxActions';
import { OutboxSummary } from './OutboxSummary';
import { RecipientField, ToldOfField } from './reader-fields';
import { ReleaseField } from './ReleaseField';

/** One of the edition's releases, the latest first. */
function ReleaseInput({ source, editionId }: { source: string; editionId?: string; alwaysOn?: boolean }) {
  const t = useT();
  const { data: releases = [] } = useAll<Release>('releases', editionId ? { editionId } : undefined);
  const choices = releases.map(({ id, number }) => ({ id, name: t('release.number', { number }) }));
  return <SelectInput source={source} helperText={false} choices={choices} translateChoice={false} />;
}

/** What each reader is told of releases, and how far the sending got. */
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
    <WordInput key="status" source="status" list="noticeStatus" alwaysOn />,
    <WordInput key="channel" source="channel" list="noticeChannel" />,
    <WordInput key="language" source="language" list="language" />,
  ];
  return (
    <EditionListPage
      sort={{ field: 'releaseNumber', order: 'DESC' }}
      filters={filters}
      actions={<OutboxActions />}
      above={<OutboxSummary />}
      first={({ recipientName }) => <Localized text={recipientName as Notice['recipientName']} />}
      second={
        <>
          <NoticeStatusField /> <ReleaseField />
          <NoticeTextField />
          <CopyNoticeField />
        </>
      }
    >
      <DataTable.Col source="releaseNumber">
        <ReleaseField />
      </DataTable.Col>
      <DataTable.Col source="delegationName" disableSort>
        <ToldOfField />
      </DataTable.Col>
      <DataTable.Col source="recipientName">
        <RecipientField />
      </DataTable.Col>
      <DataTable.Col source="language">
        <PlainChip source="language" list="language" />
      </DataTable.Col>
      <DataTable.Col source="body" disableSort>
        <NoticeTextField />
      </DataTable.Col>
      <DataTable.Col source="status">
        <NoticeStatusField />
      </DataTable.Col>
      <DataTable.Col source="address" label="link.copy" disableSort>
        <CopyNoticeField />
      </DataTable.Col>
    </EditionListPage>
  );
}
