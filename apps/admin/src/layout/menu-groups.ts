import AccountBalanceIcon from '@mui/icons-material/AccountBalanceOutlined';
import AirportShuttleIcon from '@mui/icons-material/AirportShuttleOutlined';
import AlarmIcon from '@mui/icons-material/AlarmOutlined';
import BadgeIcon from '@mui/icons-material/BadgeOutlined';
import BarChartIcon from '@mui/icons-material/BarChartOutlined';
import CalendarIcon from '@mui/icons-material/CalendarViewDayOutlined';
import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import ConnectIcon from '@mui/icons-material/ConnectWithoutContactOutlined';
import DirectionsBusIcon from '@mui/icons-material/DirectionsBusOutlined';
import DrawIcon from '@mui/icons-material/DrawOutlined';
import EventIcon from '@mui/icons-material/EventOutlined';
import FactoryIcon from '@mui/icons-material/FactoryOutlined';
import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import HandshakeIcon from '@mui/icons-material/HandshakeOutlined';
import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmptyOutlined';
import HowToRegIcon from '@mui/icons-material/HowToRegOutlined';
import InsightsIcon from '@mui/icons-material/InsightsOutlined';
import ManageAccountsIcon from '@mui/icons-material/ManageAccountsOutlined';
import MarkEmailReadIcon from '@mui/icons-material/MarkEmailReadOutlined';
import NotificationsIcon from '@mui/icons-material/NotificationsOutlined';
import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import PlaceIcon from '@mui/icons-material/PlaceOutlined';
import PublishIcon from '@mui/icons-material/PublishOutlined';
import QuestionAnswerIcon from '@mui/icons-material/QuestionAnswerOutlined';
import RecordVoiceOverIcon from '@mui/icons-material/RecordVoiceOverOutlined';
import ReportProblemIcon from '@mui/icons-material/ReportProblemOutlined';
import RouteIcon from '@mui/icons-material/RouteOutlined';
import SmartToyIcon from '@mui/icons-material/SmartToyOutlined';
import ViewTimelineIcon from '@mui/icons-material/ViewTimelineOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { TextPath } from '../i18n/use-t';

export interface MenuGroup {
  title: TextPath;
  items: readonly { resource: string; icon: SvgIconComponent }[];
}

/** The menu in the order of the work. An item shows where its resource is there and open to the reader. */
export const MENU_GROUPS: readonly MenuGroup[] = [
  {
    title: 'menu.week',
    items: [
      { resource: 'timetable', icon: CalendarIcon },
      { resource: 'board', icon: ViewTimelineIcon },
      { resource: 'conflicts', icon: ReportProblemIcon },
      { resource: 'waiting', icon: HourglassIcon },
      { resource: 'delegations', icon: GroupsIcon },
      { resource: 'delegates', icon: BadgeIcon },
      { resource: 'site-visits', icon: FactoryIcon },
      { resource: 'sessions', icon: CampaignIcon },
      { resource: 'meetings', icon: ConnectIcon },
      { resource: 'transfers', icon: AirportShuttleIcon },
      { resource: 'crew-members', icon: RecordVoiceOverIcon },
      { resource: 'agreements', icon: HandshakeIcon },
      { resource: 'ceremonies', icon: DrawIcon },
      { resource: 'reminders', icon: AlarmIcon },
      { resource: 'enquiries', icon: QuestionAnswerIcon },
      { resource: 'indicators', icon: InsightsIcon },
      { resource: 'comparison', icon: BarChartIcon },
      { resource: 'releases', icon: PublishIcon },
      { resource: 'readings', icon: MarkEmailReadIcon },
      { resource: 'attendance', icon: HowToRegIcon },
      { resource: 'notices', icon: NotificationsIcon },
      { resource: 'webhooks', icon: SmartToyIcon },
    ],
  },
  {
    title: 'menu.directory',
    items: [
      { resource: 'organisations', icon: AccountBalanceIcon },
      { resource: 'people', icon: PeopleIcon },
      { resource: 'places', icon: PlaceIcon },
      { resource: 'vehicles', icon: DirectionsBusIcon },
      { resource: 'travel-times', icon: RouteIcon },
    ],
  },
  {
    title: 'menu.administration',
    items: [
      { resource: 'editions', icon: EventIcon },
      { resource: 'users', icon: ManageAccountsIcon },
      { resource: 'audit-entries', icon: HistoryIcon },
    ],
  },
];
