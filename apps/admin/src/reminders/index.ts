import { ReminderList } from './ReminderList';

export default { list: ReminderList, options: { label: 'menu.reminders' } };
