import type { ServerFacts } from '../evidence';
import { fits, isCount, isFlag, isText, oneOf, orNull, type Shape } from './shapes';

const shape: Shape< ServerFacts > = {
	wordpress: isText,
	php: isText,
	software: orNull( isText ),
	permalinks: oneOf( 'pretty', 'index', 'plain' ),
	restRule: isFlag,
	restLoaded: isFlag,
	htaccess: oneOf( 'complete', 'missing', 'altered', 'unreadable', 'not-used' ),
	htaccessWritable: orNull( isFlag ),
	addresses: oneOf( 'same', 'host', 'www', 'scheme', 'port', 'path' ),
	restPrefix: oneOf( 'usual', 'changed', 'not-in-rules' ),
	nonceInRoot: isFlag,
	https: isFlag,
	forwardedHttps: isFlag,
	loginCookie: orNull( isFlag ),
	cookieDomain: oneOf( 'unset', 'fits', 'foreign', 'malformed' ),
	cookiePath: oneOf( 'fits', 'foreign' ),
	cookieName: oneOf( 'usual', 'changed' ),
	cookieTooStrict: isFlag,
	nonceMinutes: isCount,
	nonceLife: oneOf( 'usual', 'short', 'very-short' ),
	passwords: oneOf( 'available', 'needs-https', 'off', 'off-for-you' ),
	passwordsInUse: isFlag,
	sentBasic: oneOf( 'none', 'user', 'unknown-user' ),
	maintenance: oneOf( 'none', 'running', 'left-behind' ),
	session: isFlag,
	oneWorker: isFlag,
	networkSite: oneOf( 'open', 'closed' ),
	blocksItself: isFlag,
	debugLog: isFlag,
	role: orNull( isText ),
	prepended: orNull( isText ),
	multisite: isFlag,
	showsErrors: isFlag,
};

/** Whether PHP stated all that it states about itself. A filter may have added more. */
export const isServerFacts = ( value: unknown ): value is ServerFacts => fits( value, shape );
