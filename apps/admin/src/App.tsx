import { localStorageStore } from 'ra-core';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { authProvider } from './api/auth-provider';
import { dataProvider } from './api/data-provider';
import agreementBoard from './agreement-board';
import agreements from './agreements';
import attendance from './attendance';
import auditEntries from './audit-entries';
import { BadgesPage } from './badges';
import board from './board';
import ceremonies, { DeskPage, ScreenPage } from './ceremonies';
import comparison from './comparison';
import conflicts from './conflict-list';
import crewMembers from './crew-members';
import { Dashboard } from './dashboard/Dashboard';
import delegates from './delegates';
import delegations from './delegations';
import editions from './editions';
import enquiries from './enquiries';
import { i18nProvider } from './i18n/i18n-provider';
import indicators from './indicators';
import { Frame } from './layout/Frame';
import { SignIn } from './layout/SignIn';
import { Toasts } from './layout/Toasts';
import meetings from './meetings';
import notices from './notices';
import organisations from './organisations';
import { AccessDenied, NotFound } from './pages/Notice';
import people from './people';
import places from './places';
import { queryClient } from './query-client';
import releases from './releases';
import readings from './readings';
import reminders from './reminders';
import sessions from './sessions';
import siteVisits from './site-visits';
import { darkTheme, lightTheme } from './theme/themes';
import timetable from './timetable';
import { TotalLinesPage } from './total-lines/TotalLinesPage';
import transferProposals from './transfer-proposals';
import transfers from './transfers';
import travelMatrix from './travel-matrix';
import travelTimes from './travel-times';
import users from './users';
import vehicles from './vehicles';
import waiting from './waiting';
import webhooks from './webhooks';

/** What this browser remembers: language, theme, edition, the menu, filters and columns of lists. */
const store = localStorageStore('1', 'yutai');

/** On a tablet the menu starts folded, so that a table has the room. */
if (store.getItem('sidebar.open') === undefined) store.setItem('sidebar.open', window.innerWidth >= 1024);

export const App = () => (
  <Admin
    dataProvider={dataProvider}
    authProvider={authProvider}
    i18nProvider={i18nProvider}
    queryClient={queryClient}
    store={store}
    layout={Frame}
    notification={Toasts}
    dashboard={Dashboard}
    loginPage={SignIn}
    accessDenied={AccessDenied}
    catchAll={NotFound}
    lightTheme={lightTheme}
    darkTheme={darkTheme}
    requireAuth
    disableTelemetry
  >
    <Resource name="timetable" {...timetable} />
    <Resource name="board" {...board} />
    <Resource name="conflicts" {...conflicts} />
    <Resource name="waiting" {...waiting} />
    <Resource name="delegations" {...delegations} />
    <Resource name="delegates" {...delegates} />
    <Resource name="agreements" {...agreements}>
      <Route path="lines" element={<TotalLinesPage />} />
    </Resource>
    <Resource name="attendance" {...attendance} />
    <Resource name="readings" {...readings} />
    <Resource name="reminders" {...reminders} />
    <Resource name="ceremonies" {...ceremonies}>
      <Route path=":id/desk" element={<DeskPage />} />
    </Resource>
    <Resource name="agreement-board" {...agreementBoard} />
    <Resource name="enquiries" {...enquiries} />
    <Resource name="indicators" {...indicators} />
    <Resource name="comparison" {...comparison} />
    <Resource name="site-visits" {...siteVisits} />
    <Resource name="sessions" {...sessions} />
    <Resource name="meetings" {...meetings} />
    <Resource name="transfers" {...transfers} />
    <Resource name="transfer-proposals" {...transferProposals} />
    <Resource name="releases" {...releases} />
    <Resource name="notices" {...notices} />
    <Resource name="webhooks" {...webhooks} />
    <Resource name="organisations" {...organisations} />
    <Resource name="people" {...people} />
    <Resource name="places" {...places} />
    <Resource name="vehicles" {...vehicles} />
    <Resource name="crew-members" {...crewMembers} />
    <Resource name="travel-times" {...travelTimes} />
    <Resource name="travel-matrix" {...travelMatrix} />
    <Resource name="editions" {...editions} />
    <Resource name="users" {...users} />
    <Resource name="audit-entries" {...auditEntries} />
    <CustomRoutes noLayout>
      <Route path="/ceremonies/:id/screen" element={<ScreenPage />} />
      <Route path="/badges" element={<BadgesPage />} />
    </CustomRoutes>
  </Admin>
);
