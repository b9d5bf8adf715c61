export { HeldContent } from './held-content.js';
export { HeldContentModule } from './held-content.module.js';
