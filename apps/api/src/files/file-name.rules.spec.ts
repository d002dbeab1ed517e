import { disposition, fileNameOf } from './file-name.rules.js';

test.each([
  ['合影.jpg', '合影.jpg'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\photos\\one.png', 'one.png'],
  ['..', 'file'],
  ['', 'file'],
  ['.htaccess', 'htaccess'],
  ['a\u0000b\r\n"c".jpg', 'abc.jpg'],
  ['gpj.\u202eexe', 'gpj.exe'],
  [`${'a'.repeat(300)}.jpeg`, `${'a'.repeat(115)}.jpeg`],
])('a file that is sent as %j is called %j', (given, name) => expect(fileNameOf(given)).toBe(name));

test('its name is carried in a header whatever it is', () => {
  expect(disposition('合影 (1).jpg')).toBe("attachment; filename*=UTF-8''%E5%90%88%E5%BD%B1%20%281%29.jpg");
});
