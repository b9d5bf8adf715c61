export { PULSE_KEY, type Pulse } from './pulse.js';
