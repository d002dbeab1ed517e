import 'reflect-metadata';
import { readCommandSettings, readSettings } from './settings.js';

const NEEDED = {
  DATABASE_URL: 'postgres://yutai@127.0.0.1/yutai',
  AUTH_SECRET: 'as long as thirty-two characters are',
};

describe('the settings', () => {
  test('need a database and a secret, and have a word for all the rest', () => {
    expect(readSettings(NEEDED)).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      TRUST_PROXY: false,
      ROLE: 'both',
    });
  });

  test('that are empty count as not set', () => {
    expect(readSettings({ ...NEEDED, PORT: '', PUBLIC_URL: '' }).PORT).toBe(3000);
  });

  test.each([
    ['true', true],
    ['1', true],
    ['false', false],
    ['0', false],
  ])('TRUST_PROXY=%s is %s', (given, meant) => {
    expect(readSettings({ ...NEEDED, TRUST_PROXY: given }).TRUST_PROXY).toBe(meant);
  });

  test.each([
    ['TRUST_PROXY', 'yes, please'],
    ['PORT', '70000'],
    ['PORT', 'three thousand'],
    ['PUBLIC_URL', 'yutai'],
    ['ROLE', 'king'],
    ['FILES_URL', 's3://A bucket'],
    ['FILES_URL', 'https://files.example.org'],
    ['S3_ACCESS_KEY', 'without the other'],
    ['S3_ENDPOINT', 'minio'],
    ['S3_PATH_STYLE', 'perhaps'],
    ['ROUTING_URL', 'osrm'],
    ['ROUTING_TIMEOUT', 'soon'],
    ['SMTP_URL', 'mail.example.org'],
    ['SMTP_TIMEOUT', 'soon'],
    ['WEBHOOK_HOSTS', 'https://chat.example.org'],
    ['WEBHOOK_HOSTS', 'one.example, two.example'],
    ['WEBHOOK_TIMEOUT', '0'],
    ['DATABASE_URL', 'mysql://localhost/yutai'],
    ['AUTH_SECRET', 'short'],
    ['DEMO_PASSWORD', 'short'],
    ['ORGANIZER_PASSWORD', 'short'],
    ['DATABASE_POOL', '0'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(() => readSettings({ ...NEEDED, [name]: value })).toThrow(new RegExp(name));
  });

  test('want to know whom mail is from once there is a server for it', () => {
    const mail = { ...NEEDED, SMTP_URL: 'smtp://localhost' };
    expect(() => readSettings(mail)).toThrow(/MAIL_FROM/);
    expect(() => readSettings({ ...mail, MAIL_FROM: 'the desk' })).toThrow(/MAIL_FROM/);
    expect(readSettings({ ...mail, MAIL_FROM: 'Desk <desk@example.org>' })).toMatchObject({
      SMTP_TIMEOUT: 30,
    });
  });

  test('load no demo data in production unless told to', () => {
    expect(readSettings({ ...NEEDED, NODE_ENV: 'production' }).SEED).toBe('none');
    expect(readSettings(NEEDED).SEED).toBe('demo');
  });

  test('of a command are fewer', () => {
    const { DATABASE_URL } = NEEDED;
    expect(readCommandSettings({ DATABASE_URL })).toMatchObject({ DATABASE_URL, SEED: 'demo', PORT: 3000 });
    expect(() => readCommandSettings({})).toThrow(/DATABASE_URL/);
  });

  test('that are wrong are all told at once', () => {
    expect(() => readSettings({ PORT: '-1' })).toThrow(/(?=.*PORT)(?=.*DATABASE_URL)(?=.*AUTH_SECRET)/s);
  });
});
