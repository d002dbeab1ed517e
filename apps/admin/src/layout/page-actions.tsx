import { Box } from '@mui/material';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { TitlePortal } from 'react-admin';
import { useDocumentTitle } from './use-document-title';

const PlaceContext = createContext<HTMLElement | null>(null);

/** The heading of the page, with room at its end for what can be done on it. */
export function PageHeading({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [heading, setHeading] = useState<HTMLElement | null>(null);
  useDocumentTitle(heading);
  return (
    <>
      <Box
        component="header"
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, minHeight: 72, py: 1.5 }}
      >
        <Box ref={setHeading} sx={{ flex: { xs: '1 1 auto', sm: '1 1 240px' }, minWidth: 0 }}>
          <TitlePortal variant="h1" component="h1" sx={{ whiteSpace: 'normal' }} />
        </Box>
        <Box
          ref={setPlace}
          sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, maxWidth: '100%' }}
        />
      </Box>
      <PlaceContext value={place}>{children}</PlaceContext>
    </>
  );
}

/** Buttons that stand beside the heading, whichever part of the page they come from. */
export function PageActions({ children }: { children: ReactNode }) {
  const place = useContext(PlaceContext);
  return place && createPortal(children, place);
}
