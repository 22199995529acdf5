import { ajax } from './ajax';
import { ajaxAgain } from './ajax-again';
import { apiFetch } from './api-fetch';
import { authorization } from './authorization';
import { cookie } from './cookie';
import { freshNonce } from './fresh-nonce';
import { frontNonce } from './front-nonce';
import { frontPage } from './front-page';
import { indexAfter } from './index-after';
import { indexAgain } from './index-again';
import { indexFollowed } from './index-followed';
import { indexUnsigned } from './index-unsigned';
import { index } from './index-visitor';
import { internal } from './internal';
import { loopbackAgent } from './loopback-agent';
import { loopbackFile } from './loopback-file';
import { loopbackPinned } from './loopback-pinned';
import { loopbackSaving } from './loopback-saving';
import { loopbackSavingPinned } from './loopback-saving-pinned';
import { loopbackSession } from './loopback-session';
import { loopbackVisitor } from './loopback-visitor';
import { ownRoutes } from './own-routes';
import { pageNonce } from './page-nonce';
import { pageNonceAgain } from './page-nonce-again';
import { preflight } from './preflight';
import { queryForm } from './query-form';
import { queryNonce } from './query-nonce';
import { roleRoutes } from './role-routes';
import { consented, ladder } from './saving';
import { staticFile } from './static-file';
import { visitor } from './visitor';
import { visitorAgain } from './visitor-again';
import { visitorRoutes } from './visitor-routes';
import { withSuspect } from './with-suspect';
import { withoutSuspect } from './without-suspect';
import { wrongNonce } from './wrong-nonce';
import type { Probe } from './probe';

/**
 * In the order of asking: controls first, cheapest first. A probe whose `when` names others waits for them.
 * The evidence table shows them by group. What is asked again comes before saving: nobody may be blamed by an answer that was another one a moment later.
 */
export const probes: readonly Probe[] = [
	staticFile,
	index,
	ajax,
	pageNonce,
	queryForm,
	indexUnsigned,
	cookie,
	visitor,
	freshNonce,
	pageNonceAgain,
	visitorAgain,
	indexAgain,
	ajaxAgain,
	...ladder,
	...consented,
	indexAfter,
	wrongNonce,
	queryNonce,
	indexFollowed,
	apiFetch,
	ownRoutes,
	roleRoutes,
	frontPage,
	authorization,
	frontNonce,
	visitorRoutes,
	loopbackVisitor,
	loopbackSession,
	preflight,
	loopbackFile,
	loopbackAgent,
	loopbackPinned,
	loopbackSaving,
	loopbackSavingPinned,
	internal,
	withoutSuspect,
	withSuspect,
];
