import type { Rule } from '../diagnosis/rule';
import { addressBanned } from './address-banned';
import { anotherUsersNonce } from './another-users-nonce';
import { apiFetchMiddleware } from './api-fetch-middleware';
import { applicationPasswordsOff } from './application-passwords-off';
import { basicAuth } from './basic-auth';
import { blockedInBrowser } from './blocked-in-browser';
import { browserAgentRefused } from './browser-agent-refused';
import { byteOrderMark } from './byte-order-mark';
import { cachedAnswers } from './cached-answers';
import { cachedNonce } from './cached-nonce';
import { cachedRestAnswers } from './cached-rest-answers';
import { cachedVisitorAnswers } from './cached-visitor-answers';
import { changedAddresses } from './changed-addresses';
import { changedRestPrefix } from './changed-rest-prefix';
import { closedCoreRoutes } from './closed-core-routes';
import { closedNetworkSite } from './closed-network-site';
import { closedRoutes } from './closed-routes';
import { closedRoutesForRole } from './closed-routes-for-role';
import { closedRoutesForVisitors } from './closed-routes-for-visitors';
import { closedUserRoutes } from './closed-user-routes';
import { compressedTwice } from './compressed-twice';
import { contentRefused } from './content-refused';
import { contentRewritten } from './content-rewritten';
import { contentSecurityPolicy } from './content-security-policy';
import { cookieRefused } from './cookie-refused';
import { corporateProxy } from './corporate-proxy';
import { cutAnswers } from './cut-answers';
import { differentSalts } from './different-salts';
import { edgeChallenge } from './edge-challenge';
import { edgeRefusal } from './edge-refusal';
import { emptiedNonceHeader } from './emptied-nonce-header';
import { emptyAnswers } from './empty-answers';
import { endedBeforeWitness } from './ended-before-witness';
import { endedForVisitors } from './ended-for-visitors';
import { endedInWordPress } from './ended-in-wordpress';
import { endedLogin } from './ended-login';
import { endedSession } from './ended-session';
import { exhaustedLimit } from './exhausted-limit';
import { expiredNonce } from './expired-nonce';
import { firewallPluginRefusal } from './firewall-plugin-refusal';
import { firewallRefusal } from './firewall-refusal';
import { foreignAuthorizationCheck } from './foreign-authorization-check';
import { healthy } from './healthy';
import { hiddenIndex } from './hidden-index';
import { jsonRefused } from './json-refused';
import { keptAdminPage } from './kept-admin-page';
import { largeBodyRefused } from './large-body-refused';
import { leftBehindMaintenanceFile } from './left-behind-maintenance-file';
import { leftOverSlashRedirect } from './left-over-slash-redirect';
import { loginNotRecognised } from './login-not-recognised';
import { loginRedirect } from './login-redirect';
import { loopbackFailure } from './loopback-failure';
import { lostAuthorization } from './lost-authorization';
import { lostLoginCookie } from './lost-login-cookie';
import { maintenance } from './maintenance';
import { missingHtaccessRules } from './missing-htaccess-rules';
import { missingNonceCheck } from './missing-nonce-check';
import { missingRestRewrite } from './missing-rest-rewrite';
import { missingRestRouting } from './missing-rest-routing';
import { missingServerRewrite } from './missing-server-rewrite';
import { noAnswer } from './no-answer';
import { nonceEndpointRefused } from './nonce-endpoint-refused';
import { nonceHeaderLost } from './nonce-header-lost';
import { nonceInAddress } from './nonce-in-address';
import { offline } from './offline';
import { openPhpSession } from './open-php-session';
import { otherCookieName } from './other-cookie-name';
import { otherHttpAuthentication } from './other-http-authentication';
import { otherRestOrigin } from './other-rest-origin';
import { outputBeforeJson } from './output-before-json';
import { overrideDropped } from './override-dropped';
import { overrideRefused } from './override-refused';
import { phpFatal } from './php-fatal';
import { probeHeaderLost } from './probe-header-lost';
import { probeHeaderRefused } from './probe-header-refused';
import { queryLost } from './query-lost';
import { rateLimited } from './rate-limited';
import { realMethodsRefused } from './real-methods-refused';
import { redirect } from './redirect';
import { redirectedSaving } from './redirected-saving';
import { refusalBeforeWordpress } from './refusal-before-wordpress';
import { refusedAfterAuthentication } from './refused-after-authentication';
import { refusedAuthorization } from './refused-authorization';
import { refusedInAuthentication } from './refused-in-authentication';
import { refusedPreflight } from './refused-preflight';
import { refusedSelfTest } from './refused-self-test';
import { removedCapability } from './removed-capability';
import { removedNonceHeader } from './removed-nonce-header';
import { removedRoleCapability } from './removed-role-capability';
import { removedRoutes } from './removed-routes';
import { renamedRestPrefix } from './renamed-rest-prefix';
import { replacedErrorPage } from './replaced-error-page';
import { replacedRefusal } from './replaced-refusal';
import { replacedRestServer } from './replaced-rest-server';
import { richContentRefused } from './rich-content-refused';
import { roleLacksCapability } from './role-lacks-capability';
import { roleRefused } from './role-refused';
import { routeRefused } from './route-refused';
import { savingElsewhereRefused } from './saving-elsewhere-refused';
import { savingRefused } from './saving-refused';
import { savingRefusedInWordPress } from './saving-refused-in-wordpress';
import { secureCookieOverHttp } from './secure-cookie-over-http';
import { serviceWorker } from './service-worker';
import { shortNonceLife } from './short-nonce-life';
import { stagingPasswordCollision } from './staging-password-collision';
import { textRefused } from './text-refused';
import { truncatedLoginCookie } from './truncated-login-cookie';
import { typeChanged } from './type-changed';
import { undetermined } from './undetermined';
import { unnoticedHttps } from './unnoticed-https';
import { unseenHttps } from './unseen-https';
import { unstable } from './unstable';
import { updateRefused } from './update-refused';
import { uploadTypeRefused } from './upload-type-refused';
import { uploadsRefused } from './uploads-refused';
import { userAgentRefused } from './user-agent-refused';
import { visitorsRefused } from './visitors-refused';
import { visitorsSentElsewhere } from './visitors-sent-elsewhere';
import { webServerRefusal } from './web-server-refusal';
import { wpDie } from './wp-die';
import { wpDieForVisitors } from './wp-die-for-visitors';
import { wrongClock } from './wrong-clock';
import { wrongContentType } from './wrong-content-type';
import { wrongCookieScope } from './wrong-cookie-scope';

/** In the order in which a person should read them: what hurts somebody now comes first. */
export const rules: readonly Rule[] = [
	cachedAnswers,
	cachedRestAnswers,
	contentSecurityPolicy,
	keptAdminPage,
	unseenHttps,
	otherRestOrigin,
	corporateProxy,
	edgeChallenge,
	edgeRefusal,
	firewallRefusal,
	firewallPluginRefusal,
	browserAgentRefused,
	addressBanned,
	cookieRefused,
	blockedInBrowser,
	serviceWorker,
	webServerRefusal,
	refusalBeforeWordpress,
	missingHtaccessRules,
	missingServerRewrite,
	changedRestPrefix,
	missingRestRewrite,
	changedAddresses,
	missingRestRouting,
	closedNetworkSite,
	redirect,
	leftOverSlashRedirect,
	exhaustedLimit,
	phpFatal,
	wpDie,
	endedInWordPress,
	endedBeforeWitness,
	replacedRefusal,
	outputBeforeJson,
	compressedTwice,
	cutAnswers,
	emptyAnswers,
	differentSalts,
	nonceInAddress,
	emptiedNonceHeader,
	nonceHeaderLost,
	removedNonceHeader,
	otherCookieName,
	truncatedLoginCookie,
	secureCookieOverHttp,
	wrongCookieScope,
	lostLoginCookie,
	loginNotRecognised,
	missingNonceCheck,
	removedRoutes,
	removedCapability,
	closedCoreRoutes,
	roleRefused,
	removedRoleCapability,
	replacedRestServer,
	refusedInAuthentication,
	refusedAfterAuthentication,
	redirectedSaving,
	savingRefusedInWordPress,
	savingRefused,
	jsonRefused,
	overrideRefused,
	contentRefused,
	textRefused,
	routeRefused,
	largeBodyRefused,
	richContentRefused,
	savingElsewhereRefused,
	uploadsRefused,
	updateRefused,
	contentRewritten,
	typeChanged,
	queryLost,
	noAnswer,
	rateLimited,
	unstable,
	apiFetchMiddleware,
	refusedPreflight,
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
	replacedErrorPage,
	wrongContentType,
	unnoticedHttps,
	lostAuthorization,
	refusedAuthorization,
	refusedSelfTest,
	closedRoutes,
	closedRoutesForRole,
	userAgentRefused,
	loopbackFailure,
	openPhpSession,
	leftBehindMaintenanceFile,
	overrideDropped,
	realMethodsRefused,
	uploadTypeRefused,
	wrongClock,
	maintenance,
	visitorsSentElsewhere,
	visitorsRefused,
	hiddenIndex,
	cachedVisitorAnswers,
	renamedRestPrefix,
	closedRoutesForVisitors,
	closedUserRoutes,
	roleLacksCapability,
	foreignAuthorizationCheck,
	applicationPasswordsOff,
	probeHeaderLost,
	healthy,
	probeHeaderRefused,
	offline,
	undetermined,
];
