import { composeMail, type Mail } from './mail.js';

const MAIL: Mail = {
  from: { name: 'Desk', address: 'desk@yutai.example' },
  to: 'reader@yutai.example',
  messageId: 'one@yutai.example',
  language: 'en',
  hasPage: false,
  deskUrl: 'https://week.example/admin',
  subject: 'Changed',
  body: 'This has changed.',
};
const source = async (more: Partial<Mail> = {}) => (await composeMail({ ...MAIL, ...more })).toString();

test('whoever signs in is told where, as far as that is known, and a delegate is told of no address', async () => {
  expect(await source()).toContain('https://week.example/admin');
  expect(await source({ deskUrl: undefined })).not.toContain('http');
  expect(await source({ hasPage: true })).not.toContain('http');
});
