import { Body, Controller, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import {
  CreateRoute,
  FigureRoute,
  ListQuery,
  ListRoute,
  PathId,
  ReadRoute,
  RemoveRoute,
  ReplaceRoute,
  VerbRoute,
} from '../http/routes.js';
import {
  AdvanceInput,
  AgreementDto,
  AgreementReplacement,
  AgreementStatusInput,
  NewAgreementInput,
  SigningInput,
} from './agreement.dto.js';
import { agreementView } from './agreement.view.js';
import { AgreementsService } from './agreements.service.js';
import { TotalsDto } from './totals.dto.js';
import { TOTALS_NAMES, totalsQuery } from './totals.query.js';

@ApiTags('agreements')
@Controller('agreements')
export class AgreementsController {
  constructor(private readonly agreements: AgreementsService) {}

  @ListRoute(agreementView, AgreementDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.agreements.list(caller, query);
  }

  @FigureRoute('agreement', 'totals', {
    summary: 'How many were signed, for how much, and what has arrived',
    answer: TotalsDto,
    query: TOTALS_NAMES,
  })
  totals(@Query() query: Record<string, unknown>) {
    return this.agreements.totals(totalsQuery(query));
  }

  @ReadRoute('agreement', AgreementDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.agreements.one(caller, id);
  }

  @CreateRoute('agreement', NewAgreementInput, AgreementDto)
  create(@WithCaller() caller: Caller, @Body() body: NewAgreementInput) {
    return this.agreements.create(caller, body);
  }

  @ReplaceRoute('agreement', AgreementReplacement, AgreementDto)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: AgreementReplacement) {
    return this.agreements.replace(caller, id, body);
  }

  @RemoveRoute('agreement')
  remove(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.agreements.remove(caller, id, version);
  }

  @VerbRoute('agreement', 'sign', {
    summary: 'It was signed, on a day',
    body: SigningInput,
    answer: AgreementDto,
  })
  sign(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: SigningInput,
  ) {
    return this.agreements.sign(caller, id, version, body);
  }

  @VerbRoute('agreement', 'advance', {
    summary: 'It got further: a stage only moves forward',
    body: AdvanceInput,
    answer: AgreementDto,
  })
  advance(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: AdvanceInput,
  ) {
    return this.agreements.advance(caller, id, version, body);
  }

  @VerbRoute('agreement', 'set-status', {
    summary: 'How it goes, apart from how far it got',
    body: AgreementStatusInput,
    answer: AgreementDto,
  })
  setStatus(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: AgreementStatusInput,
  ) {
    return this.agreements.setStatus(caller, id, version, body);
  }
}
