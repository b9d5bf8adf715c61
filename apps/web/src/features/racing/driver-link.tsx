import Link from 'next/link';
import type { DriverNameFragment, TeamNameFragment } from '@/gql/graphql';
import styles from './driver-link.module.css';

/** A driver's name, with the team's colour as an edge beside it. */
export function DriverLink({
  driver,
  colour,
  short = false,
}: {
  driver: Pick<DriverNameFragment, 'id' | 'firstName' | 'lastName' | 'name'>;
  colour?: string | null | undefined;
  short?: boolean;
}) {
  return (
    <Link href={`/drivers/${driver.id}`} prefetch={false} className={styles.link}>
      <span className={styles.edge} style={colour ? { background: colour } : undefined} aria-hidden="true" />
      <span>
        {short ? (
          driver.lastName || driver.name
        ) : (
          <>
            {driver.firstName} <b className={styles.last}>{driver.lastName}</b>
          </>
        )}
      </span>
    </Link>
  );
}

export function TeamLink({ team, edge = false }: { team: Pick<TeamNameFragment, 'id' | 'name' | 'colour'>; edge?: boolean }) {
  return (
    <Link href={`/teams/${team.id}`} prefetch={false} className={edge ? styles.link : styles.plain}>
      {edge ? <span className={styles.edge} style={team.colour ? { background: team.colour } : undefined} aria-hidden="true" /> : null}
      <span>{team.name}</span>
    </Link>
  );
}
