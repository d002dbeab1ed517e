import { disposition, fileNameAs, fileNameOf } from './file-name.rules.js';

test.each([
  ['合影.jpg', '合影.jpg'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\photos\\one.png', 'one.png'],
  ['..', 'file'],
  ['', 'file'],
  ['.htaccess', 'htaccess'],
  ['a\u0000b\r\n"c".jpg', 'abc.jpg'],
  ['gpj.\u202eexe', 'gpj.exe'],
  ['\u061cgpj.exe.', 'gpj.exe'],
  ['\u200b', 'file'],
  ['\u200d', 'file'],
  ['👩‍⚕️.jpg', '👩‍⚕️.jpg'],
  ['a\ufffe.jpg', 'a.jpg'],
  [`${'a'.repeat(300)}.jpeg`, `${'a'.repeat(115)}.jpeg`],
  [`a${'😀'.repeat(80)}`, `a${'😀'.repeat(80)}`],
  [`a${'😀'.repeat(130)}.png`, `a${'😀'.repeat(115)}.png`],
])('a file that is sent as %j is called %j', (given, name) => expect(fileNameOf(given)).toBe(name));

test.each([
  ['contract.pdf', 'application/pdf', 'contract.pdf'],
  ['CONTRACT.PDF', 'application/pdf', 'CONTRACT.PDF'],
  ['photo.jpeg', 'image/jpeg', 'photo.jpeg'],
  ['contract.hta', 'application/pdf', 'contract.hta.pdf'],
  ['evil.pdf.exe', 'application/pdf', 'evil.pdf.exe.pdf'],
  ['第1.2版', 'image/png', '第1.2版.png'],
  ['', 'image/webp', 'file.webp'],
  [`${'a'.repeat(300)}.exe`, 'image/png', `${'a'.repeat(116)}.png`],
] as const)('a file that is sent as %j and is %s is called %j', (given, mediaType, name) =>
  expect(fileNameAs(mediaType, given)).toBe(name),
);

test('its name is carried in a header whatever it is', () => {
  expect(disposition('合影 (1).jpg')).toBe("attachment; filename*=UTF-8''%E5%90%88%E5%BD%B1%20%281%29.jpg");
});
