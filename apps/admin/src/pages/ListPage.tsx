import { useMediaQuery, type Theme } from '@mui/material';
import {
  useResourceContext,
  useTranslate,
  type FilterPayload,
  type RaRecord,
  type SortPayload,
} from 'ra-core';
import type { ReactElement, ReactNode } from 'react';
import { DataTable, FilterButton, List, SimpleList, TopToolbar, useResourceDefinition } from 'react-admin';
import { EditionInAddress } from '../edition/EditionInAddress';
import { useEdition } from '../edition/use-edition';
import { nameOf } from '../fields/name-of';
import { PageActions } from '../layout/page-actions';
import { CreateLink } from './CreateLink';
import { isHidden, useFoldedFilters } from './folded-filters';
import { Empty } from './Notice';

interface ListPageProps {
  sort: SortPayload;
  filters?: ReactElement[];
  /** What every page of the list is filtered by. */
  filter?: FilterPayload;
  actions?: ReactNode;
  /** The second line of a record on a phone; its first is its name. */
  second?: ReactNode;
  first?: (record: RaRecord) => ReactNode;
  /** Where a row leads, if not to its own record. */
  to?: (record: RaRecord) => string;
  /** Between the filters and the records. */
  above?: ReactNode;
  /** The same where there is no record yet. */
  aboveNone?: ReactNode;
  /** How often it is read anew, in milliseconds; otherwise when something is announced. */
  refresh?: number;
  /** Columns of the table. */
  children: ReactNode;
}

/** What the resource is for, where there is none of it yet. */
function EmptyList() {
  const translate = useTranslate();
  const resource = useResourceContext();
  return (
    <Empty title={translate(`resources.${resource}.empty`)}>
      {translate(`resources.${resource}.invite`)}
    </Empty>
  );
}

const ASK_FOR_FILTERS = (
  <TopToolbar sx={{ flex: 'none', whiteSpace: 'nowrap' }}>
    <FilterButton />
  </TopToolbar>
);

/** A list as a table, on a phone as two lines a record. A row leads to its record. */
export function ListPage({
  sort,
  filters,
  filter,
  actions,
  first = nameOf,
  second,
  to,
  above,
  aboveNone,
  refresh,
  children,
}: ListPageProps) {
  const small = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down('sm'));
  const { hasCreate } = useResourceDefinition();
  const rowClick = to ? (_id: unknown, _resource: string, record: RaRecord) => to(record) : 'show';
  const folded = useFoldedFilters(filters);
  return (
    <>
      <PageActions>
        {folded.toggle}
        {actions}
        {hasCreate && <CreateLink />}
      </PageActions>
      <List
        sort={sort}
        filters={folded.filters.length > 0 ? folded.filters : undefined}
        filter={filter}
        empty={
          <>
            {aboveNone}
            <EmptyList />
          </>
        }
        exporter={false}
        perPage={25}
        queryOptions={refresh === undefined ? undefined : { refetchInterval: refresh }}
        actions={!small && filters?.some(isHidden) ? ASK_FOR_FILTERS : false}
      >
        {above}
        {small ? (
          <SimpleList primaryText={first} secondaryText={second && (() => second)} rowClick={rowClick} />
        ) : (
          <DataTable rowClick={rowClick} bulkActionButtons={false}>
            {children}
          </DataTable>
        )}
      </List>
    </>
  );
}

/** The list of what belongs to the edition that the desk is set to. */
export function EditionListPage({ filter, ...props }: ListPageProps) {
  const { edition } = useEdition();
  if (!edition) return null;
  return (
    <>
      <EditionInAddress />
      <ListPage key={edition.id} filter={{ ...filter, editionId: edition.id }} {...props} />
    </>
  );
}
