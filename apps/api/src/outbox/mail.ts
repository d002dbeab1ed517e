import type { Language } from '@yutai/domain';
import MailComposer from 'nodemailer/lib/mail-composer';

/** Said beneath a delegate's notice in a mail; the address of their own itinerary is in no mail. */
const OF_A_PAGE: Readonly<Record<Language, string>> = {
  'zh-Hans':
    '完整内容请打开您已有的链接查看；不想再收邮件，可在那里的“联系”页关闭。此邮件由系统自动发送，请勿回复。',
  'zh-Hant':
    '完整內容請開啟您已有的連結查看；不想再收郵件，可在那裡的「聯絡」頁關閉。此郵件由系統自動發送，請勿回覆。',
  en: 'Open the link you already have to see it all; under Contacts there you can turn these mails off. This message was sent automatically; please do not reply.',
};

/** And beneath that of whoever looks after a delegation. */
const OF_THE_DESK: Readonly<Record<Language, string>> = {
  'zh-Hans': '完整内容请登录系统，在团组页面查看。此邮件由系统自动发送，请勿回复。',
  'zh-Hant': '完整內容請登入系統，在團組頁面查看。此郵件由系統自動發送，請勿回覆。',
  en: 'Sign in and open the delegation to see it all. This message was sent automatically; please do not reply.',
};

export interface Mail {
  from: { name: string; address: string };
  to: string;
  messageId: string;
  language: Language;
  /** It is for a delegate, who has a page of their own. */
  hasPage: boolean;
  /** Where whoever has no page of their own signs in, as far as that is known. */
  deskUrl: string | undefined;
  subject: string;
  /** Lines of plain text. */
  body: string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);

const htmlOf = (language: Language, paragraphs: string[]) =>
  `<!doctype html><html lang="${language}"><body>${paragraphs
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('')}</body></html>`;

/** A mail as it goes over the wire: plain text with the same in simple HTML, which asks nobody for anything. */
export function composeMail({
  from,
  to,
  messageId,
  language,
  hasPage,
  deskUrl,
  subject,
  body,
}: Mail): Promise<Buffer> {
  const more = hasPage ? [OF_A_PAGE[language]] : [OF_THE_DESK[language], ...(deskUrl ? [deskUrl] : [])];
  const paragraphs = [...body.split('\n\n'), ...more];
  const composer = new MailComposer({
    from,
    to: { name: '', address: to },
    subject: subject.replace(/\s+/g, ' '),
    messageId: `<${messageId}>`,
    text: paragraphs.join('\n\n'),
    html: htmlOf(language, paragraphs),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
