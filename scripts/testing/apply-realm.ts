import { applyRealm } from '../platform/keycloak/realm.ts';
import { runningEnvironment } from '../platform/launch/run-state.ts';
import { choosePlatform } from '../platform/settings/platform.ts';

// The realm of the platform that runs, once more, with what this environment says of other providers: switches them on and off again.
await applyRealm(choosePlatform(runningEnvironment()), { note: console.log, progress: console.log });
