import { EditPage } from '../pages/forms';
import { replacementOf } from './agreement-body';
import { MoreInputs, PartiesSection, ProjectInputs, TargetInputs } from './AgreementInputs';

/** What it is and who; its stage, status and amounts are moved by acts of their own. */
export const AgreementEdit = () => (
  <EditPage transform={replacementOf}>
    <ProjectInputs />
    <PartiesSection />
    <TargetInputs />
    <MoreInputs />
  </EditPage>
);
