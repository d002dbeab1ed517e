import { Box, Link, Typography } from '@mui/material';
import { RecordContextProvider, useCreatePath, useGetList } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import type { Edition, Enquiry } from '../api/records';
import { DueField } from '../enquiries/DueField';
import { IllustrativeMark } from '../fields/illustrative';
import { Localized } from '../fields/LocalizedField';
import { useT } from '../i18n/use-t';
import { DashCard, Nothing, Rows, Tally } from './DashCard';

const SHOWN = 4;

function EnquiryRow({ enquiry }: { enquiry: Enquiry }) {
  const createPath = useCreatePath();
  return (
    <RecordContextProvider value={enquiry}>
      <li>
        <Typography variant="body2">
          <IllustrativeMark source="question">
            <Link
              component={RouterLink}
              to={createPath({ resource: 'enquiries', id: enquiry.id, type: 'show' })}
              color="inherit"
              underline="hover"
              sx={{ fontWeight: 500 }}
            >
              <Localized text={enquiry.question} />
            </Link>
          </IllustrativeMark>
        </Typography>
        <Typography component="div" variant="body2" sx={{ color: 'text.secondary' }}>
          <DueField />
        </Typography>
      </li>
    </RecordContextProvider>
  );
}

/** How many wait for an answer, and those that have waited longest. */
export function EnquiriesCard({ edition }: { edition: Edition }) {
  const t = useT();
  const open = useGetList<Enquiry>('enquiries', {
    filter: { editionId: edition.id, status: 'open' },
    sort: { field: 'dueOn', order: 'ASC' },
    pagination: { page: 1, perPage: SHOWN },
  });
  const overdue = useGetList<Enquiry>('enquiries', {
    filter: { editionId: edition.id, overdue: 'true' },
    pagination: { page: 1, perPage: 1 },
  });
  if (!open.data || !overdue.data) return null;
  return (
    <DashCard title={t('dashboard.enquiries')} to="/enquiries">
      {open.data.length === 0 ? (
        <Nothing>{t('dashboard.noEnquiries')}</Nothing>
      ) : (
        <>
          <Box component="dl" sx={{ m: 0, mb: 1.5, display: 'flex', gap: 4 }}>
            <Tally value={overdue.total ?? 0} label={t('dashboard.overdue')} alarm={Boolean(overdue.total)} />
            <Tally value={open.total ?? 0} label={t('dashboard.open')} />
          </Box>
          <Rows>
            {open.data.map((enquiry) => (
              <EnquiryRow key={enquiry.id} enquiry={enquiry} />
            ))}
          </Rows>
        </>
      )}
    </DashCard>
  );
}
