import type { Rule } from '../diagnosis/rule';
import { anotherUsersNonce } from './another-users-nonce';
import { apiFetchMiddleware } from './api-fetch-middleware';
import { applicationPasswordsOff } from './application-passwords-off';
import { basicAuth } from './basic-auth';
import { byteOrderMark } from './byte-order-mark';
import { cachedAnswers } from './cached-answers';
import { cachedNonce } from './cached-nonce';
import { contentRefused } from './content-refused';
import { differentSalts } from './different-salts';
import { emptiedNonceHeader } from './emptied-nonce-header';
import { endedBeforeWitness } from './ended-before-witness';
import { endedForVisitors } from './ended-for-visitors';
import { endedInWordPress } from './ended-in-wordpress';
import { endedLogin } from './ended-login';
import { endedSession } from './ended-session';
import { expiredNonce } from './expired-nonce';
import { foreignAuthorizationCheck } from './foreign-authorization-check';
import { healthy } from './healthy';
import { hiddenIndex } from './hidden-index';
import { keptAdminPage } from './kept-admin-page';
import { loginNotRecognised } from './login-not-recognised';
import { loginRedirect } from './login-redirect';
import { loopbackFailure } from './loopback-failure';
import { lostAuthorization } from './lost-authorization';
import { lostLoginCookie } from './lost-login-cookie';
import { missingHtaccessRules } from './missing-htaccess-rules';
import { missingNonceCheck } from './missing-nonce-check';
import { missingRestRewrite } from './missing-rest-rewrite';
import { missingRestRouting } from './missing-rest-routing';
import { missingServerRewrite } from './missing-server-rewrite';
import { noAnswer } from './no-answer';
import { nonceEndpointRefused } from './nonce-endpoint-refused';
import { nonceHeaderLost } from './nonce-header-lost';
import { nonceInAddress } from './nonce-in-address';
import { otherCookieName } from './other-cookie-name';
import { otherHttpAuthentication } from './other-http-authentication';
import { otherRestOrigin } from './other-rest-origin';
import { outputBeforeJson } from './output-before-json';
import { phpFatal } from './php-fatal';
import { probeHeaderLost } from './probe-header-lost';
import { rateLimited } from './rate-limited';
import { redirect } from './redirect';
import { refusalBeforeWordpress } from './refusal-before-wordpress';
import { refusedAfterAuthentication } from './refused-after-authentication';
import { refusedAuthorization } from './refused-authorization';
import { refusedInAuthentication } from './refused-in-authentication';
import { refusedSelfTest } from './refused-self-test';
import { removedCapability } from './removed-capability';
import { removedRoutes } from './removed-routes';
import { savingRefused } from './saving-refused';
import { savingRefusedInWordPress } from './saving-refused-in-wordpress';
import { secureCookieOverHttp } from './secure-cookie-over-http';
import { shortNonceLife } from './short-nonce-life';
import { stagingPasswordCollision } from './staging-password-collision';
import { truncatedLoginCookie } from './truncated-login-cookie';
import { undetermined } from './undetermined';
import { unnoticedHttps } from './unnoticed-https';
import { unseenHttps } from './unseen-https';
import { unstable } from './unstable';
import { visitorsRefused } from './visitors-refused';
import { visitorsSentElsewhere } from './visitors-sent-elsewhere';
import { webServerRefusal } from './web-server-refusal';
import { wpDie } from './wp-die';
import { wpDieForVisitors } from './wp-die-for-visitors';
import { wrongCookieScope } from './wrong-cookie-scope';

/** In the order in which a person should read them: what hurts somebody now comes first. */
export const rules: readonly Rule[] = [
	cachedAnswers,
	keptAdminPage,
	unseenHttps,
	otherRestOrigin,
	webServerRefusal,
	refusalBeforeWordpress,
	missingHtaccessRules,
	missingServerRewrite,
	missingRestRewrite,
	missingRestRouting,
	redirect,
	phpFatal,
	wpDie,
	endedInWordPress,
	endedBeforeWitness,
	outputBeforeJson,
	differentSalts,
	nonceInAddress,
	emptiedNonceHeader,
	nonceHeaderLost,
	otherCookieName,
	truncatedLoginCookie,
	secureCookieOverHttp,
	wrongCookieScope,
	lostLoginCookie,
	loginNotRecognised,
	missingNonceCheck,
	removedRoutes,
	removedCapability,
	refusedInAuthentication,
	refusedAfterAuthentication,
	savingRefusedInWordPress,
	savingRefused,
	contentRefused,
	noAnswer,
	rateLimited,
	unstable,
	shortNonceLife,
	cachedNonce,
	basicAuth,
	otherHttpAuthentication,
	stagingPasswordCollision,
	loginRedirect,
	wpDieForVisitors,
	endedForVisitors,
	byteOrderMark,
	endedSession,
	endedLogin,
	anotherUsersNonce,
	expiredNonce,
	nonceEndpointRefused,
	unnoticedHttps,
	lostAuthorization,
	refusedAuthorization,
	refusedSelfTest,
	apiFetchMiddleware,
	loopbackFailure,
	visitorsSentElsewhere,
	visitorsRefused,
	hiddenIndex,
	foreignAuthorizationCheck,
	applicationPasswordsOff,
	probeHeaderLost,
	healthy,
	undetermined,
];
