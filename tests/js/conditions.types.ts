/* Read by tsc only: each line below must not compile, so an @ts-expect-error that is not needed fails the check. */
import { contains, is } from '../../src/diagnosis/conditions';
import { text } from '../../src/diagnosis/text';

// @ts-expect-error A misspelt exchange.
is( 'pageNonse.status', 403 );
// @ts-expect-error A misspelt fact.
is( 'pageNonce.statuss', 403 );
// @ts-expect-error A status is a number.
is( 'pageNonce.status', '403' );
// @ts-expect-error A value that the fact never has.
is( 'pageNonce.depth', 'authorisation' );
// @ts-expect-error No values at all.
is( 'pageNonce.depth' );
// @ts-expect-error A misspelt server fact.
is( 'server.permalink', 'plain' );
// @ts-expect-error A number contains nothing.
contains( 'pageNonce.status', '4' );
// @ts-expect-error Hostile text is no evidence.
contains( 'pageNonce.excerpt', 'wordfence' );
// @ts-expect-error A depth that no trace has.
is( 'pageNonce.trace.reached', 'nowhere' );
// @ts-expect-error Somebody in a trace has a name, not an address.
is( 'pageNonce.trace.refused.address', null );
// @ts-expect-error The words of a rule know its culprit by the trace only.
is( 'culprit.status', 403 );
// @ts-expect-error A sentence cannot be filled from nowhere.
text( '%1$s', 'pageNonce.statuss' );

is( 'pageNonce.status', 403, null );
contains( 'pageNonce.code', 'rest_' );
is( 'pageNonce.trace.refused.kind', 'plugin', null );
text( '%1$s', 'culprit.trace.refused.name' );
