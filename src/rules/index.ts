import type { Rule } from '../diagnosis/rule';
import { apiFetchMiddleware } from './api-fetch-middleware';
import { basicAuth } from './basic-auth';
import { byteOrderMark } from './byte-order-mark';
import { contentRefused } from './content-refused';
import { endedLogin } from './ended-login';
import { expiredNonce } from './expired-nonce';
import { healthy } from './healthy';
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
import { redirect } from './redirect';
import { refusalBeforeWordpress } from './refusal-before-wordpress';
import { refusedAfterAuthentication } from './refused-after-authentication';
import { refusedInAuthentication } from './refused-in-authentication';
import { savingRefused } from './saving-refused';
import { undetermined } from './undetermined';
import { unstable } from './unstable';
import { visitorsRefused } from './visitors-refused';
import { webServerRefusal } from './web-server-refusal';
import { wpDie } from './wp-die';
import { wpDieForVisitors } from './wp-die-for-visitors';

/** In the order in which a person should read them. */
export const rules: readonly Rule[] = [
	unstable,
	otherRestOrigin,
	basicAuth,
	webServerRefusal,
	refusalBeforeWordpress,
	missingHtaccessRules,
	missingServerRewrite,
	missingRestRewrite,
	missingRestRouting,
	loginRedirect,
	redirect,
	phpFatal,
	wpDie,
	wpDieForVisitors,
	outputBeforeJson,
	byteOrderMark,
	endedLogin,
	expiredNonce,
	nonceHeaderLost,
	lostLoginCookie,
	missingNonceCheck,
	refusedInAuthentication,
	visitorsRefused,
	refusedAfterAuthentication,
	savingRefused,
	contentRefused,
	noAnswer,
	apiFetchMiddleware,
	loopbackFailure,
	healthy,
	undetermined,
];
