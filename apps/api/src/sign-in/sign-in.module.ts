import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Settings } from '../settings/settings.js';
import { AuthController } from './auth.controller.js';
import { createAuth } from './auth.js';
import { MeController } from './me.controller.js';
import { SessionsService } from './sessions.service.js';
import { AUTH } from './sign-in.tokens.js';

@Global()
@Module({
  controllers: [MeController, AuthController],
  providers: [
    SessionsService,
    {
      provide: AUTH,
      inject: [Settings, DataSource],
      useFactory: (settings: Settings, source: DataSource) =>
        createAuth(settings, (source.driver as never as { master: Parameters<typeof createAuth>[1] }).master),
    },
  ],
  exports: [SessionsService],
})
export class SignInModule {}
