import { useMediaQuery, type Theme } from '@mui/material';
import { useLayoutEffect, type ReactNode } from 'react';
import { Layout, useSidebarState } from 'react-admin';
import { Sending } from '../ceremonies/desk/Sending';
import { IllustrativeLegend, IllustrativeProvider } from '../fields/illustrative';
import { useLiveChanges } from '../live/use-live-changes';
import { MainMenu } from './MainMenu';
import { PageHeading } from './page-actions';
import { TopBar } from './TopBar';

/** A menu left open on a desk would cover every page of a window as narrow as a phone's. */
function useFoldedMenuWhenNarrow() {
  const narrow = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down('sm'), { noSsr: true });
  const [, setOpen] = useSidebarState();
  useLayoutEffect(() => {
    if (narrow) setOpen(false);
    // Only when the window becomes narrow: opening the menu there is the reader's own wish.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [narrow]);
}

/** Around every page: bar, menu, the page's own heading, and the legend of what is marked on it. */
export function Frame({ children }: { children: ReactNode }) {
  useLiveChanges();
  useFoldedMenuWhenNarrow();
  return (
    <IllustrativeProvider>
      <Sending>
        <Layout appBar={TopBar} menu={MainMenu} appBarAlwaysOn>
          <PageHeading>
            {children}
            <IllustrativeLegend />
          </PageHeading>
        </Layout>
      </Sending>
    </IllustrativeProvider>
  );
}
