import { portOwner } from '../process/port-owner.ts';
import { type PortName, type Ports, portVariable } from '../settings/ports.ts';
import { StepFailure } from './step-failure.ts';

/** Every port is looked at before anything starts, and all taken ones are told together. */
export const requireFreePorts = (ports: Ports, wanted: PortName[]): void => {
  const taken = wanted.flatMap((name) => {
    const owner = portOwner(ports[name]);
    if (!owner) return [];
    const who = owner.pid === null ? owner.command : `process ${owner.pid} (${owner.command})`;
    return [{ name, text: `port ${ports[name]} (${name}) is taken by ${who}` }];
  });
  const first = taken[0];
  if (!first) return;
  throw new StepFailure(
    taken.map((one) => one.text).join('; '),
    `End it, or move this platform with GPS_PORT_OFFSET=1000 (all ports) or ${portVariable(first.name)} (that one).`,
  );
};
