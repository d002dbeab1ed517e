import { CreatePage, EditPage } from '../pages/forms';
import { OrganisationInputs } from './OrganisationInputs';

export const OrganisationCreate = () => (
  <CreatePage>
    <OrganisationInputs />
  </CreatePage>
);

export const OrganisationEdit = () => (
  <EditPage>
    <OrganisationInputs />
  </EditPage>
);
