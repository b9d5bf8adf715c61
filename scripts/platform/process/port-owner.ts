import fs from 'node:fs';
import { allPids, commandLine } from './proc-table.ts';

const LISTENING = '0A';

const listeningSockets = (port: number): Set<string> => {
  const inodes = new Set<string>();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    if (!fs.existsSync(table)) continue;
    for (const line of fs.readFileSync(table, 'utf8').split('\n').slice(1)) {
      const fields = line.trim().split(/\s+/);
      const localPort = parseInt(fields[1]?.split(':')[1] ?? '', 16);
      if (localPort === port && fields[3] === LISTENING && fields[9]) inodes.add(fields[9]);
    }
  }
  return inodes;
};

const holds = (pid: number, sockets: Set<string>): boolean => {
  try {
    return fs.readdirSync(`/proc/${pid}/fd`).some((fd) => {
      try {
        const inode = /^socket:\[(\d+)\]$/.exec(fs.readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1];
        return inode !== undefined && sockets.has(inode);
      } catch {
        return false;
      }
    });
  } catch {
    return false; // another user's process does not show its descriptors
  }
};

export interface PortOwner {
  pid: number | null;
  command: string;
}

/** Who listens on the port: null when nobody does, a null pid when the process belongs to another user. */
export const portOwner = (port: number): PortOwner | null => {
  const sockets = listeningSockets(port);
  if (sockets.size === 0) return null;
  const pid = allPids().find((candidate) => holds(candidate, sockets));
  return pid === undefined ? { pid: null, command: 'a process of another user' } : { pid, command: commandLine(pid).slice(0, 120) };
};
