import { Body, Controller, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import { pageOf } from '../database/list-query.js';
import { NamedRoutes } from '../http/named-routes.js';
import { FigureRoute, ListQuery, ListRoute, PAGE_NAMES, PathId } from '../http/read-routes.js';
import { Problems } from '../http/route-docs.js';
import { VerbRoute } from '../http/write-routes.js';
import {
  AdvanceInput,
  AgreementReplacement,
  AgreementStatusInput,
  NewAgreementInput,
  SigningInput,
  TakingBackInput,
  VoidingInput,
} from './agreement-input.dto.js';
import { AgreementDto } from './agreement.dto.js';
import { agreementView } from './agreement.view.js';
import { AgreementsService } from './agreements.service.js';
import { MoveDto } from './move.dto.js';
import { moveView } from './move.view.js';
import { TotalLinesDto } from './total-lines.dto.js';
import { PicturesDto } from './picture.dto.js';
import { PICTURES_NAMES, picturesQuery } from './pictures.query.js';
import { TotalsDto } from './totals.dto.js';
import { LINES_NAMES, linesQuery, TOTALS_NAMES, totalsQuery } from './totals.query.js';

@ApiTags('agreements')
@Controller('agreements')
export class AgreementsController extends NamedRoutes(agreementView, {
  input: NewAgreementInput,
  replacement: AgreementReplacement,
  answer: AgreementDto,
}) {
  constructor(private readonly agreements: AgreementsService) {
    super(agreements);
  }

  @FigureRoute('agreement', 'totals', {
    summary: 'How many were signed, for how much, and what has arrived',
    answer: TotalsDto,
    query: TOTALS_NAMES,
  })
  totals(@Query() query: Record<string, unknown>) {
    return this.agreements.totals(totalsQuery(query));
  }

  @FigureRoute('agreement', 'totals/lines', {
    summary: 'The ledger lines that a total is made of, and their sum, which is that total',
    answer: TotalLinesDto,
    query: { ...LINES_NAMES, ...PAGE_NAMES },
  })
  totalLines(@WithCaller() caller: Caller, @Query() query: Record<string, string>) {
    return this.agreements.totalLines(caller, linesQuery(query), pageOf(query));
  }

  @FigureRoute('agreement', 'pictures', {
    summary: 'What was signed in each of some editions, what became of it, and how many came',
    answer: PicturesDto,
    query: PICTURES_NAMES,
  })
  pictures(@WithCaller() caller: Caller, @Query() query: Record<string, unknown>) {
    return this.agreements.pictures(caller, picturesQuery(query));
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
    summary: 'It reached a stage, on a day of its own: money may arrive before ground is broken',
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

  @VerbRoute('agreement', 'take-back', {
    summary: 'It did not reach a stage after all; the signing only while nothing stands on it',
    body: TakingBackInput,
    answer: AgreementDto,
  })
  takeBack(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: TakingBackInput,
  ) {
    return this.agreements.takeBack(caller, id, version, body);
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

  @VerbRoute('agreement', 'void', {
    summary: 'It should not have been recorded: it counts for nothing any more, and stays to be read',
    body: VoidingInput,
    answer: AgreementDto,
  })
  void(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: VoidingInput,
  ) {
    return this.agreements.void(caller, id, version, body);
  }

  @VerbRoute('agreement', 'reinstate', {
    summary: 'It was voided in error: it counts again as before',
    answer: AgreementDto,
  })
  reinstate(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.agreements.reinstate(caller, id, version);
  }

  @ListRoute(moveView, MoveDto, {
    path: ':id/moves',
    summary: 'When it reached each stage, how its status changed, and who wrote it down, newest first',
  })
  @Problems(404)
  moves(@WithCaller() caller: Caller, @PathId() id: string, @ListQuery() query: Record<string, string>) {
    return this.agreements.moves(caller, id, query);
  }
}
