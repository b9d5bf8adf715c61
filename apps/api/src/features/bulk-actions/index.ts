export {
  type BulkInput,
  BulkItemRefused,
  type BulkKind,
  type BulkSelector,
  type BulkValues,
  RegisterBulkKind,
  RegisterBulkSelector,
  type Refusals,
} from './bulk-kind.js';
