import { keyframes } from '@emotion/react';
import { Box } from '@mui/material';
import { sectorOf } from '@yutai/domain';
import { RecordContextProvider } from 'ra-core';
import type { Party, ScreenProject } from '../../api/records';
import { IllustrativeMark } from '../../fields/illustrative';
import { ceremonyTexts } from '../../i18n/ceremony-texts';
import { PLAIN_LIST } from '../../theme/plain-list';
import { countingAmounts } from '../amount-of';
import { SCREEN } from './colours';
import { BothMoney } from './Money';
import { asWritten, Both, textOf } from './words';

const appear = keyframes({ from: { opacity: 0 }, to: { opacity: 1 } });
const calm = {
  '@media (prefers-reduced-motion: no-preference)': { animation: `${appear} 0.8s ease-out` },
};

function PartyLine({ party: { organisationName, signatoryName, signatoryTitle } }: { party: Party }) {
  return (
    <Box component="li" sx={{ minWidth: 0 }}>
      <Both text={organisationName} size={1.45} english={0.7} sx={{ fontWeight: 600 }} />
      {signatoryName && (
        <Box sx={{ color: SCREEN.quiet }}>
          <Both text={asWritten(signatoryName)} size={1.15} english={0.85} inline />{' '}
          {signatoryTitle && <Both text={signatoryTitle} size={1} english={0.85} inline />}
        </Box>
      )}
    </Box>
  );
}

/** What was signed last, for the whole hall to read. */
export function Latest({ project }: { project: ScreenProject }) {
  const sector = project.sectorCode && sectorOf(project.sectorCode);
  return (
    <RecordContextProvider value={project}>
      <Box component="section" key={project.id} aria-live="polite" sx={{ ...calm, minWidth: 0 }}>
        <Box sx={{ display: 'flex', gap: '2vw', color: SCREEN.gold }}>
          <Both text={textOf(ceremonyTexts.screen.latest)} size={1.4} english={0.8} inline />
          {sector && <Both text={sector.name} size={1.4} english={0.8} inline />}
        </Box>
        <Box component="h2" sx={{ m: 0, my: '1vh', fontWeight: 600 }}>
          <IllustrativeMark source="title">
            <Both text={project.title} size={3.2} />
          </IllustrativeMark>
        </Box>
        {countingAmounts(project).map((money, at) => (
          <Box key={at} sx={{ color: SCREEN.gold, my: '1vh' }}>
            <BothMoney money={money} size={4.2} english={0.5} />
          </Box>
        ))}
        <Box
          component="ul"
          sx={{
            ...PLAIN_LIST,
            mt: '2vh',
            display: 'grid',
            gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
            gap: '1.2vw',
          }}
        >
          {project.parties.slice(0, 4).map((party) => (
            <PartyLine key={party.organisationId} party={party} />
          ))}
        </Box>
      </Box>
    </RecordContextProvider>
  );
}

/** What was signed before it, in a line each. */
export function Earlier({ projects }: { projects: readonly ScreenProject[] }) {
  return (
    <Box component="ol" sx={{ ...PLAIN_LIST, alignSelf: 'end' }}>
      {projects.map((project) => {
        const [amount, ...more] = countingAmounts(project);
        return (
          <RecordContextProvider key={project.id} value={project}>
            <Box
              component="li"
              sx={{
                display: 'flex',
                alignItems: 'center',
                gap: '1.5vw',
                py: '0.7vh',
                borderTop: `1px solid ${SCREEN.line}`,
              }}
            >
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <IllustrativeMark source="title">
                  <Both text={project.title} size={1.3} english={0.7} />
                </IllustrativeMark>
              </Box>
              {amount && more.length === 0 && (
                <Box sx={{ textAlign: 'right', whiteSpace: 'nowrap', color: SCREEN.gold }}>
                  <BothMoney money={amount} size={1.3} english={0.7} />
                </Box>
              )}
            </Box>
          </RecordContextProvider>
        );
      })}
    </Box>
  );
}
