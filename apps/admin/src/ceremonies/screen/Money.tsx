import { formatShort, type Money } from '@yutai/domain';
import { Both, useScript } from './words';

/** An amount as it is said in Chinese and in English. */
export function BothMoney({ money, size, english }: { money: Money; size: number; english?: number }) {
  const chinese = useScript();
  const written = { [chinese === 'zh-Hant' ? 'zhHant' : 'zhHans']: formatShort(money, chinese) };
  return (
    <Both
      text={{ ...written, en: formatShort(money, 'en') }}
      size={size}
      english={english}
      sx={{ fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}
    />
  );
}
