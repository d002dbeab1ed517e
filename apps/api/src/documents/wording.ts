import {
  fillMessage,
  formatCounted,
  formatExact,
  formatShort,
  listMark,
  pickedLanguage,
  pickText,
  TEXT_KEY,
  tripleIn,
  type Language,
  type LocalizedText,
  type MessageParams,
  type Money,
  type Triple,
} from '@yutai/domain';
import { longDate, longSpan } from './dates.rules.js';
import { marked, type Mark } from './marks.rules.js';

type Marks = Partial<Record<Mark, boolean>>;
type Chinese = 'zhHans' | 'zhHant';

/** What to leave where nothing is known. */
export const NOTHING = '—';

/** How documents speak in one language. */
export class Wording {
  private readonly chinese = new Set<string>();

  constructor(readonly language: Language) {}

  /** The names that English was not there for and that were said in Chinese, in their order. */
  get withoutEnglish(): string[] {
    return [...this.chinese];
  }

  /** Words of ours, with their {gaps} filled. */
  say(words: Triple, params: MessageParams = {}): string {
    return fillMessage(tripleIn(words, this.language), params);
  }

  /** A name as it is recorded, and marked where it was converted from the other script. */
  name(text: LocalizedText | null, marks: Marks = {}): string {
    const shown = pickText(text, this.language);
    if (shown !== '' && pickedLanguage(text, this.language) !== 'en' && this.language === 'en') {
      this.chinese.add(shown);
    }
    const derived = text?.derived?.includes(TEXT_KEY[this.language] as Chinese) ?? false;
    return shown === '' ? NOTHING : marked(shown, { ...marks, derived });
  }

  names(texts: readonly LocalizedText[]): string {
    return texts.length === 0 ? NOTHING : this.list(texts.map((text) => this.name(text)));
  }

  /** A room with what it is in. */
  placed(room: LocalizedText, venue: LocalizedText | null | undefined): string {
    const names = [venue, room].flatMap((name) => (name ? [this.name(name)] : []));
    return this.language === 'en' ? names.reverse().join(', ') : names.join('');
  }

  list(words: readonly string[]): string {
    return words.join(listMark(this.language));
  }

  /** "8个项目", "8 projects". */
  count(count: number, noun: Triple): string {
    return formatCounted(count, noun, this.language);
  }

  /** To the last digit, as tables have it. */
  exact(money: Money): string {
    return formatExact(money, this.language);
  }

  /** As a sentence has it: short, and said to be about so much where it was rounded. */
  about(money: Money): string {
    const short = formatShort(money, this.language);
    return short === formatExact(money, this.language)
      ? short
      : this.say(['约{short}', '約{short}', 'about {short}'], { short });
  }

  date(date: string): string {
    return longDate(date, this.language);
  }

  span(first: string, last: string): string {
    return longSpan(first, last, this.language);
  }
}

export const NOUNS = {
  delegations: ['个团组', '個團組', 'delegation |||| delegations'],
  people: ['人', '人', 'person |||| people'],
  sessions: ['场活动', '場活動', 'session |||| sessions'],
  visits: ['项考察', '項考察', 'site visit |||| site visits'],
  agreements: ['个签约项目', '個簽約項目', 'signed project |||| signed projects'],
  projects: ['个项目', '個項目', 'project |||| projects'],
  enquiries: ['件诉求', '件訴求', 'enquiry |||| enquiries'],
  lines: ['笔金额', '筆金額', 'amount |||| amounts'],
} as const satisfies Record<string, Triple>;
