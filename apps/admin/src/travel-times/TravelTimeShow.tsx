import { Box } from '@mui/material';
import { TextField } from '../fields/plain-fields';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';
import { BoardingNote } from './BoardingNote';
import { MinutesField } from './MinutesField';
import { EndField } from './travel-ends';

export const TravelTimeShow = () => (
  <ShowPage>
    <Section>
      <Details>
        <Detail source="from">
          <EndField end="from" />
        </Detail>
        <Detail source="to">
          <EndField end="to" />
        </Detail>
        <Detail source="minutes">
          <MinutesField />
          <Box>
            <BoardingNote />
          </Box>
        </Detail>
        <Detail source="source" wide>
          <TextField source="source" />
        </Detail>
      </Details>
    </Section>
  </ShowPage>
);
