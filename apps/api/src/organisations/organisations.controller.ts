import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NamedRoutes } from '../http/named-routes.js';
import { OrganisationDto, OrganisationInput, OrganisationReplacement } from './organisation.dto.js';
import { organisationView } from './organisation.view.js';
import { OrganisationsService } from './organisations.service.js';

@ApiTags('organisations')
@Controller('organisations')
export class OrganisationsController extends NamedRoutes(organisationView, {
  input: OrganisationInput,
  replacement: OrganisationReplacement,
  answer: OrganisationDto,
}) {
  constructor(organisations: OrganisationsService) {
    super(organisations);
  }
}
