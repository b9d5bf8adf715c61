export { acceptedBy, LegalAcceptancesRepository } from './legal-acceptances.repository.js';
export { LegalRegistrationModule } from './legal-registration.module.js';
