export { suggestionFor } from './ladder.policy.js';
export { LANGUAGES, languageOf, type Language, type Translated } from './languages.js';
export { TranslatedTextInput } from './policies.inputs.js';
export { PoliciesModule } from './policies.module.js';
export { PoliciesRepository } from './policies.repository.js';
export { Policy, TranslatedText } from './policy.type.js';
export { Strike, StrikeSuggestion } from './strike.type.js';
export { StrikesRepository } from './strikes.repository.js';
