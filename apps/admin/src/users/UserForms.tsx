import { CreatePage, EditPage } from '../pages/forms';
import { UserInputs } from './UserInputs';

export const UserCreate = () => (
  <CreatePage>
    <UserInputs />
  </CreatePage>
);

export const UserEdit = () => (
  <EditPage>
    <UserInputs />
  </EditPage>
);
