/**
 * How sure we are of a mark: seen in an own run; read in the product's source; said by its vendor, or captured first-hand and published;
 * or a third party's matcher, which allows no more than "looks like".
 */
export type Source = 'measured' | 'source' | 'documented' | 'matcher';

/** Headers of an answer: for each name, in lower case, a part of its value; ASCII case is ignored. An empty part: the header is there. */
export type HeaderMarks = Readonly< Record< string, string > >;
