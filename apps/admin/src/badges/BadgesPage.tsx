import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Alert, Box, Button, Typography } from '@mui/material';
import { Authenticated, CanAccess, useGetOne } from 'ra-core';
import { useEffect, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import type { Delegate, Edition } from '../api/records';
import { useT } from '../i18n/use-t';
import { Empty } from '../pages/Notice';
import { Badge } from './Badge';
import './badges.css';
import { Unconfirmed } from './Unconfirmed';
import { useBadges } from './use-badges';

/** Two by five on A4. */
const ON_PAGE = 10;

/** Badges to print and cut: of an edition, of a delegation, or of some. */
export default function BadgesPage() {
  return (
    <Authenticated requireAuth>
      <CanAccess action="readDesk" resource="delegates">
        <Sheets />
      </CanAccess>
    </Authenticated>
  );
}

function Sheets() {
  const t = useT();
  const [query] = useSearchParams();
  // An address that asks for nobody's badges has none.
  const { data: delegates = [], isLoading, error } = useBadges(query);
  useEffect(() => void (document.title = t('badge.title')), [t]);
  if (isLoading) return null;
  if (error) return <Alert severity="error">{error.message}</Alert>;
  return (
    <Box component="main" className="badges">
      <Box className="badges-desk" sx={{ maxWidth: '210mm', mx: 'auto', p: 2 }}>
        <Typography variant="h1">{t('badge.title')}</Typography>
        <Head count={delegates.length} />
        <Unconfirmed delegates={delegates} />
        {delegates.length === 0 && <Empty title={t('badge.none')}>{null}</Empty>}
      </Box>
      {delegates[0] && <Pages delegates={delegates} editionId={delegates[0].editionId} />}
    </Box>
  );
}

function Head({ count }: { count: number }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, my: 2 }}>
      <Typography sx={{ flex: '1 1 16rem' }}>
        {t('badge.count', { smart_count: count })} {t('badge.about')}
      </Typography>
      <Button component={Link} to="/delegations">
        {t('badge.back')}
      </Button>
      <Button
        variant="contained"
        startIcon={<PrintIcon />}
        disabled={count === 0}
        onClick={() => window.print()}
      >
        {t('badge.print')}
      </Button>
    </Box>
  );
}

function Pages({ delegates, editionId }: { delegates: readonly Delegate[]; editionId: string }) {
  const { data: edition } = useGetOne<Edition>('editions', { id: editionId });
  if (!edition) return null;
  const pages: ReactNode[] = [];
  for (let at = 0; at < delegates.length; at += ON_PAGE) {
    pages.push(
      <section key={at} className="badge-page">
        <Marks />
        {delegates.slice(at, at + ON_PAGE).map((delegate) => (
          <Badge key={delegate.id} delegate={delegate} edition={edition} />
        ))}
      </section>,
    );
  }
  return pages;
}

/** Where to cut, at the edges of the page. */
const Marks = () => (
  <>
    {[19, 105, 191].map((left) => (
      <i key={left} className="cut cut-down" style={{ left: `${left}mm` }} aria-hidden />
    ))}
    {[0, 1, 2, 3, 4, 5].map((row) => (
      <i key={row} className="cut cut-across" style={{ top: `${13.5 + row * 54}mm` }} aria-hidden />
    ))}
  </>
);
