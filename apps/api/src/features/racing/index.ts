export { teamColour } from './team-colours.js';
