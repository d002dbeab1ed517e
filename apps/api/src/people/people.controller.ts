import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NamedRoutes } from '../http/named-routes.js';
import { PersonDto, PersonInput, PersonReplacement } from './person.dto.js';
import { personView } from './person.view.js';
import { PeopleService } from './people.service.js';

@ApiTags('people')
@Controller('people')
export class PeopleController extends NamedRoutes(personView, {
  input: PersonInput,
  replacement: PersonReplacement,
  answer: PersonDto,
}) {
  constructor(people: PeopleService) {
    super(people);
  }
}
