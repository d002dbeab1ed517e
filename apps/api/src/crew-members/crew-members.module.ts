import { Module } from '@nestjs/common';
import { CrewMembersController } from './crew-members.controller.js';
import { CrewMembersService } from './crew-members.service.js';

@Module({ controllers: [CrewMembersController], providers: [CrewMembersService] })
export class CrewMembersModule {}
