import { AttendancePage } from './AttendancePage';

export default { list: AttendancePage, options: { label: 'menu.attendance' } };
