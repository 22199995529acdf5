import type { Rule } from '../diagnosis/rule';
import { expiredNonce } from './expired-nonce';

/** In the order in which a person should read them. */
export const rules: readonly Rule[] = [ expiredNonce ];
