import { CreatePage, EditPage } from '../pages/forms';
import { EditionInputs } from './EditionInputs';

export const EditionCreate = () => (
  <CreatePage>
    <EditionInputs />
  </CreatePage>
);

export const EditionEdit = () => (
  <EditPage>
    <EditionInputs />
  </EditPage>
);
