import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { BehaviourRepository } from './behaviour.repository.js';
import { type Activation, Figure, type ModeratorLoad, type PhaseFigure, type RetentionCohort } from './behaviour.type.js';
import { ModerationFiguresRepository } from './moderation-figures.repository.js';
import { RACE_PHASES } from './race-phase.js';
import { hideCells, hideParts, hideSteps } from './suppression.js';

/** What members make, by phase of the race weekend. */
const CONTENT = ['post', 'comment', 'reaction', 'report'];

/** How people use the platform, and how moderators work; never about too few. */
@Injectable()
export class Behaviour {
  constructor(
    private readonly repository: BehaviourRepository,
    private readonly moderation: ModerationFiguresRepository,
    private readonly settings: Settings,
  ) {}

  async cohorts(weeks: number): Promise<RetentionCohort[]> {
    const rows = await this.repository.cohorts(weeks);
    return rows.map(({ cohort, members, active }, age) => {
      const people = Array.from({ length: age + 1 }, (_, week) => Math.min(active[week] ?? 0, members));
      const shown = hideParts(members, people, this.smallest);
      return { week: cohort, members: new Figure(shown.whole), active: shown.parts.map((part) => new Figure(part)) };
    });
  }

  async activation(weeks: number, days: number): Promise<Activation> {
    const { registered, named, followed, posted } = await this.repository.activation(weeks, days);
    const [r, n, f, p] = hideSteps([registered, named, followed, posted], this.smallest).map((value) => new Figure(value));
    return { registered: r, named: n, followed: f, posted: p } as Activation;
  }

  async phases(days: number): Promise<PhaseFigure[]> {
    const known = await this.repository.phases(days, CONTENT);
    const cells = CONTENT.flatMap((kind) =>
      RACE_PHASES.map((phase) => ({
        labels: [kind, phase],
        value: known.find((row) => row.kind === kind && row.phase === phase)?.events ?? 0,
      })),
    );
    return hideCells(cells, this.smallest).map((value, index) => {
      const [kind, phase] = cells[index]?.labels as [string, string];
      return { kind, phase, events: new Figure(value) };
    });
  }

  async moderators(days: number): Promise<ModeratorLoad[]> {
    const rows = await this.moderation.load(days);
    return rows.map(({ decisions, medianHours, reversible, overturned }) => {
      const few = decisions < this.smallest;
      return {
        decisions: new Figure(few ? null : decisions),
        medianHours: few ? null : medianHours,
        overturnRate: reversible < this.smallest ? null : overturned / reversible,
      };
    });
  }

  private get smallest(): number {
    return this.settings.analyticsSmallestCell;
  }
}
