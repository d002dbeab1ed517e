import { AuditEntryList } from './AuditEntryList';
import { AuditEntryShow } from './AuditEntryShow';

/** Read only: nobody edits what was written down. */
export default { list: AuditEntryList, show: AuditEntryShow };
