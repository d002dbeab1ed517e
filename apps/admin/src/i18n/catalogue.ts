import { activityTexts, conflictTexts } from './activity-texts';
import { attendanceResource, attendanceTexts, badgeTexts } from './attendance-texts';
import { boardTexts } from './board-texts';
import { ceremonyTexts } from './ceremony-texts';
import { copyTexts } from './copy-texts';
import { comparisonTexts } from './comparison-texts';
import { conflictListTexts } from './conflict-list-texts';
import { documentTexts } from './document-texts';
import { feedTexts } from './feed-texts';
import { fileTexts } from './file-texts';
import { followUpTexts } from './follow-up-texts';
import { groupTexts } from './group-texts';
import { handbookTexts } from './handbook-texts';
import { hostTexts } from './host-texts';
import { inputs } from './inputs';
import { intakeTexts } from './intake-texts';
import { proposalTexts } from './proposal-texts';
import { raSentences } from './ra-sentences';
import { raWords, type RaMessages } from './ra-words';
import { resources } from './resources';
import { noticeResource, noticeTexts } from './notice-texts';
import { pageTexts } from './page-texts';
import { progressTexts } from './progress-texts';
import { sheetTexts } from './sheet-texts';
import { shell } from './shell';
import { readingResource } from './reading-texts';
import { reminderResource } from './reminder-texts';
import { releaseTexts } from './release-texts';
import { linkTexts } from './link-texts';
import { timetableTexts } from './timetable-texts';
import { waitingResource, waitingTexts } from './waiting-texts';
import { travelTexts } from './travel-texts';
import { webhookTexts } from './webhook-texts';
import { words } from './words';

const ra: RaMessages = { ...raWords, ...raSentences };

/** Every text of the admin; a subject adds its file here and nowhere else. */
export const catalogue = {
  ...shell,
  inputs,
  words,
  resources: {
    ...resources,
    waiting: waitingResource,
    notices: noticeResource,
    reminders: reminderResource,
    readings: readingResource,
    attendance: attendanceResource,
  },
  attendance: attendanceTexts,
  badge: badgeTexts,
  pages: pageTexts,
  group: groupTexts,
  activity: activityTexts,
  ceremony: ceremonyTexts,
  comparison: comparisonTexts,
  conflict: conflictTexts,
  conflictList: conflictListTexts,
  timetable: timetableTexts,
  board: boardTexts,
  release: releaseTexts,
  notice: noticeTexts,
  webhook: webhookTexts,
  link: linkTexts,
  host: hostTexts,
  feed: feedTexts,
  waiting: waitingTexts,
  copy: copyTexts,
  intake: intakeTexts,
  progress: progressTexts,
  sheet: sheetTexts,
  file: fileTexts,
  document: documentTexts,
  handbook: handbookTexts,
  travel: travelTexts,
  proposal: proposalTexts,
  ...followUpTexts,
  ra,
} as const;
