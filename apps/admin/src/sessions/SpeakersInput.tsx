import { Box } from '@mui/material';
import { required } from 'ra-core';
import { Lines } from '../activities/Lines';
import { useT } from '../i18n/use-t';
import { RecordInput, WordInput } from '../inputs/choices';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { NumberInput } from '../inputs/NumberInput';

const SPEAKER = { personId: null, title: null, affiliation: null, side: null, topic: null };
const ITEM = { title: null, minutes: null };
const two = { display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '2fr 1fr' } };

/** Who speaks, in order, with title and affiliation as they were then. */
export function SpeakersInput() {
  const t = useT();
  return (
    <Lines source="speakers" blank={SPEAKER} ordered hint={t('activity.hint.speakers')}>
      {(at) => (
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          <Box sx={two}>
            <RecordInput
              source={`${at}.personId`}
              reference="people"
              label="resources.sessions.fields.personId"
              validate={required()}
            />
            <WordInput source={`${at}.side`} list="side" label="resources.sessions.fields.side" />
          </Box>
          <LocalizedTextInput source={`${at}.title`} label="resources.sessions.fields.personTitle" />
          <LocalizedTextInput source={`${at}.affiliation`} label="resources.sessions.fields.affiliation" />
          <LocalizedTextInput source={`${at}.topic`} label="resources.sessions.fields.topic" />
        </Box>
      )}
    </Lines>
  );
}

/** What happens, in order, and how long each takes. */
export const RunningOrderInput = () => (
  <Lines source="runningOrder" blank={ITEM} ordered>
    {(at) => (
      <Box sx={{ ...two, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '4fr 1fr' } }}>
        <LocalizedTextInput
          source={`${at}.title`}
          label="resources.sessions.fields.itemTitle"
          validate={required()}
        />
        <NumberInput source={`${at}.minutes`} label="resources.sessions.fields.minutes" />
      </Box>
    )}
  </Lines>
);
