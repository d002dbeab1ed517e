import BackIcon from '@mui/icons-material/ArrowBack';
import FullIcon from '@mui/icons-material/Fullscreen';
import { Box, Button, IconButton } from '@mui/material';
import { dateFormat } from '@yutai/domain';
import { CanAccess, useTranslate } from 'ra-core';
import { Authenticated } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { Screen } from '../../api/records';
import { useTimeZone } from '../../edition/use-edition';
import { IllustrativeLegend, IllustrativeProvider } from '../../fields/illustrative';
import { ceremonyTexts } from '../../i18n/ceremony-texts';
import { useLanguage, useT } from '../../i18n/use-t';
import { LanguagePicker } from '../../layout/LanguagePicker';
import { SCREEN } from './colours';
import { Earlier, Latest } from './Latest';
import { Count, Sums } from './Sums';
import { useScreen } from './use-screen';
import { Both, textOf } from './words';

const { screen: words } = ceremonyTexts;

/** For whoever sets the screen up; gone once it fills the screen. */
function Controls({ id }: { id: string }) {
  const t = useT();
  return (
    <Box
      component="nav"
      aria-label={t('ceremony.screen.title')}
      sx={{ display: 'flex', alignItems: 'center', '& > a, & > button': { color: SCREEN.quiet } }}
    >
      <IconButton component={Link} to={`/ceremonies/${id}/show`} aria-label={t('ceremony.screen.back')}>
        <BackIcon />
      </IconButton>
      <LanguagePicker />
      <IconButton
        aria-label={t('ceremony.screen.full')}
        onClick={() => void document.documentElement.requestFullscreen()}
      >
        <FullIcon />
      </IconButton>
    </Box>
  );
}

/** Quietly, whether what is shown is of this moment. */
function Connection({ isLive, readAt }: { isLive: boolean; readAt: number }) {
  const language = useLanguage();
  const time = dateFormat(language, useTimeZone(), { timeStyle: 'medium' }).format(readAt);
  return (
    <Box role="status" sx={{ color: SCREEN.quiet, display: 'flex', gap: '0.6vw', alignItems: 'baseline' }}>
      <Both text={textOf(isLive ? words.live : words.lost)} size={0.95} english={0.95} inline />
      {!isLive && <span style={{ fontSize: '0.95vw' }}>{time}</span>}
    </Box>
  );
}

function Hall({ screen }: { screen: Screen }) {
  const [latest, ...earlier] = screen.projects;
  return (
    <Box
      component="main"
      sx={{
        minHeight: 0,
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
        columnGap: '3vw',
      }}
    >
      <Box
        sx={{ minHeight: 0, overflow: 'hidden', display: 'grid', gridTemplateRows: 'auto 1fr', gap: '3vh' }}
      >
        {latest ? (
          <Latest project={latest} />
        ) : (
          <Both text={textOf(words.begins)} size={3.4} sx={{ fontWeight: 600, mt: '12vh' }} />
        )}
        <Earlier projects={earlier.slice(0, 4)} />
      </Box>
      <Sums totals={screen.totals} />
    </Box>
  );
}

function Showing({ id }: { id: string }) {
  const translate = useTranslate();
  const { screen, readAt, isLive, isSignedOut, refusal } = useScreen(id);
  return (
    <Box
      sx={{
        height: '100vh',
        overflow: 'hidden',
        display: 'grid',
        gridTemplateRows: 'auto minmax(0, 1fr) auto',
        gap: '3vh',
        p: '2vw',
        backgroundColor: SCREEN.ground,
        color: SCREEN.words,
        ':fullscreen & nav': { display: 'none' },
      }}
    >
      <Box component="header" sx={{ display: 'flex', alignItems: 'center', gap: '2vw' }}>
        <Box component="h1" sx={{ m: 0, flex: 1, minWidth: 0, fontWeight: 600 }}>
          {screen && <Both text={screen.title} size={1.8} english={0.65} />}
        </Box>
        {screen && <Count signed={screen.totals.signed.count} planned={screen.planned} />}
        <Controls id={id} />
      </Box>
      {screen ? (
        <Hall screen={screen} />
      ) : (
        <Box component="main">{refusal ?? translate('ra.page.loading')}</Box>
      )}
      <Box component="footer" sx={{ display: 'flex', justifyContent: 'space-between', gap: '2vw' }}>
        <Box sx={{ '& p': { m: 0, color: SCREEN.quiet } }}>
          <IllustrativeLegend />
        </Box>
        {isSignedOut ? (
          <Button component={Link} to="/login" sx={{ color: SCREEN.gold }}>
            {translate('ceremony.screen.signIn')}
          </Button>
        ) : (
          screen && <Connection isLive={isLive} readAt={readAt} />
        )}
      </Box>
    </Box>
  );
}

/** The hall's screen: each project as it is signed, the count and the total, in Chinese and English. */
export default function ScreenPage() {
  const { id = '' } = useParams();
  return (
    <Authenticated requireAuth>
      <CanAccess action="show" resource="ceremonies">
        <IllustrativeProvider>
          <Showing key={id} id={id} />
        </IllustrativeProvider>
      </CanAccess>
    </Authenticated>
  );
}
