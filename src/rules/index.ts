import type { Rule } from '../diagnosis/rule';
import { apiFetchMiddleware } from './api-fetch-middleware';
import { basicAuth } from './basic-auth';
import { byteOrderMark } from './byte-order-mark';
import { cachedAnswers } from './cached-answers';
import { contentRefused } from './content-refused';
import { endedBeforeWitness } from './ended-before-witness';
import { endedForVisitors } from './ended-for-visitors';
import { endedInWordPress } from './ended-in-wordpress';
import { endedLogin } from './ended-login';
import { expiredNonce } from './expired-nonce';
import { healthy } from './healthy';
import { hiddenIndex } from './hidden-index';
import { loginNotRecognised } from './login-not-recognised';
import { loginRedirect } from './login-redirect';
import { loopbackFailure } from './loopback-failure';
import { lostLoginCookie } from './lost-login-cookie';
import { missingHtaccessRules } from './missing-htaccess-rules';
import { missingNonceCheck } from './missing-nonce-check';
import { missingRestRewrite } from './missing-rest-rewrite';
import { missingRestRouting } from './missing-rest-routing';
import { missingServerRewrite } from './missing-server-rewrite';
import { noAnswer } from './no-answer';
import { nonceHeaderLost } from './nonce-header-lost';
import { otherRestOrigin } from './other-rest-origin';
import { outputBeforeJson } from './output-before-json';
import { phpFatal } from './php-fatal';
import { probeHeaderLost } from './probe-header-lost';
import { rateLimited } from './rate-limited';
import { redirect } from './redirect';
import { refusalBeforeWordpress } from './refusal-before-wordpress';
import { refusedAfterAuthentication } from './refused-after-authentication';
import { refusedInAuthentication } from './refused-in-authentication';
import { refusedSelfTest } from './refused-self-test';
import { removedCapability } from './removed-capability';
import { removedRoutes } from './removed-routes';
import { savingRefused } from './saving-refused';
import { savingRefusedInWordPress } from './saving-refused-in-wordpress';
import { undetermined } from './undetermined';
import { unstable } from './unstable';
import { visitorsRefused } from './visitors-refused';
import { visitorsSentElsewhere } from './visitors-sent-elsewhere';
import { webServerRefusal } from './web-server-refusal';
import { wpDie } from './wp-die';
import { wpDieForVisitors } from './wp-die-for-visitors';

/** In the order in which a person should read them: what hurts somebody now comes first. */
export const rules: readonly Rule[] = [
	cachedAnswers,
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
	nonceHeaderLost,
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
	basicAuth,
	loginRedirect,
	wpDieForVisitors,
	endedForVisitors,
	byteOrderMark,
	endedLogin,
	expiredNonce,
	refusedSelfTest,
	apiFetchMiddleware,
	loopbackFailure,
	visitorsSentElsewhere,
	visitorsRefused,
	hiddenIndex,
	probeHeaderLost,
	healthy,
	undetermined,
];
