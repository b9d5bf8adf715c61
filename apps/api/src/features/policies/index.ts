export { suggestionFor } from './ladder.policy.js';
export { languageOf, type Translated } from './languages.js';
export { PoliciesModule } from './policies.module.js';
export { PoliciesRepository } from './policies.repository.js';
export { Policy, TranslatedText } from './policy.type.js';
export { Strike, StrikeSuggestion } from './strike.type.js';
export { StrikesRepository } from './strikes.repository.js';
