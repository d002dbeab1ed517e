import { CreatePage, EditPage } from '../pages/forms';
import { DelegateInputs } from './DelegateInputs';

export const DelegateCreate = () => (
  <CreatePage>
    <DelegateInputs />
  </CreatePage>
);

export const DelegateEdit = () => (
  <EditPage>
    <DelegateInputs />
  </EditPage>
);
