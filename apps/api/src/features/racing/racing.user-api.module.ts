import { Module } from '@nestjs/common';
import { CircuitResolver, DriverResolver, TeamResolver } from './entrants.resolver.js';
import { RaceResolver, RaceSessionResolver, SeasonResolver } from './race.resolver.js';
import { RacingModule } from './racing.module.js';
import { RacingResolver } from './racing.resolver.js';

@Module({
  imports: [RacingModule],
  providers: [RacingResolver, SeasonResolver, RaceResolver, RaceSessionResolver, DriverResolver, TeamResolver, CircuitResolver],
})
export class RacingUserApiModule {}
