import type { ReactNode } from 'react';
import { Layout } from 'react-admin';
import { IllustrativeLegend, IllustrativeProvider } from '../fields/illustrative';
import { useLiveChanges } from '../live/use-live-changes';
import { MainMenu } from './MainMenu';
import { PageHeading } from './page-actions';
import { TopBar } from './TopBar';

/** Around every page: bar, menu, the page's own heading, and the legend of what is marked on it. */
export function Frame({ children }: { children: ReactNode }) {
  useLiveChanges();
  return (
    <IllustrativeProvider>
      <Layout appBar={TopBar} menu={MainMenu} appBarAlwaysOn>
        <PageHeading>
          {children}
          <IllustrativeLegend />
        </PageHeading>
      </Layout>
    </IllustrativeProvider>
  );
}
