import { consent } from './consent';
import { exchange } from './exchange';
import { identity } from './identity';
import { search } from './search';
import { trace } from './trace';
import { verdict } from './verdict';
import { wordsSearch } from './words';

/** What is said of a value. */
export const said = { ...verdict, ...exchange, ...trace, ...identity, ...search, ...wordsSearch, ...consent };
