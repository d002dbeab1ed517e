import { required, useRecordContext } from 'ra-core';
import { BooleanInput, PasswordInput } from 'react-admin';
import type { User } from '../api/records';
import { useT } from '../i18n/use-t';
import { WordInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { FormSection } from '../pages/forms';

export function UserInputs() {
  const t = useT();
  const isNew = !useRecordContext<User>()?.id;
  return (
    <FormSection>
      <PlainTextInput source="name" validate={required()} />
      <PlainTextInput source="email" type="email" validate={required()} />
      <PlainTextInput source="phone" type="tel" helperText={t('pages.user.phone')} />
      <WordInput source="role" list="role" validate={required()} />
      <WordInput source="language" list="language" defaultValue="zh-Hans" validate={required()} />
      <BooleanInput source="emailNotices" defaultValue={true} helperText={false} />
      <PasswordInput
        source="password"
        autoComplete="new-password"
        validate={isNew ? required() : undefined}
        helperText={t(isNew ? 'pages.user.newPassword' : 'pages.user.changePassword')}
      />
      <BooleanInput source="disabled" defaultValue={false} helperText={t('pages.user.disabled')} />
    </FormSection>
  );
}
