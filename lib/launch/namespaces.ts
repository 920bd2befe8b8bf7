// Namespaces, mounts, host name, root: where a launcher's process is.

import {
  AT_FDCWD,
  MS_BIND,
  MS_PRIVATE,
  MS_RDONLY,
  MS_REC,
  MS_REMOUNT,
} from '../kernel/tables/file-constants.js';
import * as constants from '../kernel/tables/process-constants.js';
import { awaitMaps } from './id-maps.js';
import type { LaunchSteps, Started } from './launch-steps.js';
import type { LauncherOptions, Mount, NamespaceName } from './launcher-options.js';
import { inRange, oneOf, writeTo } from './resources.js';

const NAMESPACES: Readonly<Record<NamespaceName, number>> = {
  user: constants.CLONE_NEWUSER,
  mount: constants.CLONE_NEWNS,
  pid: constants.CLONE_NEWPID,
  net: constants.CLONE_NEWNET,
  ipc: constants.CLONE_NEWIPC,
  uts: constants.CLONE_NEWUTS,
  cgroup: constants.CLONE_NEWCGROUP,
  time: constants.CLONE_NEWTIME,
};
/** MNT_DETACH of linux/mount.h. */
const MNT_DETACH = 2;
const MOST_HOSTNAME_BYTES = 64;

/** Throws a TypeError for what goes with a namespace that is not asked for. */
export function enterNamespaces(
  steps: LaunchSteps,
  options: LauncherOptions,
  started: Started | null,
): void {
  const { namespaces = [], mounts = [], hostname, root, idMaps } = options;
  const flags = namespaces.reduce((all, name) => all | oneOf('namespaces', name, NAMESPACES), 0);
  const needs = (option: string, name: NamespaceName) => {
    if (!namespaces.includes(name)) {
      throw new TypeError(`launch: ${option} needs namespaces: ['${name}']`);
    }
  };
  if (options.namespaceIds !== undefined) {
    needs('namespaceIds', 'user');
  }
  if (idMaps !== undefined) {
    needs('idMaps', 'user');
    if (options.namespaceIds !== undefined) {
      throw new TypeError('launch: idMaps and namespaceIds both say which ids there are inside');
    }
  }
  if (flags !== 0) {
    steps.call('namespaces', null, 'unshare', flags);
  }
  if (idMaps !== undefined) {
    if (started?.mapFd === undefined) {
      throw new TypeError(
        'launch: idMaps are written by the parent, which an executable does not know: spawn() takes them, namespaceIds maps one id',
      );
    }
    awaitMaps(steps, idMaps, started.mapFd);
  } else if (namespaces.includes('user')) {
    const { uid = 0, gid = 0 } = options.namespaceIds ?? {};
    inRange('namespaceIds.uid', uid, 0, 2 ** 32 - 2);
    inRange('namespaceIds.gid', gid, 0, 2 ** 32 - 2);
    // Without it the kernel takes no group map from who has no rights outside.
    writeTo(steps, 'namespaces', AT_FDCWD, '/proc/self/setgroups', 'deny');
    const [outerUid, outerGid] = [process.geteuid?.() ?? 0, process.getegid?.() ?? 0];
    writeTo(steps, 'namespaces', AT_FDCWD, '/proc/self/uid_map', `${uid} ${outerUid} 1`);
    writeTo(steps, 'namespaces', AT_FDCWD, '/proc/self/gid_map', `${gid} ${outerGid} 1`);
  }
  if (namespaces.includes('mount')) {
    // Or mounts made here would show outside as well.
    const slash = steps.text('/');
    steps.call('namespaces', '/', 'mount', null, slash, null, MS_REC | MS_PRIVATE, null);
  }
  for (const mount of mounts) {
    needs('mounts', 'mount');
    addMount(steps, mount);
  }
  if (hostname !== undefined) {
    needs('hostname', 'uts');
    const length = new TextEncoder().encode(hostname).length;
    inRange('the length of hostname', length, 1, MOST_HOSTNAME_BYTES);
    steps.call('hostname', null, 'sethostname', steps.text(hostname), length);
  }
  if (root !== undefined) {
    changeRoot(steps, root, () => needs('root.pivot', 'mount'));
  }
}

function addMount(steps: LaunchSteps, mount: Mount): void {
  const target = steps.text(mount.target);
  if ('bind' in mount) {
    const from = steps.text(mount.bind);
    steps.call('mounts', mount.bind, 'mount', from, target, null, MS_BIND | MS_REC, null);
    if (mount.readOnly) {
      const flags = MS_BIND | MS_REMOUNT | MS_RDONLY;
      steps.call('mounts', mount.target, 'mount', null, target, null, flags, null);
    }
    return;
  }
  const type = steps.text(mount.type);
  const data = mount.data === undefined ? null : steps.text(mount.data);
  steps.call('mounts', mount.target, 'mount', type, target, type, 0, data);
}

function changeRoot(
  steps: LaunchSteps,
  root: NonNullable<LauncherOptions['root']>,
  needsMounts: () => void,
): void {
  const { path, pivot } = typeof root === 'string' ? { path: root, pivot: false } : root;
  const place = steps.text(path);
  const slash = steps.text('/');
  if (!pivot) {
    steps.call('root', path, 'chroot', place);
    steps.call('root', path, 'chdir', slash);
    return;
  }
  needsMounts();
  const dot = steps.text('.');
  // The new root must be a mount of its own; the old one is stacked upon it, and let go.
  steps.call('root', path, 'mount', place, place, null, MS_BIND | MS_REC, null);
  steps.call('root', path, 'chdir', place);
  steps.call('root', path, 'pivot_root', dot, dot);
  steps.call('root', path, 'umount2', dot, MNT_DETACH);
  steps.call('root', path, 'chdir', slash);
}
