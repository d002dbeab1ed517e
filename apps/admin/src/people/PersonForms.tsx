import { CreatePage, EditPage } from '../pages/forms';
import { PersonInputs } from './PersonInputs';

export const PersonCreate = () => (
  <CreatePage>
    <PersonInputs />
  </CreatePage>
);

export const PersonEdit = () => (
  <EditPage>
    <PersonInputs />
  </EditPage>
);
