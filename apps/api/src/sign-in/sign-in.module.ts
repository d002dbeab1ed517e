import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Settings } from '../settings/settings.js';
import { Attempts } from './attempts.js';
import { AuthController } from './auth.controller.js';
import { createAuth } from './auth.js';
import { Guesses } from './guesses.service.js';
import { MeController } from './me.controller.js';
import { AUTH } from './sign-in.tokens.js';
import { UserLookup } from './user-lookup.js';

@Module({
  controllers: [MeController, AuthController],
  providers: [
    Attempts,
    Guesses,
    UserLookup,
    {
      provide: AUTH,
      inject: [Settings, DataSource],
      useFactory: (settings: Settings, source: DataSource) =>
        createAuth(settings, (source.driver as never as { master: Parameters<typeof createAuth>[1] }).master),
    },
  ],
})
export class SignInModule {}
