import DeskIcon from '@mui/icons-material/PhoneAndroidOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import ScreenIcon from '@mui/icons-material/TvOutlined';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { pickText } from '@yutai/domain';
import { RecordContextProvider, useCanAccess, useRecordContext } from 'ra-core';
import { Link } from 'react-router-dom';
import { StatusField, TimeField } from '../activities/activity-fields';
import type { Ceremony, CeremonyItem } from '../api/records';
import { IllustrativeMark } from '../fields/illustrative';
import { Localized, LocalizedField } from '../fields/LocalizedField';
import { useLanguage, useT } from '../i18n/use-t';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';
import { Amounts } from './Amounts';

/** Each party with whoever signs for it, in their order. */
function Signatories({ item }: { item: CeremonyItem }) {
  const language = useLanguage();
  return item.parties.map(({ organisationId, organisationName, signatoryName, signatoryTitle }) => (
    <Box key={organisationId}>
      <Localized text={organisationName} />
      {signatoryName && (
        <Typography component="span" variant="body2" sx={{ color: 'text.secondary', ml: 1 }}>
          {pickText(signatoryName, language)} {pickText(signatoryTitle, language)}
        </Typography>
      )}
    </Box>
  ));
}

function Row({ item, number }: { item: CeremonyItem; number: number }) {
  const t = useT();
  return (
    <RecordContextProvider value={{ ...item, id: item.agreementId }}>
      <TableRow sx={{ breakInside: 'avoid' }}>
        <TableCell>
          <IllustrativeMark source="position">{number}</IllustrativeMark>
        </TableCell>
        <TableCell sx={{ minWidth: 200 }}>
          <Link to={`/agreements/${item.agreementId}/show`} style={{ color: 'inherit' }}>
            <LocalizedField source="title" />
          </Link>
        </TableCell>
        <TableCell sx={{ minWidth: 180 }}>
          <Signatories item={item} />
        </TableCell>
        <TableCell align="right">
          <IllustrativeMark source="tableNumber">{item.tableNumber}</IllustrativeMark>
        </TableCell>
        <TableCell>
          <IllustrativeMark source="folder">{item.folder}</IllustrativeMark>
        </TableCell>
        <TableCell align="right">
          <Amounts of={item} />
        </TableCell>
        <TableCell className="no-print">
          {item.signedHere ? t('ceremony.signed') : t('ceremony.unsigned')}
        </TableCell>
      </TableRow>
    </RecordContextProvider>
  );
}

function RunningOrder() {
  const t = useT();
  const ceremony = useRecordContext<Ceremony>();
  if (!ceremony?.items) return null;
  return (
    <Section title="ceremony.order">
      {ceremony.items.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{t('ceremony.none')}</Typography>
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small" sx={{ '& td': { verticalAlign: 'top' } }}>
            <TableHead>
              <TableRow>
                <TableCell>{t('ceremony.number')}</TableCell>
                <TableCell>{t('resources.ceremonies.fields.agreementId')}</TableCell>
                <TableCell>{t('ceremony.signatories')}</TableCell>
                <TableCell align="right">{t('resources.ceremonies.fields.tableNumber')}</TableCell>
                <TableCell>{t('resources.ceremonies.fields.folder')}</TableCell>
                <TableCell align="right">{t('resources.ceremonies.fields.amount')}</TableCell>
                <TableCell className="no-print">{t('resources.ceremonies.fields.status')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {ceremony.items.map((item, at) => (
                <Row key={item.agreementId} item={item} number={at + 1} />
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Section>
  );
}

/** To the desk for those who may tick, to the screen for everybody, and onto paper. */
function Ways() {
  const t = useT();
  const ceremony = useRecordContext<Ceremony>();
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'ceremonies' });
  if (!ceremony) return null;
  const to = (page: string) => ({ component: Link, to: `/ceremonies/${ceremony.id}/${page}` });
  return (
    <>
      {canAccess && (
        <Button size="small" variant="outlined" startIcon={<DeskIcon />} {...to('desk')}>
          {t('ceremony.openDesk')}
        </Button>
      )}
      <Button size="small" variant="outlined" startIcon={<ScreenIcon />} {...to('screen')}>
        {t('ceremony.openScreen')}
      </Button>
      {ceremony.items && (
        <Button size="small" startIcon={<PrintIcon />} onClick={() => window.print()}>
          {t('ceremony.print')}
        </Button>
      )}
    </>
  );
}

export const CeremonyShow = () => (
  <ShowPage actions={<Ways />}>
    <Section>
      <Details>
        <Detail source="startsAt">
          <TimeField />
        </Detail>
        <Detail source="placeName">
          <LocalizedField source="placeName" />
        </Detail>
        <Detail source="status">
          <StatusField />
        </Detail>
        <Detail source="signedCount">
          <SignedCount />
        </Detail>
      </Details>
    </Section>
    <RunningOrder />
  </ShowPage>
);

const SignedCount = () => useRecordContext<Ceremony>()?.signedCount;
