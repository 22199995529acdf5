<?php
// Generated from src/rules by "npm run build". Do not edit.
defined( 'ABSPATH' ) || exit;

return array(
	array(
		'explains' => array(
			'missing-nonce-check',
			'loopback-failure',
			'ended-login',
			'expired-nonce',
			'nonce-header-lost',
			'lost-login-cookie',
		),
		'who' => array(
			array(
				'template' => __( 'A page cache, a proxy, or a CDN', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'Everybody whose data the REST API shows', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'cached-answers',
		'severity' => 'critical',
		'confidence' => 'proven',
		'layer' => null,
		'needs' => array(
			'visitor',
		),
		'when' => array(
			'all' => array(
				array(
					'any' => array(
						array(
							'is' => array(
								'visitor.seenCookie',
								true,
							),
						),
						array(
							'is' => array(
								'queryForm.seenCookie',
								true,
							),
						),
						array(
							'is' => array(
								'loopbackVisitor.seenCookie',
								true,
							),
						),
						array(
							'is' => array(
								'cookie.seenNonce',
								true,
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'pageNonce.seenCookie',
										true,
									),
								),
								array(
									'is' => array(
										'freshNonce.seenCookie',
										false,
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => __( 'Something stores answers of the REST API and gives them to others', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => __( 'A request without any cookie was answered as if it came from somebody who is logged in. So an answer that was meant for one person was kept, and given to a visitor: private data can leak that way.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'any' => array(
						array(
							'is' => array(
								'visitor.seenUser',
								true,
							),
						),
						array(
							'is' => array(
								'queryForm.seenUser',
								true,
							),
						),
						array(
							'is' => array(
								'loopbackVisitor.seenUser',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'An answer tells of a cookie or a nonce that its request did not carry. So it was made for another request, kept, and given out again; private data can leak that way.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => __( 'In your page cache, proxy or CDN, switch off caching for the REST API’s addresses; then empty the cache.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(
			'no-answer',
			'redirect',
			'login-redirect',
			'web-server-refusal',
			'refusal-before-wordpress',
			'visitors-refused',
		),
		'who' => array(),
		'where' => array(
			array(
				'template' => __( 'Settings → General: the two addresses differ', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'server.addresses',
						'host',
						'scheme',
					),
				),
			),
			array(
				'template' => __( 'The address in the browser differs from the one in Settings → General', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'Everybody who works in wp-admin by this address', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'other-rest-origin',
		'severity' => 'critical',
		'confidence' => 'very-likely',
		'layer' => 'browser',
		'needs' => array(),
		'when' => array(
			'is' => array(
				'browser.restOrigin',
				'host',
				'scheme',
			),
		),
		'title' => array(
			array(
				'template' => __( 'The REST API uses http or https, and this admin screen uses the other one', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'browser.restOrigin',
						'scheme',
					),
				),
			),
			array(
				'template' => __( 'The REST API is at another address than this admin screen', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => __( 'WordPress hands out an address for the REST API whose http or https differs from this page’s. The browser takes that for a foreign site and by default keeps your login back, so the block editor usually cannot save.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'browser.restOrigin',
						'scheme',
					),
				),
			),
			array(
				'template' => __( 'WordPress hands out an address for the REST API on another host or port than this page. The browser takes that for a foreign site and by default keeps your login back, so the block editor usually cannot save.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => __( 'On Settings → General, give WordPress Address and Site Address the same beginning, up to the host name.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'server.addresses',
						'host',
						'scheme',
					),
				),
			),
			array(
				'template' => __( 'Open the admin screens by the address that Settings → General calls WordPress Address.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'general',
	),
	array(
		'explains' => array(
			'loopback-failure',
		),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a web server’s name, for example nginx. */
				__( 'The web server (%1$s): its configuration, .htaccess or a firewall module', 'rest-health' ),
				'values' => array(
					'index.software',
				),
			),
			array(
				'template' => __( 'The web server: its configuration or a firewall module', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => __( 'In front of WordPress', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'Visitors; you are let through', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'Everybody', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'web-server-refusal',
		'severity' => 'critical',
		'confidence' => 'very-likely',
		'layer' => 'web-server',
		'needs' => array(
			'index',
		),
		'when' => array(
			'all' => array(
				array(
					'all' => array(
						array(
							'is' => array(
								'index.passed',
								false,
							),
						),
						array(
							'is' => array(
								'index.depth',
								'nothing',
							),
						),
						array(
							'is' => array(
								'index.trace.reached',
								'nothing',
								null,
							),
						),
						array(
							'is' => array(
								'index.redirect',
								'none',
							),
						),
						array(
							'is' => array(
								'index.wall',
								null,
							),
						),
					),
				),
				array(
					'is' => array(
						'index.status',
						401,
						403,
						405,
						406,
						410,
					),
				),
				array(
					'is' => array(
						'index.page',
						'apache',
						'nginx',
						'litespeed',
					),
				),
				array(
					'not' => array(
						'all' => array(
							array(
								'is' => array(
									'pageNonce.passed',
									true,
								),
							),
							array(
								'is' => array(
									'loopbackVisitor.passed',
									true,
								),
							),
						),
					),
				),
				array(
					'any' => array(
						array(
							'is' => array(
								'vantage',
								'browser',
							),
						),
						array(
							'is' => array(
								'staticFile.passed',
								true,
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => __( 'The web server refuses visitors’ requests for the REST API', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'The web server refuses requests for the REST API', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'A request for the REST API got %1$s and the web server’s own error page. The same request in the form index.php?rest_route= reached WordPress. So the server refuses by the address, and WordPress is not asked.', 'rest-health' ),
				'values' => array(
					'index.status',
				),
				'when' => array(
					'is' => array(
						'queryForm.depth',
						'rest',
						'authentication',
						'authenticated',
						'route',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'A request for the REST API got %1$s and the web server’s own error page, in both forms of its address, while admin-ajax was answered by WordPress. So the server refuses, and WordPress is not asked.', 'rest-health' ),
				'values' => array(
					'index.status',
				),
				'when' => array(
					'all' => array(
						array(
							'all' => array(
								array(
									'is' => array(
										'queryForm.passed',
										false,
									),
								),
								array(
									'is' => array(
										'queryForm.depth',
										'nothing',
									),
								),
								array(
									'is' => array(
										'queryForm.trace.reached',
										'nothing',
										null,
									),
								),
								array(
									'is' => array(
										'queryForm.redirect',
										'none',
									),
								),
								array(
									'is' => array(
										'queryForm.wall',
										null,
									),
								),
							),
						),
						array(
							'is' => array(
								'ajax.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'A request for the REST API got %1$s and the web server’s own error page. Nothing in the answer comes from WordPress.', 'rest-health' ),
				'values' => array(
					'index.status',
				),
			),
		),
		'fix' => array(
			array(
				'template' => __( 'Look in the .htaccess file in the site’s main folder for a rule about wp-json, or ask your host which rule refuses it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'server.software',
						'apache',
						'litespeed',
					),
				),
			),
			array(
				'template' => __( 'Ask your host which rule of the web server or its firewall refuses the REST API’s address, and to make an exception for it.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(
			'loopback-failure',
		),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
		),
		'where' => array(
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
				),
			),
		),
		'culprits' => array(
			'pageNonce',
			'index',
		),
		'affected' => array(
			array(
				'template' => __( 'Visitors; you are let through', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'Everybody', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s refused the same request as well (%2$s), and was overruled.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
					'culprit.trace.refusedToo.place',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.how',
							'left-out',
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
				'values' => array(
					'culprit.trace.denied.name',
					'culprit.trace.denied.place',
				),
			),
			array(
				'template' => __( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked once more, the request passed with it as well as without it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.', 'rest-health' ),
				'values' => array(
					'withoutSuspect.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
						array(
							'is' => array(
								'withoutSuspect.trace.refused.name',
								null,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'withoutSuspect.outcome',
									'timed-out',
									'unanswered',
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.outcome',
								'timed-out',
								'unanswered',
							),
						),
					),
				),
			),
		),
		'id' => 'refusal-before-wordpress',
		'severity' => 'critical',
		'confidence' => null,
		'layer' => null,
		'needs' => array(
			'index',
		),
		'when' => array(
			'all' => array(
				array(
					'all' => array(
						array(
							'is' => array(
								'index.passed',
								false,
							),
						),
						array(
							'is' => array(
								'index.depth',
								'nothing',
							),
						),
						array(
							'is' => array(
								'index.trace.reached',
								'nothing',
								null,
							),
						),
						array(
							'is' => array(
								'index.redirect',
								'none',
							),
						),
						array(
							'is' => array(
								'index.wall',
								null,
							),
						),
					),
				),
				array(
					'is' => array(
						'index.status',
						401,
						403,
						405,
						406,
						410,
					),
				),
				array(
					'not' => array(
						'is' => array(
							'index.page',
							'apache',
							'nginx',
							'litespeed',
						),
					),
				),
				array(
					'not' => array(
						'all' => array(
							array(
								'is' => array(
									'pageNonce.passed',
									true,
								),
							),
							array(
								'is' => array(
									'loopbackVisitor.passed',
									true,
								),
							),
						),
					),
				),
				array(
					'any' => array(
						array(
							'is' => array(
								'vantage',
								'browser',
							),
						),
						array(
							'is' => array(
								'staticFile.passed',
								true,
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s refuses requests before they reach the REST API', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s refuses requests before they reach the REST API', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s refuses requests before they reach the REST API', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'Something refuses requests before they reach the REST API', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'queryForm.passed',
								false,
							),
						),
						array(
							'is' => array(
								'queryForm.depth',
								'nothing',
							),
						),
						array(
							'is' => array(
								'queryForm.trace.reached',
								'nothing',
								null,
							),
						),
						array(
							'is' => array(
								'queryForm.redirect',
								'none',
							),
						),
						array(
							'is' => array(
								'queryForm.wall',
								null,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'Something in front of WordPress refuses requests for the REST API', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'A request for the REST API got %1$s, and nothing in the answer comes from WordPress. REST Health does not know the page that came, so it may be a CDN, a firewall of your host, or a plugin that ends the request without a word of WordPress.', 'rest-health' ),
				'values' => array(
					'index.status',
				),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Deactivate %1$s on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
						array(
							'any' => array(
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wp-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wordpress-rest-api',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'simple-disable-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'wp-force-login/',
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Open the settings of %1$s and allow the REST API for people who are logged in; if it has no such setting, deactivate it on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the theme %1$s to let the REST API pass for people who are logged in; its code is in the file named under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the file %1$s to let the REST API pass for people who are logged in; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask your host, or whoever set up the firewall that PHP runs before WordPress (auto_prepend_file: %1$s), to let the REST API pass.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'At Tools → REST Health, copy the report and send it to your host; ask which firewall or rule answers there.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a web server’s name, for example nginx. */
				__( 'The web server (%1$s), for want of rules', 'rest-health' ),
				'values' => array(
					'server.software',
				),
			),
		),
		'where' => array(
			array(
				'template' => __( '.htaccess in the site’s main folder', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'Everybody; pages other than the front page as well', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'missing-htaccess-rules',
		'severity' => 'critical',
		'confidence' => 'very-likely',
		'layer' => 'web-server',
		'needs' => array(
			'index',
			'queryForm',
		),
		'when' => array(
			'all' => array(
				array(
					'all' => array(
						array(
							'is' => array(
								'index.passed',
								false,
							),
						),
						array(
							'is' => array(
								'index.depth',
								'nothing',
							),
						),
						array(
							'is' => array(
								'index.trace.reached',
								'nothing',
								null,
							),
						),
						array(
							'is' => array(
								'index.redirect',
								'none',
							),
						),
						array(
							'is' => array(
								'index.wall',
								null,
							),
						),
					),
				),
				array(
					'is' => array(
						'index.status',
						404,
					),
				),
				array(
					'is' => array(
						'queryForm.depth',
						'rest',
						'authentication',
						'authenticated',
						'route',
					),
				),
				array(
					'is' => array(
						'server.htaccess',
						'missing',
						'altered',
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => __( 'The .htaccess file does not hold WordPress’s rewrite rules as they should be', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'server.htaccess',
						'altered',
					),
				),
			),
			array(
				'template' => __( 'WordPress’s rewrite rules are missing from the .htaccess file', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'The web server answered %1$s itself: it found no file of that name and did not ask WordPress. The same request in the form index.php?rest_route= reaches the REST API. The .htaccess file lacks the block of rules that WordPress would write into it.', 'rest-health' ),
				'values' => array(
					'index.status',
				),
			),
		),
		'fix' => array(
			array(
				'template' => __( 'On Settings → Permalinks, choose Save Changes: WordPress then writes its rules into .htaccess, or shows them to you if it may not.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'permalinks',
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a web server’s name, for example nginx. */
				__( 'The web server (%1$s), for want of a rewrite rule', 'rest-health' ),
				'values' => array(
					'server.software',
				),
			),
		),
		'where' => array(
			array(
				'template' => __( 'The web server’s configuration of this site', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'Everybody; pages other than the front page as well', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'missing-server-rewrite',
		'severity' => 'critical',
		'confidence' => 'proven',
		'layer' => 'web-server',
		'needs' => array(
			'index',
			'queryForm',
		),
		'when' => array(
			'all' => array(
				array(
					'all' => array(
						array(
							'is' => array(
								'index.passed',
								false,
							),
						),
						array(
							'is' => array(
								'index.depth',
								'nothing',
							),
						),
						array(
							'is' => array(
								'index.trace.reached',
								'nothing',
								null,
							),
						),
						array(
							'is' => array(
								'index.redirect',
								'none',
							),
						),
						array(
							'is' => array(
								'index.wall',
								null,
							),
						),
					),
				),
				array(
					'is' => array(
						'index.status',
						404,
					),
				),
				array(
					'is' => array(
						'queryForm.depth',
						'rest',
						'authentication',
						'authenticated',
						'route',
					),
				),
				array(
					'is' => array(
						'server.htaccess',
						'complete',
						'not-used',
						'unreadable',
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => __( 'The web server does not pass the REST API’s addresses to WordPress', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'The web server answered %1$s itself: it found no file of that name and did not ask WordPress. The same request in the form index.php?rest_route= reaches the REST API. The .htaccess file holds the right rules, and the server does not follow them.', 'rest-health' ),
				'values' => array(
					'index.status',
				),
				'when' => array(
					'is' => array(
						'server.htaccess',
						'complete',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'The web server answered %1$s itself: it found no file of that name and did not ask WordPress. The same request in the form index.php?rest_route= reaches the REST API.', 'rest-health' ),
				'values' => array(
					'index.status',
				),
			),
		),
		'fix' => array(
			array(
				'template' => __( 'Ask your host to add this line to the site’s location / in nginx: try_files $uri $uri/ /index.php?$args;', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'server.software',
						'nginx',
					),
				),
			),
			array(
				'template' => __( 'Ask your host to allow .htaccess for this folder (AllowOverride All) and to load mod_rewrite.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'server.htaccess',
						'complete',
					),
				),
			),
			array(
				'template' => __( 'Ask your host to send every address that is no file to WordPress’s index.php.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => __( 'WordPress, by its stored rewrite rules', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => __( 'The option rewrite_rules holds no rule for the REST API', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'server.restRule',
						false,
					),
				),
			),
			array(
				'template' => __( 'The rewrite rules of WordPress', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'Everybody', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'missing-rest-rewrite',
		'severity' => 'critical',
		'confidence' => 'very-likely',
		'layer' => 'wordpress',
		'needs' => array(
			'index',
			'queryForm',
		),
		'when' => array(
			'all' => array(
				array(
					'not' => array(
						'is' => array(
							'pageNonce.passed',
							true,
						),
					),
				),
				array(
					'is' => array(
						'index.passed',
						false,
					),
				),
				array(
					'is' => array(
						'index.page',
						'theme',
					),
				),
				array(
					'is' => array(
						'index.depth',
						'wordpress',
					),
				),
				array(
					'is' => array(
						'queryForm.depth',
						'rest',
						'authentication',
						'authenticated',
						'route',
					),
				),
				array(
					'is' => array(
						'index.trace.removedRoutes.name',
						null,
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => __( 'WordPress’s stored rewrite rules lack the REST API', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'server.restRule',
						false,
					),
				),
			),
			array(
				'template' => __( 'WordPress takes the REST API’s addresses for pages of the site', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'WordPress answered %1$s with a page of the theme: it did not recognise the address. The same request in the form index.php?rest_route= reaches the REST API.', 'rest-health' ),
				'values' => array(
					'index.status',
				),
			),
			array(
				'template' => __( 'WordPress answered with a page of the theme: it did not recognise the address. The same request in the form index.php?rest_route= reaches the REST API.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => __( 'On Settings → Permalinks, choose Save Changes without changing anything: WordPress then makes its rewrite rules anew. If the answer stays the same, a plugin changes the rules.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'permalinks',
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'must-use',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'drop-in',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.place',
					'culprit.trace.removedRoutes.hook',
					'culprit.trace.removedRoutes.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.hook',
					'culprit.trace.removedRoutes.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.place',
					'culprit.trace.removedRoutes.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.place',
				),
			),
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => __( 'The way from parse_request to rest_api_loaded', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(
			'index',
		),
		'affected' => array(
			array(
				'template' => __( 'Everybody', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s refused the same request as well (%2$s), and was overruled.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
					'culprit.trace.refusedToo.place',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.how',
							'left-out',
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
				'values' => array(
					'culprit.trace.denied.name',
					'culprit.trace.denied.place',
				),
			),
			array(
				'template' => __( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked once more, the request passed with it as well as without it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.', 'rest-health' ),
				'values' => array(
					'withoutSuspect.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
						array(
							'is' => array(
								'withoutSuspect.trace.refused.name',
								null,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'withoutSuspect.outcome',
									'timed-out',
									'unanswered',
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.outcome',
								'timed-out',
								'unanswered',
							),
						),
					),
				),
			),
		),
		'id' => 'missing-rest-routing',
		'severity' => 'critical',
		'confidence' => 'very-likely',
		'layer' => 'plugin',
		'needs' => array(
			'index',
		),
		'when' => array(
			'all' => array(
				array(
					'not' => array(
						'is' => array(
							'pageNonce.passed',
							true,
						),
					),
				),
				array(
					'is' => array(
						'index.passed',
						false,
					),
				),
				array(
					'is' => array(
						'index.depth',
						'wordpress',
					),
				),
				array(
					'any' => array(
						array(
							'is' => array(
								'server.restLoaded',
								false,
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'index.page',
										'theme',
									),
								),
								array(
									'any' => array(
										array(
											'not' => array(
												'is' => array(
													'index.trace.removedRoutes.name',
													null,
												),
											),
										),
										array(
											'is' => array(
												'queryForm.page',
												'theme',
											),
										),
										array(
											'is' => array(
												'queryForm.redirect',
												'hidden',
												'elsewhere',
											),
										),
										array(
											'is' => array(
												'server.permalinks',
												'plain',
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s switches off WordPress’s REST API', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s switches off WordPress’s REST API', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s switches off WordPress’s REST API', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s switches off WordPress’s REST API', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s switches off WordPress’s REST API', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s switches off WordPress’s REST API', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme has switched off WordPress’s REST API', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => __( 'The REST API’s address was answered by WordPress and not by the REST API. WordPress ran, and the function that should hand the request over, rest_api_loaded, is no longer attached to parse_request.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'server.restLoaded',
						false,
					),
				),
			),
			array(
				'template' => __( 'The REST API’s address was answered with a page of the theme, while its other form, index.php?rest_route=, leads there. WordPress ran, and code took the request away before it was handed over.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'queryForm.depth',
						'rest',
						'authentication',
						'authenticated',
						'route',
					),
				),
			),
			array(
				'template' => __( 'The REST API’s address was answered with a page of the theme, and its other form, index.php?rest_route=, does not lead there either. WordPress ran, and did not hand the request over.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Open the settings of %1$s and look for an option about the REST API; if it has none, deactivate it on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the theme %1$s to leave the REST API on; its code is in the file named under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the file %1$s to leave the REST API on; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Open the settings of %1$s and look for an option about the REST API; if it has none, deactivate it on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the theme %1$s to leave the REST API on; its code is in the file named under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the file %1$s to leave the REST API on; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'On the Plugins screen, look for a plugin that disables the REST API and open its settings; then look into the theme’s functions.php.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'plugins',
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
		),
		'where' => array(
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, redirected on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'redirect',
					),
				),
			),
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
				),
			),
		),
		'culprits' => array(
			'index',
		),
		'affected' => array(
			array(
				'template' => __( 'Everybody', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s refused the same request as well (%2$s), and was overruled.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
					'culprit.trace.refusedToo.place',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.how',
							'left-out',
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
				'values' => array(
					'culprit.trace.denied.name',
					'culprit.trace.denied.place',
				),
			),
			array(
				'template' => __( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked once more, the request passed with it as well as without it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.', 'rest-health' ),
				'values' => array(
					'withoutSuspect.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
						array(
							'is' => array(
								'withoutSuspect.trace.refused.name',
								null,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'withoutSuspect.outcome',
									'timed-out',
									'unanswered',
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.outcome',
								'timed-out',
								'unanswered',
							),
						),
					),
				),
			),
		),
		'id' => 'redirect',
		'severity' => 'critical',
		'confidence' => null,
		'layer' => null,
		'needs' => array(
			'index',
		),
		'when' => array(
			'all' => array(
				array(
					'not' => array(
						'is' => array(
							'pageNonce.passed',
							true,
						),
					),
				),
				array(
					'is' => array(
						'index.redirect',
						'hidden',
						'other-host',
						'other-scheme',
						'elsewhere',
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'is' => array(
									'index.redirect',
									'login',
								),
							),
							array(
								'is' => array(
									'indexFollowed.redirect',
									'login',
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'index.redirect',
											'hidden',
										),
									),
									array(
										'is' => array(
											'loopbackVisitor.redirect',
											'login',
										),
									),
								),
							),
						),
					),
				),
				array(
					'any' => array(
						array(
							'is' => array(
								'vantage',
								'browser',
							),
						),
						array(
							'is' => array(
								'staticFile.passed',
								true,
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s redirects REST requests to another address', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s redirects REST requests to another address', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s redirects REST requests to another address', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'REST requests are redirected to another host', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'any' => array(
						array(
							'is' => array(
								'index.redirect',
								'other-host',
							),
						),
						array(
							'is' => array(
								'indexFollowed.redirect',
								'other-host',
							),
						),
						array(
							'is' => array(
								'loopbackVisitor.redirect',
								'other-host',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'REST requests are redirected between http and https', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'any' => array(
						array(
							'is' => array(
								'index.redirect',
								'other-scheme',
							),
						),
						array(
							'is' => array(
								'indexFollowed.redirect',
								'other-scheme',
							),
						),
						array(
							'is' => array(
								'loopbackVisitor.redirect',
								'other-scheme',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'REST requests are redirected to another address', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => __( 'The address that WordPress hands out for the REST API does not answer: it redirects, and following the redirect led to no answer. It may lead in a circle. A redirect loses what is being saved.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'indexFollowed.outcome',
						'unanswered',
						'timed-out',
					),
				),
			),
			array(
				'template' => __( 'The address that WordPress hands out for the REST API does not answer: it redirects. A redirect loses what is being saved, because the browser then asks again without it.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Deactivate %1$s on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
						array(
							'any' => array(
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wp-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wordpress-rest-api',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'simple-disable-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'wp-force-login/',
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Open the settings of %1$s, and except the REST API from what it redirects.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the theme %1$s to except the REST API from what it redirects.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the file %1$s to except the REST API from what it redirects.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'Compare the two addresses on Settings → General with the one in the browser; if they agree, ask your host which rule redirects the REST API.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'general',
	),
	array(
		'explains' => array(
			'output-before-json',
			'wp-die',
			'wp-die-for-visitors',
			'ended-before-witness',
		),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'fatal',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'fatal',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'fatal',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'must-use',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'fatal',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'drop-in',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'fatal',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'Code that PHP could not run to its end', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, broke off on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'fatal',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.how',
								'fatal',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'fatal',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'fatal',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'fatal',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'fatal',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'fatal',
						'left-out',
					),
				),
			),
			array(
				'template' => __( 'PHP’s error log names the file and the line', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(
			'post',
			'pageNonce',
			'visitor',
			'index',
		),
		'affected' => array(
			array(
				'template' => __( 'Everybody who saves', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'index.passed',
								true,
							),
						),
						array(
							'is' => array(
								'pageNonce.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'Visitors', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'Everybody who is logged in', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'index.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'Everybody', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s refused the same request as well (%2$s), and was overruled.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
					'culprit.trace.refusedToo.place',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.how',
							'left-out',
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
				'values' => array(
					'culprit.trace.denied.name',
					'culprit.trace.denied.place',
				),
			),
			array(
				'template' => __( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
								'visitor',
								'pageNonce',
								'post',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked once more, the request passed with it as well as without it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
								'visitor',
								'pageNonce',
								'post',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.', 'rest-health' ),
				'values' => array(
					'withoutSuspect.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
								'visitor',
								'pageNonce',
								'post',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
								'visitor',
								'pageNonce',
								'post',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
						array(
							'is' => array(
								'withoutSuspect.trace.refused.name',
								null,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'withoutSuspect.outcome',
									'timed-out',
									'unanswered',
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
								'visitor',
								'pageNonce',
								'post',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.outcome',
								'timed-out',
								'unanswered',
							),
						),
					),
				),
			),
		),
		'id' => 'php-fatal',
		'severity' => 'critical',
		'confidence' => 'very-likely',
		'layer' => 'php',
		'needs' => array(
			'index',
		),
		'when' => array(
			'all' => array(
				array(
					'any' => array(
						array(
							'any' => array(
								array(
									'is' => array(
										'index.code',
										'internal_server_error',
									),
								),
								array(
									'is' => array(
										'index.page',
										'php-error',
									),
								),
								array(
									'all' => array(
										array(
											'is' => array(
												'index.passed',
												false,
											),
										),
										array(
											'is' => array(
												'index.trace.how',
												'fatal',
											),
										),
									),
								),
							),
						),
						array(
							'any' => array(
								array(
									'is' => array(
										'visitor.code',
										'internal_server_error',
									),
								),
								array(
									'is' => array(
										'visitor.page',
										'php-error',
									),
								),
								array(
									'all' => array(
										array(
											'is' => array(
												'visitor.passed',
												false,
											),
										),
										array(
											'is' => array(
												'visitor.trace.how',
												'fatal',
											),
										),
									),
								),
							),
						),
						array(
							'any' => array(
								array(
									'is' => array(
										'pageNonce.code',
										'internal_server_error',
									),
								),
								array(
									'is' => array(
										'pageNonce.page',
										'php-error',
									),
								),
								array(
									'all' => array(
										array(
											'is' => array(
												'pageNonce.passed',
												false,
											),
										),
										array(
											'is' => array(
												'pageNonce.trace.how',
												'fatal',
											),
										),
									),
								),
							),
						),
						array(
							'any' => array(
								array(
									'is' => array(
										'post.code',
										'internal_server_error',
									),
								),
								array(
									'is' => array(
										'post.page',
										'php-error',
									),
								),
								array(
									'all' => array(
										array(
											'is' => array(
												'post.passed',
												false,
											),
										),
										array(
											'is' => array(
												'post.trace.how',
												'fatal',
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s stops REST requests with a fatal error', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'fatal',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s stops REST requests with a fatal error', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'fatal',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s stops REST requests with a fatal error', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'fatal',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'PHP stops with a fatal error when something is saved through the REST API', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'index.passed',
								true,
							),
						),
						array(
							'is' => array(
								'pageNonce.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'PHP stops with a fatal error when a visitor asks the REST API', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'PHP stops with a fatal error when the REST API is asked with a login', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'index.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'PHP stops with a fatal error while it answers REST requests', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'The answer, %1$s, tells of a fatal error of PHP. Nobody refuses you: code of a plugin, the theme or WordPress broke off.', 'rest-health' ),
				'values' => array(
					'index.status',
				),
				'when' => array(
					'any' => array(
						array(
							'is' => array(
								'index.code',
								'internal_server_error',
							),
						),
						array(
							'is' => array(
								'index.page',
								'php-error',
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'index.passed',
										false,
									),
								),
								array(
									'is' => array(
										'index.trace.how',
										'fatal',
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'The answer tells of a fatal error of PHP. Nobody refuses you: code of a plugin, the theme or WordPress broke off.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Update %1$s, or deactivate it on the Plugins screen and tell its author the file and the line under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'fatal',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Update the theme %1$s, or tell its author the file and the line under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'fatal',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Tell whoever made the file %1$s of the line under Where; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'fatal',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Update %1$s, or deactivate it on the Plugins screen and tell its author the file and the line under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'fatal',
								'left-out',
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'culprit.trace.how',
										'left-out',
									),
								),
								array(
									'is' => array(
										'culprit.trace.refused.kind',
										'plugin',
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Update the theme %1$s, or tell its author the file and the line under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'fatal',
								'left-out',
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'culprit.trace.how',
										'left-out',
									),
								),
								array(
									'is' => array(
										'culprit.trace.refused.kind',
										'theme',
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Tell whoever made the file %1$s of the line under Where; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'fatal',
								'left-out',
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'culprit.trace.how',
										'left-out',
									),
								),
								array(
									'is' => array(
										'culprit.trace.refused.kind',
										'must-use',
										'drop-in',
										'prepended',
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'Open the e-mail “Your Site is Experiencing a Technical Issue” that WordPress sent to the site’s administrator, or PHP’s error log: each names the file that broke off.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(
			'ended-before-witness',
		),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, called wp_die() on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'wp-die',
					),
				),
			),
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
				),
			),
			array(
				'template' => __( 'wp_die(), before the REST API answers', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(
			'pageNonce',
			'index',
		),
		'affected' => array(
			array(
				'template' => __( 'Visitors, and you; other roles were not asked', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(
			array(
				'template' => __( 'This plugin is set at Settings → Disable REST API, for each role.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-json-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-wp-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-wordpress-rest-api',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'simple-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings; without it, visitors see the site without logging in.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'wp-force-login/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → General → REST API; “Logged In Only” lets people who are logged in pass, and nothing there lets visitors pass.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'sar-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at AIOS → Firewall → PHP rules → WP REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'all-in-one-wp-security-and-firewall/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Security → Settings → Advanced → WordPress Tweaks → REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'better-wp-security/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at WP Hide → Rewrite / URLs → JSON REST → Disable JSON REST V2 service.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'wp-hide-security-enhancer/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → REST API Control.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'maxtdesign-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → REST API Toolbox.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'rest-api-toolbox/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at NinjaFirewall → Firewall Policies → WordPress REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'ninjafirewall/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Tools → Enhancements → Disable Components → Disable REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'admin-site-enhancements/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → Stop User Enumeration.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'stop-user-enumeration/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → Password Protected → Protected Permissions → Allow REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'password-protected/',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s refused the same request as well (%2$s), and was overruled.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
					'culprit.trace.refusedToo.place',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.how',
							'left-out',
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
				'values' => array(
					'culprit.trace.denied.name',
					'culprit.trace.denied.place',
				),
			),
			array(
				'template' => __( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked once more, the request passed with it as well as without it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.', 'rest-health' ),
				'values' => array(
					'withoutSuspect.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
						array(
							'is' => array(
								'withoutSuspect.trace.refused.name',
								null,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'withoutSuspect.outcome',
									'timed-out',
									'unanswered',
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.outcome',
								'timed-out',
								'unanswered',
							),
						),
					),
				),
			),
		),
		'id' => 'wp-die',
		'severity' => 'critical',
		'confidence' => 'very-likely',
		'layer' => 'wordpress',
		'needs' => array(
			'index',
			'pageNonce',
		),
		'when' => array(
			'all' => array(
				array(
					'all' => array(
						array(
							'any' => array(
								array(
									'is' => array(
										'index.code',
										'wp_die',
									),
								),
								array(
									'is' => array(
										'index.page',
										'wp-die',
									),
								),
							),
						),
						array(
							'is' => array(
								'index.askedToWait',
								false,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'index.code',
									'internal_server_error',
								),
							),
						),
					),
				),
				array(
					'all' => array(
						array(
							'any' => array(
								array(
									'is' => array(
										'pageNonce.code',
										'wp_die',
									),
								),
								array(
									'is' => array(
										'pageNonce.page',
										'wp-die',
									),
								),
							),
						),
						array(
							'is' => array(
								'pageNonce.askedToWait',
								false,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'pageNonce.code',
									'internal_server_error',
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s stops every REST request with wp_die()', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s stops every REST request with wp_die()', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s stops every REST request with wp_die()', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme stops every REST request with wp_die()', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'WordPress ran and was stopped by wp_die() before the REST API could answer; the answer was %1$s. wp-admin works meanwhile, so it is code of a plugin or theme that stops REST requests.', 'rest-health' ),
				'values' => array(
					'pageNonce.status',
				),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Deactivate %1$s on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
						array(
							'any' => array(
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wp-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wordpress-rest-api',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'simple-disable-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'wp-force-login/',
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Open the settings of %1$s and allow the REST API for people who are logged in; if it has no such setting, deactivate it on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the theme %1$s to let the REST API pass for people who are logged in; its code is in the file named under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the file %1$s to let the REST API pass for people who are logged in; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask your host, or whoever set up the firewall that PHP runs before WordPress (auto_prepend_file: %1$s), to let the REST API pass.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'On the Plugins screen, open the settings of your security plugin and look for an option about the REST API.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'plugins',
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, ended the request on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'exit',
					),
				),
			),
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
				),
			),
		),
		'culprits' => array(
			'pageNonce',
			'index',
		),
		'affected' => array(
			array(
				'template' => __( 'Visitors, and you; other roles were not asked', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s refused the same request as well (%2$s), and was overruled.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
					'culprit.trace.refusedToo.place',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.how',
							'left-out',
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
				'values' => array(
					'culprit.trace.denied.name',
					'culprit.trace.denied.place',
				),
			),
			array(
				'template' => __( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked once more, the request passed with it as well as without it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.', 'rest-health' ),
				'values' => array(
					'withoutSuspect.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
						array(
							'is' => array(
								'withoutSuspect.trace.refused.name',
								null,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'withoutSuspect.outcome',
									'timed-out',
									'unanswered',
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.outcome',
								'timed-out',
								'unanswered',
							),
						),
					),
				),
			),
		),
		'id' => 'ended-in-wordpress',
		'severity' => 'critical',
		'confidence' => 'very-likely',
		'layer' => 'plugin',
		'needs' => array(
			'index',
		),
		'when' => array(
			'all' => array(
				array(
					'any' => array(
						array(
							'all' => array(
								array(
									'is' => array(
										'pageNonce.passed',
										false,
									),
								),
								array(
									'is' => array(
										'pageNonce.trace.how',
										'exit',
										'left-out',
									),
								),
								array(
									'not' => array(
										'is' => array(
											'pageNonce.trace.reached',
											'nothing',
										),
									),
								),
								array(
									'is' => array(
										'pageNonce.redirect',
										'none',
									),
								),
								array(
									'not' => array(
										'is' => array(
											'pageNonce.page',
											'theme',
											'wp-die',
											'php-error',
										),
									),
								),
								array(
									'not' => array(
										'is' => array(
											'pageNonce.code',
											'rest_no_route',
											'rest_cookie_invalid_nonce',
											'wp_die',
											'internal_server_error',
										),
									),
								),
								array(
									'not' => array(
										'is' => array(
											'pageNonce.body',
											'json-with-bom',
											'json-with-output',
										),
									),
								),
								array(
									'not' => array(
										'all' => array(
											array(
												'is' => array(
													'pageNonce.passed',
													false,
												),
											),
											array(
												'is' => array(
													'pageNonce.shape',
													'error',
												),
											),
											array(
												'is' => array(
													'pageNonce.depth',
													'rest',
													'authentication',
													'authenticated',
													'route',
												),
											),
											array(
												'not' => array(
													'is' => array(
														'pageNonce.code',
														'rest_cookie_invalid_nonce',
														'rest_no_route',
													),
												),
											),
										),
									),
								),
								array(
									'not' => array(
										'any' => array(
											array(
												'is' => array(
													'pageNonce.status',
													429,
												),
											),
											array(
												'all' => array(
													array(
														'is' => array(
															'pageNonce.status',
															503,
														),
													),
													array(
														'is' => array(
															'pageNonce.depth',
															'nothing',
														),
													),
												),
											),
										),
									),
								),
							),
						),
						array(
							'all' => array(
								array(
									'all' => array(
										array(
											'is' => array(
												'index.passed',
												false,
											),
										),
										array(
											'is' => array(
												'index.trace.how',
												'exit',
												'left-out',
											),
										),
										array(
											'not' => array(
												'is' => array(
													'index.trace.reached',
													'nothing',
												),
											),
										),
										array(
											'is' => array(
												'index.redirect',
												'none',
											),
										),
										array(
											'not' => array(
												'is' => array(
													'index.page',
													'theme',
													'wp-die',
													'php-error',
												),
											),
										),
										array(
											'not' => array(
												'is' => array(
													'index.code',
													'rest_no_route',
													'rest_cookie_invalid_nonce',
													'wp_die',
													'internal_server_error',
												),
											),
										),
										array(
											'not' => array(
												'is' => array(
													'index.body',
													'json-with-bom',
													'json-with-output',
												),
											),
										),
										array(
											'not' => array(
												'all' => array(
													array(
														'is' => array(
															'index.passed',
															false,
														),
													),
													array(
														'is' => array(
															'index.shape',
															'error',
														),
													),
													array(
														'is' => array(
															'index.depth',
															'rest',
															'authentication',
															'authenticated',
															'route',
														),
													),
													array(
														'not' => array(
															'is' => array(
																'index.code',
																'rest_cookie_invalid_nonce',
																'rest_no_route',
															),
														),
													),
												),
											),
										),
										array(
											'not' => array(
												'any' => array(
													array(
														'is' => array(
															'index.status',
															429,
														),
													),
													array(
														'all' => array(
															array(
																'is' => array(
																	'index.status',
																	503,
																),
															),
															array(
																'is' => array(
																	'index.depth',
																	'nothing',
																),
															),
														),
													),
												),
											),
										),
									),
								),
								array(
									'not' => array(
										'is' => array(
											'pageNonce.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s ends REST requests before they are answered', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s ends REST requests before they are answered', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s ends REST requests before they are answered', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme ends REST requests before they are answered', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'The request reached WordPress, and code ended PHP before the REST API could answer. What came instead was %1$s, which tells no reason.', 'rest-health' ),
				'values' => array(
					'pageNonce.status',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.passed',
								false,
							),
						),
						array(
							'is' => array(
								'pageNonce.trace.how',
								'exit',
								'left-out',
							),
						),
						array(
							'not' => array(
								'is' => array(
									'pageNonce.trace.reached',
									'nothing',
								),
							),
						),
						array(
							'is' => array(
								'pageNonce.redirect',
								'none',
							),
						),
						array(
							'not' => array(
								'is' => array(
									'pageNonce.page',
									'theme',
									'wp-die',
									'php-error',
								),
							),
						),
						array(
							'not' => array(
								'is' => array(
									'pageNonce.code',
									'rest_no_route',
									'rest_cookie_invalid_nonce',
									'wp_die',
									'internal_server_error',
								),
							),
						),
						array(
							'not' => array(
								'is' => array(
									'pageNonce.body',
									'json-with-bom',
									'json-with-output',
								),
							),
						),
						array(
							'not' => array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonce.shape',
											'error',
										),
									),
									array(
										'is' => array(
											'pageNonce.depth',
											'rest',
											'authentication',
											'authenticated',
											'route',
										),
									),
									array(
										'not' => array(
											'is' => array(
												'pageNonce.code',
												'rest_cookie_invalid_nonce',
												'rest_no_route',
											),
										),
									),
								),
							),
						),
						array(
							'not' => array(
								'any' => array(
									array(
										'is' => array(
											'pageNonce.status',
											429,
										),
									),
									array(
										'all' => array(
											array(
												'is' => array(
													'pageNonce.status',
													503,
												),
											),
											array(
												'is' => array(
													'pageNonce.depth',
													'nothing',
												),
											),
										),
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'The request reached WordPress, and code ended PHP before the REST API could answer.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Deactivate %1$s on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
						array(
							'any' => array(
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wp-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wordpress-rest-api',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'simple-disable-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'wp-force-login/',
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Open the settings of %1$s and allow the REST API for people who are logged in; if it has no such setting, deactivate it on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the theme %1$s to let the REST API pass for people who are logged in; its code is in the file named under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the file %1$s to let the REST API pass for people who are logged in; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask your host, or whoever set up the firewall that PHP runs before WordPress (auto_prepend_file: %1$s), to let the REST API pass.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'On the Plugins screen, open the settings of each security plugin and look for an option about the REST API; then look into the theme’s functions.php.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'plugins',
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'Code that runs before REST Health', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
				),
			),
			array(
				'template' => __( 'Before or while plugins are loaded', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(
			'pageNonce',
			'index',
		),
		'affected' => array(
			array(
				'template' => __( 'Visitors; you are let through', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'Everybody', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(
			array(
				'template' => 
				/* translators: %1$s: a file name. */
				__( 'PHP runs the file %1$s before WordPress (auto_prepend_file), as some firewalls want it. It may be that file, or not.', 'rest-health' ),
				'values' => array(
					'server.prepended',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s refused the same request as well (%2$s), and was overruled.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
					'culprit.trace.refusedToo.place',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.how',
							'left-out',
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
				'values' => array(
					'culprit.trace.denied.name',
					'culprit.trace.denied.place',
				),
			),
			array(
				'template' => __( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked once more, the request passed with it as well as without it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.', 'rest-health' ),
				'values' => array(
					'withoutSuspect.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
						array(
							'is' => array(
								'withoutSuspect.trace.refused.name',
								null,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'withoutSuspect.outcome',
									'timed-out',
									'unanswered',
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.outcome',
								'timed-out',
								'unanswered',
							),
						),
					),
				),
			),
		),
		'id' => 'ended-before-witness',
		'severity' => 'critical',
		'confidence' => 'very-likely',
		'layer' => 'php',
		'needs' => array(
			'index',
		),
		'when' => array(
			'all' => array(
				array(
					'any' => array(
						array(
							'all' => array(
								array(
									'is' => array(
										'pageNonce.passed',
										false,
									),
								),
								array(
									'is' => array(
										'pageNonce.trace.reached',
										'nothing',
									),
								),
								array(
									'is' => array(
										'pageNonce.depth',
										'php',
										'wordpress',
									),
								),
								array(
									'is' => array(
										'pageNonce.redirect',
										'none',
									),
								),
								array(
									'is' => array(
										'pageNonce.wall',
										null,
									),
								),
								array(
									'is' => array(
										'pageNonce.askedToWait',
										false,
									),
								),
								array(
									'not' => array(
										'is' => array(
											'pageNonce.page',
											'theme',
										),
									),
								),
								array(
									'not' => array(
										'any' => array(
											array(
												'is' => array(
													'pageNonce.status',
													429,
												),
											),
											array(
												'all' => array(
													array(
														'is' => array(
															'pageNonce.status',
															503,
														),
													),
													array(
														'is' => array(
															'pageNonce.depth',
															'nothing',
														),
													),
												),
											),
										),
									),
								),
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'pageNonce.passed',
										true,
									),
								),
								array(
									'all' => array(
										array(
											'is' => array(
												'index.passed',
												false,
											),
										),
										array(
											'is' => array(
												'index.trace.reached',
												'nothing',
											),
										),
										array(
											'is' => array(
												'index.depth',
												'php',
												'wordpress',
											),
										),
										array(
											'is' => array(
												'index.redirect',
												'none',
											),
										),
										array(
											'is' => array(
												'index.wall',
												null,
											),
										),
										array(
											'is' => array(
												'index.askedToWait',
												false,
											),
										),
										array(
											'not' => array(
												'is' => array(
													'index.page',
													'theme',
												),
											),
										),
										array(
											'not' => array(
												'any' => array(
													array(
														'is' => array(
															'index.status',
															429,
														),
													),
													array(
														'all' => array(
															array(
																'is' => array(
																	'index.status',
																	503,
																),
															),
															array(
																'is' => array(
																	'index.depth',
																	'nothing',
																),
															),
														),
													),
												),
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											true,
										),
									),
									array(
										'is' => array(
											'pageNonce.seenUser',
											null,
										),
									),
									array(
										'is' => array(
											'pageNonce.trace.reached',
											'nothing',
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'freshNonce.passed',
											true,
										),
									),
									array(
										'is' => array(
											'freshNonce.seenUser',
											null,
										),
									),
									array(
										'is' => array(
											'freshNonce.trace.reached',
											'nothing',
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											true,
										),
									),
									array(
										'is' => array(
											'visitor.seenUser',
											null,
										),
									),
									array(
										'is' => array(
											'visitor.trace.reached',
											'nothing',
										),
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s ends REST requests while WordPress is being loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s ends REST requests while WordPress is being loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s ends REST requests while WordPress is being loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'Visitors’ REST requests are ended before REST Health can see who does it', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'REST requests are ended before REST Health can see who does it', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'The answer, %1$s, comes from PHP, and REST Health, which watches its own requests from inside WordPress, never saw this one. So something that runs earlier ended it: a plugin that is loaded before it, a must-use plugin, a drop-in, or a file that PHP runs before WordPress.', 'rest-health' ),
				'values' => array(
					'pageNonce.status',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.passed',
								false,
							),
						),
						array(
							'is' => array(
								'pageNonce.trace.reached',
								'nothing',
							),
						),
						array(
							'is' => array(
								'pageNonce.depth',
								'php',
								'wordpress',
							),
						),
						array(
							'is' => array(
								'pageNonce.redirect',
								'none',
							),
						),
						array(
							'is' => array(
								'pageNonce.wall',
								null,
							),
						),
						array(
							'is' => array(
								'pageNonce.askedToWait',
								false,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'pageNonce.page',
									'theme',
								),
							),
						),
						array(
							'not' => array(
								'any' => array(
									array(
										'is' => array(
											'pageNonce.status',
											429,
										),
									),
									array(
										'all' => array(
											array(
												'is' => array(
													'pageNonce.status',
													503,
												),
											),
											array(
												'is' => array(
													'pageNonce.depth',
													'nothing',
												),
											),
										),
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'The answer to a visitor, %1$s, comes from PHP, and REST Health, which watches its own requests from inside WordPress, never saw this one. So something that runs earlier ended it: a plugin that is loaded before it, a must-use plugin, a drop-in, or a file that PHP runs before WordPress.', 'rest-health' ),
				'values' => array(
					'index.status',
				),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Deactivate %1$s on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
						array(
							'any' => array(
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wp-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wordpress-rest-api',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'simple-disable-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'wp-force-login/',
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Open the settings of %1$s and allow the REST API for people who are logged in; if it has no such setting, deactivate it on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the theme %1$s to let the REST API pass for people who are logged in; its code is in the file named under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the file %1$s to let the REST API pass for people who are logged in; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask your host, or whoever set up the firewall that PHP runs before WordPress (auto_prepend_file: %1$s), to let the REST API pass.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'At Tools → REST Health, press “Find who does it”: it looks from earlier on, and deactivates nothing.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'find',
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.printed.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.printed.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.printed.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.printed.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.printed.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'must-use',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'drop-in',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'Code that prints while WordPress answers', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.printed.place',
					'culprit.trace.printed.hook',
					'culprit.trace.printed.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.printed.hook',
					'culprit.trace.printed.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.printed.place',
					'culprit.trace.printed.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.printed.place',
				),
			),
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => __( 'The first bytes of the answer', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(
			'pageNonce',
			'index',
			'visitor',
			'post',
		),
		'affected' => array(
			array(
				'template' => __( 'Everybody who gets such an answer', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s refused the same request as well (%2$s), and was overruled.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
					'culprit.trace.refusedToo.place',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.how',
							'left-out',
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
				'values' => array(
					'culprit.trace.denied.name',
					'culprit.trace.denied.place',
				),
			),
			array(
				'template' => __( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
								'visitor',
								'post',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked once more, the request passed with it as well as without it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
								'visitor',
								'post',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.', 'rest-health' ),
				'values' => array(
					'withoutSuspect.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
								'visitor',
								'post',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
								'visitor',
								'post',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
						array(
							'is' => array(
								'withoutSuspect.trace.refused.name',
								null,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'withoutSuspect.outcome',
									'timed-out',
									'unanswered',
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
								'visitor',
								'post',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.outcome',
								'timed-out',
								'unanswered',
							),
						),
					),
				),
			),
		),
		'id' => 'output-before-json',
		'severity' => 'critical',
		'confidence' => 'very-likely',
		'layer' => 'php',
		'needs' => array(
			'index',
		),
		'when' => array(
			'all' => array(
				array(
					'any' => array(
						array(
							'is' => array(
								'index.body',
								'json-with-output',
							),
						),
						array(
							'is' => array(
								'visitor.body',
								'json-with-output',
							),
						),
						array(
							'is' => array(
								'pageNonce.body',
								'json-with-output',
							),
						),
						array(
							'is' => array(
								'post.body',
								'json-with-output',
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s prints extra text into the REST API’s answers', 'rest-health' ),
				'values' => array(
					'culprit.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.printed.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s prints extra text into the REST API’s answers', 'rest-health' ),
				'values' => array(
					'culprit.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.printed.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s prints extra text into the REST API’s answers', 'rest-health' ),
				'values' => array(
					'culprit.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.printed.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s prints extra text into the REST API’s answers', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s prints extra text into the REST API’s answers', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s prints extra text into the REST API’s answers', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'Something prints extra text into the REST API’s answers', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => __( 'The right answer came, and text stands around it that does not belong there. So the block editor says “not a valid JSON response”. WordPress is set to print PHP’s messages into its answers.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'server.showsErrors',
						true,
					),
				),
			),
			array(
				'template' => __( 'The right answer came, and text stands around it that does not belong there. So the block editor says “not a valid JSON response”.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Update %1$s, or deactivate it on the Plugins screen and tell its author the file and the line under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.printed.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Update the theme %1$s, or tell its author the file and the line under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.printed.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Tell whoever made the file %1$s of the line under Where; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.printed.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Update %1$s, or deactivate it on the Plugins screen and tell its author the file and the line under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Update the theme %1$s, or tell its author the file and the line under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Tell whoever made the file %1$s of the line under Where; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'In wp-config.php, set WP_DEBUG_DISPLAY to false; then read the text at Tools → REST Health, in the first bytes of the answer, and tell the author of the file that it names.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'server.showsErrors',
						true,
					),
				),
			),
			array(
				'template' => __( 'At Tools → REST Health, read the first bytes of the answer: a message of PHP names its file, and its author can mend it.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a web server’s name, for example nginx. */
				__( 'A proxy, a firewall, or the web server (%1$s)', 'rest-health' ),
				'values' => array(
					'server.software',
				),
			),
			array(
				'template' => __( 'A proxy, a firewall, or the web server', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => __( 'Between the browser and PHP: the header X-WP-Nonce', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'Everybody who is logged in', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'nonce-header-lost',
		'severity' => 'critical',
		'confidence' => 'proven',
		'layer' => 'web-server',
		'needs' => array(
			'pageNonce',
			'queryNonce',
		),
		'when' => array(
			'all' => array(
				array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
				array(
					'is' => array(
						'pageNonce.renewedNonce',
						false,
					),
				),
				array(
					'is' => array(
						'queryNonce.renewedNonce',
						true,
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => __( 'Something on the way to WordPress drops the nonce header', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => __( 'The request with your nonce in the header X-WP-Nonce was taken for one without a nonce. The same nonce in the address was accepted. So the nonce and your login are right, and a proxy, firewall or the web server drops the header.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => __( 'Ask your host or CDN to let the request header X-WP-Nonce pass to PHP.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => __( 'The cookie’s path or domain', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'loopbackSession.renewedNonce',
						true,
					),
				),
			),
			array(
				'template' => __( 'A proxy, a cache, or the web server', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'loopbackSession.code',
						'rest_cookie_invalid_nonce',
					),
				),
			),
			array(
				'template' => __( 'Something between the browser and WordPress', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => __( 'The logged-in cookie', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'Everybody who is logged in', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'lost-login-cookie',
		'severity' => 'critical',
		'confidence' => 'proven',
		'layer' => 'authentication',
		'needs' => array(
			'cookie',
			'pageNonce',
			'freshNonce',
		),
		'when' => array(
			'all' => array(
				array(
					'is' => array(
						'pageNonce.code',
						'rest_cookie_invalid_nonce',
					),
				),
				array(
					'is' => array(
						'freshNonce.code',
						'rest_cookie_invalid_nonce',
					),
				),
				array(
					'is' => array(
						'cookie.seenCookie',
						false,
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => __( 'Your login cookie does not reach the REST API', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'WordPress got no login cookie with REST requests, so it takes you for a visitor and refuses even a new nonce with %1$s. The cookie does arrive when the server sends it to itself: so this browser does not send it to that address, as happens when the cookie’s path or domain is wrong.', 'rest-health' ),
				'values' => array(
					'freshNonce.status',
				),
				'when' => array(
					'is' => array(
						'loopbackSession.renewedNonce',
						true,
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'WordPress got no login cookie with REST requests, so it takes you for a visitor and refuses even a new nonce with %1$s. It does not arrive when the server sends it to itself either: so something on the way takes it off.', 'rest-health' ),
				'values' => array(
					'freshNonce.status',
				),
				'when' => array(
					'is' => array(
						'loopbackSession.code',
						'rest_cookie_invalid_nonce',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'WordPress got no login cookie with REST requests, so it takes you for a visitor and refuses even a new nonce with %1$s. wp-admin does get its cookie.', 'rest-health' ),
				'values' => array(
					'freshNonce.status',
				),
			),
		),
		'fix' => array(
			array(
				'template' => __( 'In wp-config.php, remove COOKIE_DOMAIN, COOKIEPATH and SITECOOKIEPATH if they are there; then log out and in again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'loopbackSession.renewedNonce',
						true,
					),
				),
			),
			array(
				'template' => __( 'Ask your host or CDN to pass cookies on for the REST API’s address, and not to cache it.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.loggedOut.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.loggedOut.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.loggedOut.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.loggedOut.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.loggedOut.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.loggedOut.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.loggedOut.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.loggedOut.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.loggedOut.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.loggedOut.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.changedNonce.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.changedNonce.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.changedNonce.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.changedNonce.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.changedNonce.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.changedNonce.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.changedNonce.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.changedNonce.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.changedNonce.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.changedNonce.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'must-use',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'drop-in',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.loggedOut.place',
					'culprit.trace.loggedOut.hook',
					'culprit.trace.loggedOut.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.loggedOut.hook',
					'culprit.trace.loggedOut.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.loggedOut.place',
					'culprit.trace.loggedOut.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.loggedOut.place',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.changedNonce.place',
					'culprit.trace.changedNonce.hook',
					'culprit.trace.changedNonce.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.changedNonce.hook',
					'culprit.trace.changedNonce.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.changedNonce.place',
					'culprit.trace.changedNonce.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.changedNonce.place',
				),
			),
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => __( 'determine_current_user or nonce_life, in REST requests only', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(
			'freshNonce',
			'pageNonce',
		),
		'affected' => array(
			array(
				'template' => __( 'Everybody who is logged in', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s refused the same request as well (%2$s), and was overruled.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
					'culprit.trace.refusedToo.place',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.how',
							'left-out',
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
				'values' => array(
					'culprit.trace.denied.name',
					'culprit.trace.denied.place',
				),
			),
			array(
				'template' => __( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'freshNonce',
								'pageNonce',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked once more, the request passed with it as well as without it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'freshNonce',
								'pageNonce',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.', 'rest-health' ),
				'values' => array(
					'withoutSuspect.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'freshNonce',
								'pageNonce',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'freshNonce',
								'pageNonce',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
						array(
							'is' => array(
								'withoutSuspect.trace.refused.name',
								null,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'withoutSuspect.outcome',
									'timed-out',
									'unanswered',
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'freshNonce',
								'pageNonce',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.outcome',
								'timed-out',
								'unanswered',
							),
						),
					),
				),
			),
		),
		'id' => 'login-not-recognised',
		'severity' => 'critical',
		'confidence' => 'very-likely',
		'layer' => 'authentication',
		'needs' => array(
			'cookie',
			'pageNonce',
			'freshNonce',
		),
		'when' => array(
			'all' => array(
				array(
					'is' => array(
						'pageNonce.code',
						'rest_cookie_invalid_nonce',
					),
				),
				array(
					'is' => array(
						'freshNonce.code',
						'rest_cookie_invalid_nonce',
					),
				),
				array(
					'is' => array(
						'cookie.seenCookie',
						true,
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'is' => array(
									'visitor.seenCookie',
									true,
								),
							),
							array(
								'is' => array(
									'queryForm.seenCookie',
									true,
								),
							),
							array(
								'is' => array(
									'loopbackVisitor.seenCookie',
									true,
								),
							),
							array(
								'is' => array(
									'cookie.seenNonce',
									true,
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.seenCookie',
											true,
										),
									),
									array(
										'is' => array(
											'freshNonce.seenCookie',
											false,
										),
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s takes everybody for a visitor in REST requests', 'rest-health' ),
				'values' => array(
					'culprit.trace.loggedOut.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.loggedOut.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s takes everybody for a visitor in REST requests', 'rest-health' ),
				'values' => array(
					'culprit.trace.loggedOut.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.loggedOut.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s takes everybody for a visitor in REST requests', 'rest-health' ),
				'values' => array(
					'culprit.trace.loggedOut.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.loggedOut.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s makes WordPress refuse good nonces in REST requests', 'rest-health' ),
				'values' => array(
					'culprit.trace.changedNonce.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.changedNonce.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s makes WordPress refuse good nonces in REST requests', 'rest-health' ),
				'values' => array(
					'culprit.trace.changedNonce.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.changedNonce.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s makes WordPress refuse good nonces in REST requests', 'rest-health' ),
				'values' => array(
					'culprit.trace.changedNonce.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.changedNonce.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s makes WordPress refuse good nonces in REST requests', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s makes WordPress refuse good nonces in REST requests', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s makes WordPress refuse good nonces in REST requests', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'Your login reaches the REST API, and even a new nonce is refused there', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'WordPress got your login cookie with REST requests, knew you, and was then told that nobody is logged in (determine_current_user). So it refused even a new nonce with %1$s.', 'rest-health' ),
				'values' => array(
					'freshNonce.status',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.loggedOut.name',
							null,
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'WordPress got your login cookie with REST requests and refused a nonce that wp-admin had made a moment before, with %1$s: code makes nonces live shorter, or belong to somebody else, in REST requests only.', 'rest-health' ),
				'values' => array(
					'freshNonce.status',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.changedNonce.name',
							null,
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'WordPress got your login cookie with REST requests and refused a nonce that wp-admin had made a moment before, with %1$s. So code treats your login in REST requests otherwise than in wp-admin: it takes you for nobody (determine_current_user), or for a nonce that lives shorter there (nonce_life).', 'rest-health' ),
				'values' => array(
					'freshNonce.status',
				),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Update %1$s, or deactivate it on the Plugins screen and tell its author the file and the line under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.loggedOut.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.loggedOut.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Update the theme %1$s, or tell its author the file and the line under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.loggedOut.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.loggedOut.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Tell whoever made the file %1$s of the line under Where; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.loggedOut.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.loggedOut.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Update %1$s, or deactivate it on the Plugins screen and tell its author the file and the line under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Update the theme %1$s, or tell its author the file and the line under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Tell whoever made the file %1$s of the line under Where; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Update %1$s, or deactivate it on the Plugins screen and tell its author the file and the line under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.changedNonce.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.changedNonce.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Update the theme %1$s, or tell its author the file and the line under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.changedNonce.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.changedNonce.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Tell whoever made the file %1$s of the line under Where; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.changedNonce.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.changedNonce.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Update %1$s, or deactivate it on the Plugins screen and tell its author the file and the line under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Update the theme %1$s, or tell its author the file and the line under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Tell whoever made the file %1$s of the line under Where; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'On the Plugins screen, deactivate plugins that change logins or sessions, one after the other, and run the checkup each time; then look into the theme’s functions.php.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'plugins',
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'cookie.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'cookie.trace.accepted.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'cookie.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'cookie.trace.accepted.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'cookie.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'cookie.trace.accepted.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'cookie.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'cookie.trace.accepted.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'cookie.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'cookie.trace.accepted.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'wrongNonce.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'wrongNonce.trace.accepted.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'wrongNonce.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'wrongNonce.trace.accepted.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'wrongNonce.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'wrongNonce.trace.accepted.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'wrongNonce.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'wrongNonce.trace.accepted.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'wrongNonce.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'wrongNonce.trace.accepted.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'cookie.trace.accepted.place',
					'cookie.trace.accepted.hook',
					'cookie.trace.accepted.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'cookie.trace.accepted.hook',
					'cookie.trace.accepted.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'cookie.trace.accepted.place',
					'cookie.trace.accepted.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'cookie.trace.accepted.place',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'wrongNonce.trace.accepted.place',
					'wrongNonce.trace.accepted.hook',
					'wrongNonce.trace.accepted.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'wrongNonce.trace.accepted.hook',
					'wrongNonce.trace.accepted.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'wrongNonce.trace.accepted.place',
					'wrongNonce.trace.accepted.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'wrongNonce.trace.accepted.place',
				),
			),
			array(
				'template' => __( 'rest_authentication_errors', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'Everybody who is logged in', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'missing-nonce-check',
		'severity' => 'critical',
		'confidence' => 'proven',
		'layer' => 'authentication',
		'needs' => array(
			'wrongNonce',
			'cookie',
		),
		'when' => array(
			'all' => array(
				array(
					'any' => array(
						array(
							'is' => array(
								'cookie.seenUser',
								true,
							),
						),
						array(
							'is' => array(
								'wrongNonce.seenUser',
								true,
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'is' => array(
									'visitor.seenCookie',
									true,
								),
							),
							array(
								'is' => array(
									'queryForm.seenCookie',
									true,
								),
							),
							array(
								'is' => array(
									'loopbackVisitor.seenCookie',
									true,
								),
							),
							array(
								'is' => array(
									'cookie.seenNonce',
									true,
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.seenCookie',
											true,
										),
									),
									array(
										'is' => array(
											'freshNonce.seenCookie',
											false,
										),
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Security: %1$s lets REST requests in without a nonce', 'rest-health' ),
				'values' => array(
					'cookie.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'cookie.trace.accepted.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Security: the theme %1$s lets REST requests in without a nonce', 'rest-health' ),
				'values' => array(
					'cookie.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'cookie.trace.accepted.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Security: the file %1$s lets REST requests in without a nonce', 'rest-health' ),
				'values' => array(
					'cookie.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'cookie.trace.accepted.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Security: %1$s lets REST requests in with a wrong nonce', 'rest-health' ),
				'values' => array(
					'wrongNonce.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'wrongNonce.trace.accepted.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Security: the theme %1$s lets REST requests in with a wrong nonce', 'rest-health' ),
				'values' => array(
					'wrongNonce.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'wrongNonce.trace.accepted.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Security: the file %1$s lets REST requests in with a wrong nonce', 'rest-health' ),
				'values' => array(
					'wrongNonce.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'wrongNonce.trace.accepted.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'Security: REST requests with a wrong nonce are taken as logged in', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'not' => array(
						'is' => array(
							'cookie.seenUser',
							true,
						),
					),
				),
			),
			array(
				'template' => __( 'Security: REST requests without a nonce are taken as logged in', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => __( 'WordPress told a request with your cookie and a wrong nonce that it is logged in. The nonce is what keeps other sites from acting with your login while you visit them; code of a plugin or theme overrules WordPress’s check.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'not' => array(
						'is' => array(
							'cookie.seenUser',
							true,
						),
					),
				),
			),
			array(
				'template' => __( 'WordPress told a request with your cookie and no nonce that it is logged in. The nonce is what keeps other sites from acting with your login while you visit them; code of a plugin or theme answers before WordPress’s check.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'On the Plugins screen, deactivate %1$s until its author has mended it.', 'rest-health' ),
				'values' => array(
					'cookie.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'cookie.trace.accepted.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the theme %1$s to take the code away that is named under Where.', 'rest-health' ),
				'values' => array(
					'cookie.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'cookie.trace.accepted.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the file %1$s to take the code away that is named under Where.', 'rest-health' ),
				'values' => array(
					'cookie.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'cookie.trace.accepted.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'On the Plugins screen, deactivate %1$s until its author has mended it.', 'rest-health' ),
				'values' => array(
					'wrongNonce.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'wrongNonce.trace.accepted.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the theme %1$s to take the code away that is named under Where.', 'rest-health' ),
				'values' => array(
					'wrongNonce.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'wrongNonce.trace.accepted.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the file %1$s to take the code away that is named under Where.', 'rest-health' ),
				'values' => array(
					'wrongNonce.trace.accepted.name',
				),
				'when' => array(
					'is' => array(
						'wrongNonce.trace.accepted.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'On the Plugins screen, deactivate the plugin that handles logins for the REST API, and run the checkup again; then tell its author.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'plugins',
	),
	array(
		'explains' => array(
			'loopback-failure',
		),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'must-use',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'drop-in',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.place',
					'culprit.trace.removedRoutes.hook',
					'culprit.trace.removedRoutes.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.hook',
					'culprit.trace.removedRoutes.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.place',
					'culprit.trace.removedRoutes.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.place',
				),
			),
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => __( 'rest_endpoints', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(
			'pageNonce',
		),
		'affected' => array(
			array(
				'template' => __( 'People who are logged in', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'visitor.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'Everybody', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s refused the same request as well (%2$s), and was overruled.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
					'culprit.trace.refusedToo.place',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.how',
							'left-out',
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
				'values' => array(
					'culprit.trace.denied.name',
					'culprit.trace.denied.place',
				),
			),
			array(
				'template' => __( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked once more, the request passed with it as well as without it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.', 'rest-health' ),
				'values' => array(
					'withoutSuspect.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
						array(
							'is' => array(
								'withoutSuspect.trace.refused.name',
								null,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'withoutSuspect.outcome',
									'timed-out',
									'unanswered',
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.outcome',
								'timed-out',
								'unanswered',
							),
						),
					),
				),
			),
		),
		'id' => 'removed-routes',
		'severity' => 'critical',
		'confidence' => 'very-likely',
		'layer' => 'plugin',
		'needs' => array(
			'index',
			'pageNonce',
		),
		'when' => array(
			'all' => array(
				array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.passed',
								false,
							),
						),
						array(
							'is' => array(
								'pageNonce.code',
								'rest_no_route',
							),
						),
					),
				),
				array(
					'any' => array(
						array(
							'all' => array(
								array(
									'is' => array(
										'index.passed',
										false,
									),
								),
								array(
									'is' => array(
										'index.code',
										'rest_no_route',
									),
								),
							),
						),
						array(
							'is' => array(
								'visitor.passed',
								true,
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s removes the REST API’s routes', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s removes the REST API’s routes', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s removes the REST API’s routes', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s removes the REST API’s routes', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s removes the REST API’s routes', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s removes the REST API’s routes', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme removes the REST API’s routes', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
				__( 'A visitor got an answer from the same route that WordPress does not know with your login, %1$s %2$s. So code of a plugin or theme takes routes away from people who are logged in.', 'rest-health' ),
				'values' => array(
					'pageNonce.status',
					'pageNonce.code',
				),
				'when' => array(
					'is' => array(
						'visitor.passed',
						true,
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
				__( 'WordPress accepted the request and knows no such route, %1$s %2$s, not even the index. WordPress makes these routes itself, so code of a plugin or theme takes them away.', 'rest-health' ),
				'values' => array(
					'pageNonce.status',
					'pageNonce.code',
				),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Open the settings of %1$s and look for an option about the REST API; if it has none, deactivate it on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the theme %1$s to leave the routes in place; its code is in the file named under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the file %1$s to leave the routes in place; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Open the settings of %1$s and look for an option about the REST API; if it has none, deactivate it on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the theme %1$s to leave the routes in place; its code is in the file named under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the file %1$s to leave the routes in place; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.how',
								'left-out',
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'On the Plugins screen, open the settings of each security plugin and look for an option about the REST API.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'plugins',
	),
	array(
		'explains' => array(
			'refused-after-authentication',
			'refused-self-test',
			'saving-refused-in-wordpress',
		),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.denied.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.denied.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.denied.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.denied.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.denied.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'post.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'post.trace.denied.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'post.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'post.trace.denied.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'post.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'post.trace.denied.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'post.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'post.trace.denied.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'post.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'post.trace.denied.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'postOverride.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'postOverride.trace.denied.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'postOverride.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'postOverride.trace.denied.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'postOverride.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'postOverride.trace.denied.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'postOverride.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'postOverride.trace.denied.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'postOverride.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'postOverride.trace.denied.kind',
						'prepended',
					),
				),
			),
		),
		'where' => array(
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.denied.place',
					'pageNonce.trace.denied.hook',
					'pageNonce.trace.denied.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.denied.hook',
					'pageNonce.trace.denied.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.denied.place',
					'pageNonce.trace.denied.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.denied.place',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'post.trace.denied.place',
					'post.trace.denied.hook',
					'post.trace.denied.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'post.trace.denied.hook',
					'post.trace.denied.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'post.trace.denied.place',
					'post.trace.denied.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'post.trace.denied.place',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'postOverride.trace.denied.place',
					'postOverride.trace.denied.hook',
					'postOverride.trace.denied.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'postOverride.trace.denied.hook',
					'postOverride.trace.denied.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'postOverride.trace.denied.place',
					'postOverride.trace.denied.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'postOverride.trace.denied.place',
				),
			),
		),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'People who are logged in', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'removed-capability',
		'severity' => 'critical',
		'confidence' => 'very-likely',
		'layer' => 'route',
		'needs' => array(
			'pageNonce',
		),
		'when' => array(
			'all' => array(
				array(
					'any' => array(
						array(
							'all' => array(
								array(
									'is' => array(
										'pageNonce.passed',
										false,
									),
								),
								array(
									'is' => array(
										'pageNonce.outcome',
										'answered',
									),
								),
								array(
									'is' => array(
										'pageNonce.trace.refused.name',
										null,
									),
								),
								array(
									'not' => array(
										'is' => array(
											'pageNonce.trace.denied.name',
											null,
										),
									),
								),
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'post.passed',
										false,
									),
								),
								array(
									'is' => array(
										'post.outcome',
										'answered',
									),
								),
								array(
									'is' => array(
										'post.trace.refused.name',
										null,
									),
								),
								array(
									'not' => array(
										'is' => array(
											'post.trace.denied.name',
											null,
										),
									),
								),
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'postOverride.passed',
										false,
									),
								),
								array(
									'is' => array(
										'postOverride.outcome',
										'answered',
									),
								),
								array(
									'is' => array(
										'postOverride.trace.refused.name',
										null,
									),
								),
								array(
									'not' => array(
										'is' => array(
											'postOverride.trace.denied.name',
											null,
										),
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s takes away a capability that the REST API asks for', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.denied.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s takes away a capability that the REST API asks for', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.denied.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s takes away a capability that the REST API asks for', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.denied.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s takes away a capability that the REST API asks for', 'rest-health' ),
				'values' => array(
					'post.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'post.trace.denied.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s takes away a capability that the REST API asks for', 'rest-health' ),
				'values' => array(
					'post.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'post.trace.denied.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s takes away a capability that the REST API asks for', 'rest-health' ),
				'values' => array(
					'post.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'post.trace.denied.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s takes away a capability that the REST API asks for', 'rest-health' ),
				'values' => array(
					'postOverride.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'postOverride.trace.denied.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s takes away a capability that the REST API asks for', 'rest-health' ),
				'values' => array(
					'postOverride.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'postOverride.trace.denied.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s takes away a capability that the REST API asks for', 'rest-health' ),
				'values' => array(
					'postOverride.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'postOverride.trace.denied.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme takes away a capability that the REST API asks for', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => __( 'WordPress knew you, and asked whether you may do this. Your role says yes, code said no, and so the request was refused.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Open the settings of %1$s and look for roles and capabilities.', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.denied.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the theme %1$s why it takes the capability away; its code is in the file named under Where.', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.denied.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the file %1$s why it takes the capability away; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.denied.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Open the settings of %1$s and look for roles and capabilities.', 'rest-health' ),
				'values' => array(
					'post.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'post.trace.denied.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the theme %1$s why it takes the capability away; its code is in the file named under Where.', 'rest-health' ),
				'values' => array(
					'post.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'post.trace.denied.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the file %1$s why it takes the capability away; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'post.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'post.trace.denied.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Open the settings of %1$s and look for roles and capabilities.', 'rest-health' ),
				'values' => array(
					'postOverride.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'postOverride.trace.denied.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the theme %1$s why it takes the capability away; its code is in the file named under Where.', 'rest-health' ),
				'values' => array(
					'postOverride.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'postOverride.trace.denied.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the file %1$s why it takes the capability away; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'postOverride.trace.denied.name',
				),
				'when' => array(
					'is' => array(
						'postOverride.trace.denied.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'On the Plugins screen, open the settings of each plugin that changes roles and capabilities.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'plugins',
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
				),
			),
			array(
				'template' => __( 'rest_authentication_errors', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(
			'pageNonce',
			'index',
		),
		'affected' => array(
			array(
				'template' => __( 'Visitors, and you; other roles were not asked', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(
			array(
				'template' => __( 'This plugin is set at Settings → Disable REST API, for each role.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-json-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-wp-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-wordpress-rest-api',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'simple-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings; without it, visitors see the site without logging in.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'wp-force-login/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → General → REST API; “Logged In Only” lets people who are logged in pass, and nothing there lets visitors pass.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'sar-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at AIOS → Firewall → PHP rules → WP REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'all-in-one-wp-security-and-firewall/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Security → Settings → Advanced → WordPress Tweaks → REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'better-wp-security/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at WP Hide → Rewrite / URLs → JSON REST → Disable JSON REST V2 service.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'wp-hide-security-enhancer/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → REST API Control.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'maxtdesign-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → REST API Toolbox.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'rest-api-toolbox/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at NinjaFirewall → Firewall Policies → WordPress REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'ninjafirewall/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Tools → Enhancements → Disable Components → Disable REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'admin-site-enhancements/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → Stop User Enumeration.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'stop-user-enumeration/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → Password Protected → Protected Permissions → Allow REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'password-protected/',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s refused the same request as well (%2$s), and was overruled.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
					'culprit.trace.refusedToo.place',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.how',
							'left-out',
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
				'values' => array(
					'culprit.trace.denied.name',
					'culprit.trace.denied.place',
				),
			),
			array(
				'template' => __( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked once more, the request passed with it as well as without it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.', 'rest-health' ),
				'values' => array(
					'withoutSuspect.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
						array(
							'is' => array(
								'withoutSuspect.trace.refused.name',
								null,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'withoutSuspect.outcome',
									'timed-out',
									'unanswered',
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.outcome',
								'timed-out',
								'unanswered',
							),
						),
					),
				),
			),
		),
		'id' => 'refused-in-authentication',
		'severity' => 'critical',
		'confidence' => 'very-likely',
		'layer' => 'authentication',
		'needs' => array(
			'index',
			'pageNonce',
		),
		'when' => array(
			'all' => array(
				array(
					'all' => array(
						array(
							'is' => array(
								'index.passed',
								false,
							),
						),
						array(
							'is' => array(
								'index.shape',
								'error',
							),
						),
						array(
							'is' => array(
								'index.depth',
								'rest',
								'authentication',
								'authenticated',
								'route',
							),
						),
						array(
							'not' => array(
								'is' => array(
									'index.code',
									'rest_cookie_invalid_nonce',
									'rest_no_route',
								),
							),
						),
					),
				),
				array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.passed',
								false,
							),
						),
						array(
							'is' => array(
								'pageNonce.shape',
								'error',
							),
						),
						array(
							'is' => array(
								'pageNonce.depth',
								'rest',
								'authentication',
								'authenticated',
								'route',
							),
						),
						array(
							'not' => array(
								'is' => array(
									'pageNonce.code',
									'rest_cookie_invalid_nonce',
									'rest_no_route',
								),
							),
						),
					),
				),
				array(
					'any' => array(
						array(
							'is' => array(
								'pageNonce.depth',
								'authentication',
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'pageNonce.depth',
										'authenticated',
									),
								),
								array(
									'is' => array(
										'pageNonce.trace.refused.hook',
										'rest_authentication_errors',
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s refuses every REST request', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s refuses every REST request', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s refuses every REST request', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme refuses every REST request', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
				__( 'Requests reached WordPress and were refused with %1$s %2$s while it checked who asks, with your login and without. Inside PHP, where that check is left out, the same route answers. Until that ends, the block editor can save nothing.', 'rest-health' ),
				'values' => array(
					'pageNonce.status',
					'pageNonce.code',
				),
				'when' => array(
					'is' => array(
						'internal.passed',
						true,
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
				__( 'Requests reached WordPress and were refused with %1$s %2$s while it checked who asks, with your login and without.', 'rest-health' ),
				'values' => array(
					'pageNonce.status',
					'pageNonce.code',
				),
			),
			array(
				'template' => __( 'Requests reached WordPress and were refused while it checked who asks, with your login and without.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Deactivate %1$s on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
						array(
							'any' => array(
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wp-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wordpress-rest-api',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'simple-disable-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'wp-force-login/',
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Open the settings of %1$s and allow the REST API for people who are logged in; if it has no such setting, deactivate it on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the theme %1$s to let the REST API pass for people who are logged in; its code is in the file named under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the file %1$s to let the REST API pass for people who are logged in; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask your host, or whoever set up the firewall that PHP runs before WordPress (auto_prepend_file: %1$s), to let the REST API pass.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'On the Plugins screen, open the settings of each security plugin and look for an option about the REST API; then look into the theme’s functions.php.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'plugins',
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
				),
			),
			array(
				'template' => __( 'Between the login check and the route', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'pageNonce.depth',
						'authenticated',
					),
				),
			),
			array(
				'template' => __( 'At the route itself', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(
			'pageNonce',
		),
		'affected' => array(
			array(
				'template' => __( 'Everybody who is logged in', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(
			array(
				'template' => __( 'This plugin is set at Settings → Disable REST API, for each role.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-json-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-wp-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-wordpress-rest-api',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'simple-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings; without it, visitors see the site without logging in.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'wp-force-login/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → General → REST API; “Logged In Only” lets people who are logged in pass, and nothing there lets visitors pass.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'sar-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at AIOS → Firewall → PHP rules → WP REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'all-in-one-wp-security-and-firewall/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Security → Settings → Advanced → WordPress Tweaks → REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'better-wp-security/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at WP Hide → Rewrite / URLs → JSON REST → Disable JSON REST V2 service.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'wp-hide-security-enhancer/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → REST API Control.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'maxtdesign-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → REST API Toolbox.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'rest-api-toolbox/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at NinjaFirewall → Firewall Policies → WordPress REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'ninjafirewall/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Tools → Enhancements → Disable Components → Disable REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'admin-site-enhancements/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → Stop User Enumeration.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'stop-user-enumeration/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → Password Protected → Protected Permissions → Allow REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'password-protected/',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s refused the same request as well (%2$s), and was overruled.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
					'culprit.trace.refusedToo.place',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.how',
							'left-out',
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
				'values' => array(
					'culprit.trace.denied.name',
					'culprit.trace.denied.place',
				),
			),
			array(
				'template' => __( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked once more, the request passed with it as well as without it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.', 'rest-health' ),
				'values' => array(
					'withoutSuspect.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
						array(
							'is' => array(
								'withoutSuspect.trace.refused.name',
								null,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'withoutSuspect.outcome',
									'timed-out',
									'unanswered',
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.outcome',
								'timed-out',
								'unanswered',
							),
						),
					),
				),
			),
		),
		'id' => 'refused-after-authentication',
		'severity' => 'critical',
		'confidence' => 'very-likely',
		'layer' => 'plugin',
		'needs' => array(
			'pageNonce',
		),
		'when' => array(
			'all' => array(
				array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.passed',
								false,
							),
						),
						array(
							'is' => array(
								'pageNonce.shape',
								'error',
							),
						),
						array(
							'is' => array(
								'pageNonce.depth',
								'rest',
								'authentication',
								'authenticated',
								'route',
							),
						),
						array(
							'not' => array(
								'is' => array(
									'pageNonce.code',
									'rest_cookie_invalid_nonce',
									'rest_no_route',
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'is' => array(
							'index.passed',
							true,
						),
					),
				),
				array(
					'is' => array(
						'pageNonce.depth',
						'authenticated',
						'route',
					),
				),
				array(
					'not' => array(
						'is' => array(
							'pageNonce.trace.refused.hook',
							'rest_authentication_errors',
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s refuses REST requests of people who are logged in', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s refuses REST requests of people who are logged in', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s refuses REST requests of people who are logged in', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme refuses REST requests after the login was accepted', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
				__( 'WordPress accepted your cookie and nonce, and then the request was refused with %1$s %2$s. WordPress’s own answer to that route is yes, so code of a plugin or theme refuses.', 'rest-health' ),
				'values' => array(
					'pageNonce.status',
					'pageNonce.code',
				),
			),
			array(
				'template' => __( 'WordPress accepted your cookie and nonce, and then the request was refused. WordPress’s own answer to that route is yes, so code of a plugin or theme refuses.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Deactivate %1$s on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
						array(
							'any' => array(
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wp-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wordpress-rest-api',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'simple-disable-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'wp-force-login/',
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Open the settings of %1$s and allow the REST API for people who are logged in; if it has no such setting, deactivate it on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the theme %1$s to let the REST API pass for people who are logged in; its code is in the file named under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the file %1$s to let the REST API pass for people who are logged in; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask your host, or whoever set up the firewall that PHP runs before WordPress (auto_prepend_file: %1$s), to let the REST API pass.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'On the Plugins screen, open the settings of each security plugin and look for an option about the REST API; then look into the theme’s functions.php.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'plugins',
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, ended the request on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'exit',
					),
				),
			),
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
				),
			),
		),
		'culprits' => array(
			'post',
			'postOverride',
		),
		'affected' => array(
			array(
				'template' => __( 'Everybody who saves', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(
			array(
				'template' => __( 'This plugin is set at Settings → Disable REST API, for each role.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-json-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-wp-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-wordpress-rest-api',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'simple-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings; without it, visitors see the site without logging in.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'wp-force-login/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → General → REST API; “Logged In Only” lets people who are logged in pass, and nothing there lets visitors pass.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'sar-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at AIOS → Firewall → PHP rules → WP REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'all-in-one-wp-security-and-firewall/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Security → Settings → Advanced → WordPress Tweaks → REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'better-wp-security/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at WP Hide → Rewrite / URLs → JSON REST → Disable JSON REST V2 service.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'wp-hide-security-enhancer/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → REST API Control.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'maxtdesign-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → REST API Toolbox.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'rest-api-toolbox/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at NinjaFirewall → Firewall Policies → WordPress REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'ninjafirewall/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Tools → Enhancements → Disable Components → Disable REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'admin-site-enhancements/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → Stop User Enumeration.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'stop-user-enumeration/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → Password Protected → Protected Permissions → Allow REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'password-protected/',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s refused the same request as well (%2$s), and was overruled.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
					'culprit.trace.refusedToo.place',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.how',
							'left-out',
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
				'values' => array(
					'culprit.trace.denied.name',
					'culprit.trace.denied.place',
				),
			),
			array(
				'template' => __( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'post',
								'postOverride',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked once more, the request passed with it as well as without it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'post',
								'postOverride',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.', 'rest-health' ),
				'values' => array(
					'withoutSuspect.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'post',
								'postOverride',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'post',
								'postOverride',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
						array(
							'is' => array(
								'withoutSuspect.trace.refused.name',
								null,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'withoutSuspect.outcome',
									'timed-out',
									'unanswered',
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'post',
								'postOverride',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.outcome',
								'timed-out',
								'unanswered',
							),
						),
					),
				),
			),
		),
		'id' => 'saving-refused-in-wordpress',
		'severity' => 'critical',
		'confidence' => 'very-likely',
		'layer' => 'plugin',
		'needs' => array(
			'pageNonce',
			'post',
			'postOverride',
		),
		'when' => array(
			'all' => array(
				array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
				array(
					'any' => array(
						array(
							'any' => array(
								array(
									'all' => array(
										array(
											'is' => array(
												'post.passed',
												false,
											),
										),
										array(
											'is' => array(
												'post.shape',
												'error',
											),
										),
										array(
											'is' => array(
												'post.depth',
												'rest',
												'authentication',
												'authenticated',
												'route',
											),
										),
										array(
											'not' => array(
												'is' => array(
													'post.code',
													'rest_cookie_invalid_nonce',
													'rest_no_route',
												),
											),
										),
									),
								),
								array(
									'all' => array(
										array(
											'is' => array(
												'post.code',
												'wp_die',
											),
										),
										array(
											'is' => array(
												'post.askedToWait',
												false,
											),
										),
									),
								),
								array(
									'all' => array(
										array(
											'is' => array(
												'post.passed',
												false,
											),
										),
										array(
											'is' => array(
												'post.trace.how',
												'exit',
												'wp-die',
											),
										),
									),
								),
							),
						),
						array(
							'any' => array(
								array(
									'all' => array(
										array(
											'is' => array(
												'postOverride.passed',
												false,
											),
										),
										array(
											'is' => array(
												'postOverride.shape',
												'error',
											),
										),
										array(
											'is' => array(
												'postOverride.depth',
												'rest',
												'authentication',
												'authenticated',
												'route',
											),
										),
										array(
											'not' => array(
												'is' => array(
													'postOverride.code',
													'rest_cookie_invalid_nonce',
													'rest_no_route',
												),
											),
										),
									),
								),
								array(
									'all' => array(
										array(
											'is' => array(
												'postOverride.code',
												'wp_die',
											),
										),
										array(
											'is' => array(
												'postOverride.askedToWait',
												false,
											),
										),
									),
								),
								array(
									'all' => array(
										array(
											'is' => array(
												'postOverride.passed',
												false,
											),
										),
										array(
											'is' => array(
												'postOverride.trace.how',
												'exit',
												'wp-die',
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s refuses what is saved through the REST API', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'post.passed',
								false,
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s refuses what is saved through the REST API', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'post.passed',
								false,
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s refuses what is saved through the REST API', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'post.passed',
								false,
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s refuses the way the editor saves', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s refuses the way the editor saves', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s refuses the way the editor saves', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme refuses what is saved through the REST API', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'post.passed',
						false,
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme refuses the way the editor saves', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
				__( 'Reading through the REST API works. Sending (POST) reached WordPress and was refused there with %1$s %2$s.', 'rest-health' ),
				'values' => array(
					'post.status',
					'post.code',
				),
				'when' => array(
					'is' => array(
						'post.passed',
						false,
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
				__( 'Reading and sending through the REST API work. Sending with the header X-HTTP-Method-Override, as the block editor does to update, was refused by WordPress with %1$s %2$s.', 'rest-health' ),
				'values' => array(
					'postOverride.status',
					'postOverride.code',
				),
			),
			array(
				'template' => __( 'Reading through the REST API works. What is sent was refused inside WordPress.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Deactivate %1$s on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
						array(
							'any' => array(
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wp-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wordpress-rest-api',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'simple-disable-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'wp-force-login/',
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Open the settings of %1$s and allow the REST API for people who are logged in; if it has no such setting, deactivate it on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the theme %1$s to let the REST API pass for people who are logged in; its code is in the file named under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the file %1$s to let the REST API pass for people who are logged in; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask your host, or whoever set up the firewall that PHP runs before WordPress (auto_prepend_file: %1$s), to let the REST API pass.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'On the Plugins screen, open the settings of each security plugin and look for an option about the REST API; then look into the theme’s functions.php.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'plugins',
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => __( 'The web server, a firewall or a CDN', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => __( 'In front of WordPress', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'Everybody who saves', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'saving-refused',
		'severity' => 'critical',
		'confidence' => 'very-likely',
		'layer' => 'web-server',
		'needs' => array(
			'pageNonce',
			'post',
		),
		'when' => array(
			'all' => array(
				array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
				array(
					'any' => array(
						array(
							'all' => array(
								array(
									'is' => array(
										'post.passed',
										false,
									),
								),
								array(
									'is' => array(
										'post.depth',
										'nothing',
									),
								),
								array(
									'is' => array(
										'post.trace.reached',
										'nothing',
										null,
									),
								),
								array(
									'is' => array(
										'post.redirect',
										'none',
									),
								),
								array(
									'is' => array(
										'post.wall',
										null,
									),
								),
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'postOverride.passed',
										false,
									),
								),
								array(
									'is' => array(
										'postOverride.depth',
										'nothing',
									),
								),
								array(
									'is' => array(
										'postOverride.trace.reached',
										'nothing',
										null,
									),
								),
								array(
									'is' => array(
										'postOverride.redirect',
										'none',
									),
								),
								array(
									'is' => array(
										'postOverride.wall',
										null,
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'any' => array(
									array(
										'is' => array(
											'post.status',
											429,
										),
									),
									array(
										'all' => array(
											array(
												'is' => array(
													'post.status',
													503,
												),
											),
											array(
												'is' => array(
													'post.depth',
													'nothing',
												),
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'is' => array(
											'postOverride.status',
											429,
										),
									),
									array(
										'all' => array(
											array(
												'is' => array(
													'postOverride.status',
													503,
												),
											),
											array(
												'is' => array(
													'postOverride.depth',
													'nothing',
												),
											),
										),
									),
								),
							),
							array(
								'any' => array(
									array(
										'is' => array(
											'visitor.status',
											429,
										),
									),
									array(
										'all' => array(
											array(
												'is' => array(
													'visitor.status',
													503,
												),
											),
											array(
												'is' => array(
													'visitor.depth',
													'nothing',
												),
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => __( 'Something in front of WordPress refuses every kind of saving', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'post.passed',
						false,
					),
				),
			),
			array(
				'template' => __( 'Something in front of WordPress refuses the way the editor saves', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'Reading through the REST API works. Sending (POST) was answered %1$s, and nothing in the answer comes from WordPress.', 'rest-health' ),
				'values' => array(
					'post.status',
				),
				'when' => array(
					'is' => array(
						'post.passed',
						false,
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'Reading and sending through the REST API work. Sending with the header X-HTTP-Method-Override, as the block editor does to update, was answered %1$s, and nothing in the answer comes from WordPress.', 'rest-health' ),
				'values' => array(
					'postOverride.status',
				),
			),
		),
		'fix' => array(
			array(
				'template' => __( 'Ask your host which rule of the web server or its firewall refuses POST requests to the REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'post.passed',
						false,
					),
				),
			),
			array(
				'template' => __( 'Ask your host to allow the request header X-HTTP-Method-Override for the REST API.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => __( 'A firewall of the web server or CDN', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => __( 'In front of WordPress', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'Everybody who saves posts and pages in the block editor', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'content-refused',
		'severity' => 'critical',
		'confidence' => 'proven',
		'layer' => 'web-server',
		'needs' => array(
			'postPlain',
			'postBlocks',
		),
		'when' => array(
			'all' => array(
				array(
					'is' => array(
						'postPlain.passed',
						true,
					),
				),
				array(
					'all' => array(
						array(
							'is' => array(
								'postBlocks.passed',
								false,
							),
						),
						array(
							'is' => array(
								'postBlocks.depth',
								'nothing',
							),
						),
						array(
							'is' => array(
								'postBlocks.trace.reached',
								'nothing',
								null,
							),
						),
						array(
							'is' => array(
								'postBlocks.redirect',
								'none',
							),
						),
						array(
							'is' => array(
								'postBlocks.wall',
								null,
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'is' => array(
									'postBlocks.status',
									429,
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'postBlocks.status',
											503,
										),
									),
									array(
										'is' => array(
											'postBlocks.depth',
											'nothing',
										),
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => __( 'A firewall in front of WordPress refuses text that contains blocks', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'The same sentence was sent twice to the route that saves posts: as plain text it reached WordPress, as one paragraph block it was answered %1$s by something before WordPress. So a rule refuses the marks around blocks. Nothing was saved by either.', 'rest-health' ),
				'values' => array(
					'postBlocks.status',
				),
			),
		),
		'fix' => array(
			array(
				'template' => __( 'Ask your host to except the REST API from the firewall rule that refuses HTML comments in posts (in the OWASP core rule set usually rule 941180).', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(),
		'who' => array(),
		'where' => array(),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'Everybody who gets no answer', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'no-answer',
		'severity' => 'critical',
		'confidence' => null,
		'layer' => null,
		'needs' => array(
			'index',
		),
		'when' => array(
			'all' => array(
				array(
					'is' => array(
						'index.outcome',
						'timed-out',
						'unanswered',
					),
				),
				array(
					'is' => array(
						'pageNonce.outcome',
						'timed-out',
						'unanswered',
						null,
					),
				),
				array(
					'any' => array(
						array(
							'is' => array(
								'staticFile.passed',
								true,
							),
						),
						array(
							'is' => array(
								'ajax.passed',
								true,
							),
						),
					),
				),
				array(
					'any' => array(
						array(
							'is' => array(
								'vantage',
								'browser',
							),
						),
						array(
							'is' => array(
								'staticFile.passed',
								true,
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => __( 'REST requests get no answer in time', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'index.outcome',
						'timed-out',
					),
				),
			),
			array(
				'template' => __( 'REST requests break off without an answer', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => __( 'The request was given up without an answer, while the site answers other requests. When the site asks itself, the REST API answers: so look first at what stands between this browser and the server.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'loopbackVisitor.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'The request was given up without an answer, while the site answers other requests. The site did not get an answer from itself either: so look first at PHP and the web server.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'loopbackVisitor.outcome',
						'timed-out',
						'unanswered',
					),
				),
			),
			array(
				'template' => __( 'The request was given up without an answer, while the site answers other requests.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => __( 'Open this page in a private window, without extensions, or from another network; if it works there, look for an ad blocker or a proxy.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'loopbackVisitor.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'Look in PHP’s error log and slow log for the time of this checkup, or ask your host to.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(
			'unstable',
			'loopback-failure',
			'saving-refused',
			'ended-login',
			'ended-before-witness',
		),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'index.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'index.status',
								429,
							),
						),
						array(
							'is' => array(
								'index.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'index.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'index.status',
								429,
							),
						),
						array(
							'is' => array(
								'index.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'index.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'index.status',
								429,
							),
						),
						array(
							'is' => array(
								'index.trace.refused.kind',
								'must-use',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'index.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'index.status',
								429,
							),
						),
						array(
							'is' => array(
								'index.trace.refused.kind',
								'drop-in',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'index.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'index.status',
								429,
							),
						),
						array(
							'is' => array(
								'index.trace.refused.kind',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.status',
								429,
							),
						),
						array(
							'is' => array(
								'pageNonce.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.status',
								429,
							),
						),
						array(
							'is' => array(
								'pageNonce.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.status',
								429,
							),
						),
						array(
							'is' => array(
								'pageNonce.trace.refused.kind',
								'must-use',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.status',
								429,
							),
						),
						array(
							'is' => array(
								'pageNonce.trace.refused.kind',
								'drop-in',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.status',
								429,
							),
						),
						array(
							'is' => array(
								'pageNonce.trace.refused.kind',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'post.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'post.status',
								429,
							),
						),
						array(
							'is' => array(
								'post.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'post.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'post.status',
								429,
							),
						),
						array(
							'is' => array(
								'post.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'post.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'post.status',
								429,
							),
						),
						array(
							'is' => array(
								'post.trace.refused.kind',
								'must-use',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'post.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'post.status',
								429,
							),
						),
						array(
							'is' => array(
								'post.trace.refused.kind',
								'drop-in',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'post.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'post.status',
								429,
							),
						),
						array(
							'is' => array(
								'post.trace.refused.kind',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'A limit of the web server, a firewall or a plugin', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'index.status',
								429,
							),
						),
						array(
							'is' => array(
								'index.trace.how',
								'left-out',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'index.trace.refused.place',
					'index.trace.refused.hook',
					'index.trace.refused.priority',
				),
				'when' => array(
					'is' => array(
						'index.status',
						429,
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'index.trace.refused.hook',
					'index.trace.refused.priority',
				),
				'when' => array(
					'is' => array(
						'index.status',
						429,
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'index.trace.refused.place',
					'index.trace.refused.hook',
				),
				'when' => array(
					'is' => array(
						'index.status',
						429,
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'index.trace.refused.place',
				),
				'when' => array(
					'is' => array(
						'index.status',
						429,
					),
				),
			),
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.status',
								429,
							),
						),
						array(
							'is' => array(
								'pageNonce.trace.how',
								'left-out',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.refused.place',
					'pageNonce.trace.refused.hook',
					'pageNonce.trace.refused.priority',
				),
				'when' => array(
					'is' => array(
						'pageNonce.status',
						429,
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.refused.hook',
					'pageNonce.trace.refused.priority',
				),
				'when' => array(
					'is' => array(
						'pageNonce.status',
						429,
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.refused.place',
					'pageNonce.trace.refused.hook',
				),
				'when' => array(
					'is' => array(
						'pageNonce.status',
						429,
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.refused.place',
				),
				'when' => array(
					'is' => array(
						'pageNonce.status',
						429,
					),
				),
			),
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'post.status',
								429,
							),
						),
						array(
							'is' => array(
								'post.trace.how',
								'left-out',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'post.trace.refused.place',
					'post.trace.refused.hook',
					'post.trace.refused.priority',
				),
				'when' => array(
					'is' => array(
						'post.status',
						429,
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'post.trace.refused.hook',
					'post.trace.refused.priority',
				),
				'when' => array(
					'is' => array(
						'post.status',
						429,
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'post.trace.refused.place',
					'post.trace.refused.hook',
				),
				'when' => array(
					'is' => array(
						'post.status',
						429,
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'post.trace.refused.place',
				),
				'when' => array(
					'is' => array(
						'post.status',
						429,
					),
				),
			),
		),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'Everybody who asks often, as the block editor does', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'rate-limited',
		'severity' => 'recommended',
		'confidence' => 'very-likely',
		'layer' => null,
		'needs' => array(
			'index',
		),
		'when' => array(
			'any' => array(
				array(
					'is' => array(
						'index.status',
						429,
					),
				),
				array(
					'is' => array(
						'visitor.status',
						429,
					),
				),
				array(
					'is' => array(
						'pageNonce.status',
						429,
					),
				),
				array(
					'is' => array(
						'freshNonce.status',
						429,
					),
				),
				array(
					'is' => array(
						'queryForm.status',
						429,
					),
				),
				array(
					'is' => array(
						'post.status',
						429,
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s limits how many requests the REST API may get', 'rest-health' ),
				'values' => array(
					'index.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'index.status',
								429,
							),
						),
						array(
							'is' => array(
								'index.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s limits how many requests the REST API may get', 'rest-health' ),
				'values' => array(
					'index.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'index.status',
								429,
							),
						),
						array(
							'is' => array(
								'index.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s limits how many requests the REST API may get', 'rest-health' ),
				'values' => array(
					'index.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'index.status',
								429,
							),
						),
						array(
							'is' => array(
								'index.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s limits how many requests the REST API may get', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.status',
								429,
							),
						),
						array(
							'is' => array(
								'pageNonce.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s limits how many requests the REST API may get', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.status',
								429,
							),
						),
						array(
							'is' => array(
								'pageNonce.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s limits how many requests the REST API may get', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.status',
								429,
							),
						),
						array(
							'is' => array(
								'pageNonce.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s limits how many requests the REST API may get', 'rest-health' ),
				'values' => array(
					'post.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'post.status',
								429,
							),
						),
						array(
							'is' => array(
								'post.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s limits how many requests the REST API may get', 'rest-health' ),
				'values' => array(
					'post.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'post.status',
								429,
							),
						),
						array(
							'is' => array(
								'post.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s limits how many requests the REST API may get', 'rest-health' ),
				'values' => array(
					'post.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'post.status',
								429,
							),
						),
						array(
							'is' => array(
								'post.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'Something limits how many requests the REST API may get', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'The REST API’s address was answered %1$s, which means: too many requests, come back later. REST Health asks a few questions in a row, and the block editor does the same.', 'rest-health' ),
				'values' => array(
					'index.status',
				),
				'when' => array(
					'is' => array(
						'index.status',
						429,
					),
				),
			),
			array(
				'template' => __( 'Some requests passed, and others a moment later were answered 429, which means: too many requests, come back later. REST Health asks a few questions in a row, and the block editor does the same.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Wait a minute and run the checkup again; if it stays so, allow more requests in a row in the settings of %1$s.', 'rest-health' ),
				'values' => array(
					'index.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'index.status',
								429,
							),
						),
						array(
							'is' => array(
								'index.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Wait a minute and run the checkup again; if it stays so, ask whoever made the theme %1$s to allow more requests in a row.', 'rest-health' ),
				'values' => array(
					'index.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'index.status',
								429,
							),
						),
						array(
							'is' => array(
								'index.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Wait a minute and run the checkup again; if it stays so, ask whoever made the file %1$s to allow more requests in a row.', 'rest-health' ),
				'values' => array(
					'index.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'index.status',
								429,
							),
						),
						array(
							'is' => array(
								'index.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Wait a minute and run the checkup again; if it stays so, allow more requests in a row in the settings of %1$s.', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.status',
								429,
							),
						),
						array(
							'is' => array(
								'pageNonce.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Wait a minute and run the checkup again; if it stays so, ask whoever made the theme %1$s to allow more requests in a row.', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.status',
								429,
							),
						),
						array(
							'is' => array(
								'pageNonce.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Wait a minute and run the checkup again; if it stays so, ask whoever made the file %1$s to allow more requests in a row.', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.status',
								429,
							),
						),
						array(
							'is' => array(
								'pageNonce.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Wait a minute and run the checkup again; if it stays so, allow more requests in a row in the settings of %1$s.', 'rest-health' ),
				'values' => array(
					'post.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'post.status',
								429,
							),
						),
						array(
							'is' => array(
								'post.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Wait a minute and run the checkup again; if it stays so, ask whoever made the theme %1$s to allow more requests in a row.', 'rest-health' ),
				'values' => array(
					'post.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'post.status',
								429,
							),
						),
						array(
							'is' => array(
								'post.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Wait a minute and run the checkup again; if it stays so, ask whoever made the file %1$s to allow more requests in a row.', 'rest-health' ),
				'values' => array(
					'post.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'post.status',
								429,
							),
						),
						array(
							'is' => array(
								'post.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'Wait a minute and run the checkup again; if it stays so, ask your host to allow more requests in a row to the REST API.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(),
		'who' => array(),
		'where' => array(),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'Everybody, now and then', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'unstable',
		'severity' => 'recommended',
		'confidence' => 'proven',
		'layer' => null,
		'needs' => array(
			'index',
		),
		'when' => array(
			'any' => array(
				array(
					'all' => array(
						array(
							'is' => array(
								'index.passed',
								false,
							),
						),
						array(
							'is' => array(
								'indexAgain.passed',
								true,
							),
						),
					),
				),
				array(
					'all' => array(
						array(
							'is' => array(
								'visitor.passed',
								false,
							),
						),
						array(
							'is' => array(
								'visitorAgain.passed',
								true,
							),
						),
					),
				),
				array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.passed',
								false,
							),
						),
						array(
							'is' => array(
								'pageNonceAgain.passed',
								true,
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => __( 'The REST API answers one moment and fails the next', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'REST Health asked the same question twice, with nothing changed, and got two answers: first %1$s, then 200. So no setting refuses you; something on the way works only part of the time.', 'rest-health' ),
				'values' => array(
					'pageNonce.status',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.passed',
								false,
							),
						),
						array(
							'is' => array(
								'pageNonceAgain.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'REST Health asked the same question twice, with nothing changed, and got two answers: first %1$s, then 200. So no setting refuses you; something on the way works only part of the time.', 'rest-health' ),
				'values' => array(
					'index.status',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'index.passed',
								false,
							),
						),
						array(
							'is' => array(
								'indexAgain.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'REST Health asked the same question twice, with nothing changed, and got two answers: first a failure, then 200. So no setting refuses you; something on the way works only part of the time.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => __( 'Ask your host whether several servers answer for this site, and whether one of them fails or is overloaded.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(
			'loopback-failure',
			'visitors-refused',
			'no-answer',
			'redirect',
		),
		'who' => array(
			array(
				'template' => __( 'The web server, or PHP code that asks for a password', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'index.depth',
						'php',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a web server’s name, for example nginx. */
				__( 'The web server (%1$s), by its password protection', 'rest-health' ),
				'values' => array(
					'index.software',
				),
			),
			array(
				'template' => __( 'The web server, by its password protection', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => __( 'HTTP Basic authentication, in front of WordPress', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'Visitors, apps, and requests of this site to itself', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'basic-auth',
		'severity' => 'recommended',
		'confidence' => 'proven',
		'layer' => 'web-server',
		'needs' => array(
			'index',
		),
		'when' => array(
			'all' => array(
				array(
					'is' => array(
						'index.wall',
						'basic',
					),
				),
				array(
					'is' => array(
						'index.depth',
						'nothing',
						'php',
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => __( 'The whole site asks for an HTTP password before it lets anybody in', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'staticFile.wall',
						'basic',
					),
				),
			),
			array(
				'template' => __( 'The web server asks for an HTTP password before the REST API', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => __( 'A visitor’s request for the REST API, and one for a plain file, were answered 401 with HTTP Basic authentication. Your browser knows the password and sends it along; apps, other sites and this site’s own requests to itself do not. The questions with your login were left out, because the browser could open a password window for them.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'staticFile.wall',
						'basic',
					),
				),
			),
			array(
				'template' => __( 'A visitor’s request was answered 401 with HTTP Basic authentication, before the REST API was reached. A plain file of the site came without that password. The questions with your login were left out, because the browser could open a password window for them.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'staticFile.passed',
						true,
					),
				),
			),
		),
		'fix' => array(
			array(
				'template' => __( 'If the password is meant, as on a staging site, leave it; else ask your host to remove the password protection of the site.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'staticFile.wall',
						'basic',
					),
				),
			),
			array(
				'template' => __( 'Ask your host to take the REST API out of the password protection (HTTP Basic authentication).', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(
			'redirect',
			'loopback-failure',
			'visitors-refused',
		),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme that asks people to log in', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, redirected on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'redirect',
					),
				),
			),
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
				),
			),
			array(
				'template' => __( 'Before WordPress hands the request to the REST API', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(
			'index',
		),
		'affected' => array(
			array(
				'template' => __( 'Visitors, and apps without a login', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'Everybody', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s refused the same request as well (%2$s), and was overruled.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
					'culprit.trace.refusedToo.place',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.how',
							'left-out',
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
				'values' => array(
					'culprit.trace.denied.name',
					'culprit.trace.denied.place',
				),
			),
			array(
				'template' => __( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked once more, the request passed with it as well as without it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.', 'rest-health' ),
				'values' => array(
					'withoutSuspect.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
						array(
							'is' => array(
								'withoutSuspect.trace.refused.name',
								null,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'withoutSuspect.outcome',
									'timed-out',
									'unanswered',
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.outcome',
								'timed-out',
								'unanswered',
							),
						),
					),
				),
			),
		),
		'id' => 'login-redirect',
		'severity' => 'recommended',
		'confidence' => 'very-likely',
		'layer' => 'wordpress',
		'needs' => array(
			'index',
		),
		'when' => array(
			'all' => array(
				array(
					'any' => array(
						array(
							'is' => array(
								'index.redirect',
								'login',
							),
						),
						array(
							'is' => array(
								'indexFollowed.redirect',
								'login',
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'index.redirect',
										'hidden',
									),
								),
								array(
									'is' => array(
										'loopbackVisitor.redirect',
										'login',
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s redirects visitors’ REST requests to the login page', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.passed',
								true,
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s redirects visitors’ REST requests to the login page', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.passed',
								true,
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s redirects visitors’ REST requests to the login page', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.passed',
								true,
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s redirects REST requests to the login page', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s redirects REST requests to the login page', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s redirects REST requests to the login page', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'Visitors’ REST requests are redirected to the login page', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'REST requests are redirected to the login page', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => __( 'A visitor’s request did not reach the REST API: it was redirected to wp-login.php, so instead of data a login page comes. Requests with your login pass.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'The request did not reach the REST API: it was redirected to wp-login.php, so instead of data a login page comes. Requests with your login did not pass either.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'If only members should see this site, leave it; else deactivate %1$s on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.passed',
								true,
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'culprit.trace.refused.kind',
										'plugin',
									),
								),
								array(
									'any' => array(
										array(
											'contains' => array(
												'culprit.trace.refused.place',
												'disable-wp-rest-api/',
											),
										),
										array(
											'contains' => array(
												'culprit.trace.refused.place',
												'disable-wordpress-rest-api',
											),
										),
										array(
											'contains' => array(
												'culprit.trace.refused.place',
												'simple-disable-rest-api/',
											),
										),
										array(
											'contains' => array(
												'culprit.trace.refused.place',
												'wp-force-login/',
											),
										),
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'If only members should see this site, leave it; else open the settings of %1$s, and except the REST API.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.passed',
								true,
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'If only members should see this site, leave it; else ask whoever made the theme %1$s to except the REST API.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.passed',
								true,
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'If only members should see this site, leave it; else ask whoever made the file %1$s to except the REST API.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.passed',
								true,
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Deactivate %1$s on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
						array(
							'any' => array(
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wp-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wordpress-rest-api',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'simple-disable-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'wp-force-login/',
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Open the settings of %1$s, and except the REST API from what it redirects.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the theme %1$s to except the REST API from what it redirects.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the file %1$s to except the REST API from what it redirects.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'If only members should see this site, leave it; else open the settings of the plugin that asks visitors to log in, and except the REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'On the Plugins screen, find the plugin that asks everybody to log in, and in its settings except the REST API.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'plugins',
	),
	array(
		'explains' => array(
			'loopback-failure',
			'ended-before-witness',
		),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, called wp_die() on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'wp-die',
					),
				),
			),
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
				),
			),
			array(
				'template' => __( 'wp_die(), before the REST API answers', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(
			'index',
			'visitor',
		),
		'affected' => array(
			array(
				'template' => __( 'Visitors; you and other people who are logged in are let through', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(
			array(
				'template' => __( 'This plugin is set at Settings → Disable REST API, for each role.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-json-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-wp-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-wordpress-rest-api',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'simple-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings; without it, visitors see the site without logging in.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'wp-force-login/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → General → REST API; “Logged In Only” lets people who are logged in pass, and nothing there lets visitors pass.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'sar-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at AIOS → Firewall → PHP rules → WP REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'all-in-one-wp-security-and-firewall/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Security → Settings → Advanced → WordPress Tweaks → REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'better-wp-security/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at WP Hide → Rewrite / URLs → JSON REST → Disable JSON REST V2 service.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'wp-hide-security-enhancer/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → REST API Control.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'maxtdesign-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → REST API Toolbox.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'rest-api-toolbox/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at NinjaFirewall → Firewall Policies → WordPress REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'ninjafirewall/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Tools → Enhancements → Disable Components → Disable REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'admin-site-enhancements/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → Stop User Enumeration.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'stop-user-enumeration/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → Password Protected → Protected Permissions → Allow REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'password-protected/',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s refused the same request as well (%2$s), and was overruled.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
					'culprit.trace.refusedToo.place',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.how',
							'left-out',
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
				'values' => array(
					'culprit.trace.denied.name',
					'culprit.trace.denied.place',
				),
			),
			array(
				'template' => __( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
								'visitor',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked once more, the request passed with it as well as without it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
								'visitor',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.', 'rest-health' ),
				'values' => array(
					'withoutSuspect.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
								'visitor',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
								'visitor',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
						array(
							'is' => array(
								'withoutSuspect.trace.refused.name',
								null,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'withoutSuspect.outcome',
									'timed-out',
									'unanswered',
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
								'visitor',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.outcome',
								'timed-out',
								'unanswered',
							),
						),
					),
				),
			),
		),
		'id' => 'wp-die-for-visitors',
		'severity' => 'recommended',
		'confidence' => 'very-likely',
		'layer' => 'wordpress',
		'needs' => array(
			'index',
			'pageNonce',
		),
		'when' => array(
			'all' => array(
				array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
				array(
					'any' => array(
						array(
							'all' => array(
								array(
									'any' => array(
										array(
											'is' => array(
												'index.code',
												'wp_die',
											),
										),
										array(
											'is' => array(
												'index.page',
												'wp-die',
											),
										),
									),
								),
								array(
									'is' => array(
										'index.askedToWait',
										false,
									),
								),
								array(
									'not' => array(
										'is' => array(
											'index.code',
											'internal_server_error',
										),
									),
								),
							),
						),
						array(
							'all' => array(
								array(
									'any' => array(
										array(
											'is' => array(
												'visitor.code',
												'wp_die',
											),
										),
										array(
											'is' => array(
												'visitor.page',
												'wp-die',
											),
										),
									),
								),
								array(
									'is' => array(
										'visitor.askedToWait',
										false,
									),
								),
								array(
									'not' => array(
										'is' => array(
											'visitor.code',
											'internal_server_error',
										),
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s stops visitors’ REST requests with wp_die()', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s stops visitors’ REST requests with wp_die()', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s stops visitors’ REST requests with wp_die()', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme stops visitors’ REST requests with wp_die()', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'A visitor’s request was stopped by wp_die() before the REST API could answer; the answer was %1$s. Requests with your login pass.', 'rest-health' ),
				'values' => array(
					'index.status',
				),
				'when' => array(
					'is' => array(
						'index.passed',
						false,
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'A visitor’s request was stopped by wp_die() before the REST API could answer; the answer was %1$s. Requests with your login pass.', 'rest-health' ),
				'values' => array(
					'visitor.status',
				),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'If a form, a shop or an app for visitors fails, deactivate %1$s, or ask its author how to let its routes pass; else there is nothing to do.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
						array(
							'any' => array(
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wp-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wordpress-rest-api',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'simple-disable-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'wp-force-login/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'sar-disable-rest-api/',
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'If a form, a shop or an app for visitors fails, let its routes pass in the settings of %1$s, or ask its author how; else there is nothing to do.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'If a form, a shop or an app for visitors fails, ask whoever made the theme %1$s to let its routes pass; else there is nothing to do.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'If a form, a shop or an app for visitors fails, ask whoever made the file %1$s to let its routes pass; else there is nothing to do.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'If a form or an app for visitors fails, open your security plugin’s settings, and allow its routes; else leave it.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'plugins',
	),
	array(
		'explains' => array(
			'loopback-failure',
		),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, ended the request on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'exit',
					),
				),
			),
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
				),
			),
		),
		'culprits' => array(
			'index',
			'visitor',
		),
		'affected' => array(
			array(
				'template' => __( 'Visitors; you are let through', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s refused the same request as well (%2$s), and was overruled.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
					'culprit.trace.refusedToo.place',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.how',
							'left-out',
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
				'values' => array(
					'culprit.trace.denied.name',
					'culprit.trace.denied.place',
				),
			),
			array(
				'template' => __( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
								'visitor',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked once more, the request passed with it as well as without it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
								'visitor',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.', 'rest-health' ),
				'values' => array(
					'withoutSuspect.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
								'visitor',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
								'visitor',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
						array(
							'is' => array(
								'withoutSuspect.trace.refused.name',
								null,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'withoutSuspect.outcome',
									'timed-out',
									'unanswered',
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
								'visitor',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.outcome',
								'timed-out',
								'unanswered',
							),
						),
					),
				),
			),
		),
		'id' => 'ended-for-visitors',
		'severity' => 'recommended',
		'confidence' => 'very-likely',
		'layer' => 'plugin',
		'needs' => array(
			'index',
			'pageNonce',
		),
		'when' => array(
			'all' => array(
				array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
				array(
					'any' => array(
						array(
							'all' => array(
								array(
									'all' => array(
										array(
											'is' => array(
												'index.passed',
												false,
											),
										),
										array(
											'is' => array(
												'index.trace.how',
												'exit',
												'left-out',
											),
										),
										array(
											'not' => array(
												'is' => array(
													'index.trace.reached',
													'nothing',
												),
											),
										),
										array(
											'is' => array(
												'index.redirect',
												'none',
											),
										),
										array(
											'not' => array(
												'is' => array(
													'index.page',
													'theme',
													'wp-die',
													'php-error',
												),
											),
										),
										array(
											'not' => array(
												'is' => array(
													'index.code',
													'rest_no_route',
													'rest_cookie_invalid_nonce',
													'wp_die',
													'internal_server_error',
												),
											),
										),
										array(
											'not' => array(
												'is' => array(
													'index.body',
													'json-with-bom',
													'json-with-output',
												),
											),
										),
										array(
											'not' => array(
												'all' => array(
													array(
														'is' => array(
															'index.passed',
															false,
														),
													),
													array(
														'is' => array(
															'index.shape',
															'error',
														),
													),
													array(
														'is' => array(
															'index.depth',
															'rest',
															'authentication',
															'authenticated',
															'route',
														),
													),
													array(
														'not' => array(
															'is' => array(
																'index.code',
																'rest_cookie_invalid_nonce',
																'rest_no_route',
															),
														),
													),
												),
											),
										),
										array(
											'not' => array(
												'any' => array(
													array(
														'is' => array(
															'index.status',
															429,
														),
													),
													array(
														'all' => array(
															array(
																'is' => array(
																	'index.status',
																	503,
																),
															),
															array(
																'is' => array(
																	'index.depth',
																	'nothing',
																),
															),
														),
													),
												),
											),
										),
									),
								),
								array(
									'not' => array(
										'is' => array(
											'visitor.passed',
											true,
										),
									),
								),
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'visitor.passed',
										false,
									),
								),
								array(
									'is' => array(
										'visitor.trace.how',
										'exit',
										'left-out',
									),
								),
								array(
									'not' => array(
										'is' => array(
											'visitor.trace.reached',
											'nothing',
										),
									),
								),
								array(
									'is' => array(
										'visitor.redirect',
										'none',
									),
								),
								array(
									'not' => array(
										'is' => array(
											'visitor.page',
											'theme',
											'wp-die',
											'php-error',
										),
									),
								),
								array(
									'not' => array(
										'is' => array(
											'visitor.code',
											'rest_no_route',
											'rest_cookie_invalid_nonce',
											'wp_die',
											'internal_server_error',
										),
									),
								),
								array(
									'not' => array(
										'is' => array(
											'visitor.body',
											'json-with-bom',
											'json-with-output',
										),
									),
								),
								array(
									'not' => array(
										'all' => array(
											array(
												'is' => array(
													'visitor.passed',
													false,
												),
											),
											array(
												'is' => array(
													'visitor.shape',
													'error',
												),
											),
											array(
												'is' => array(
													'visitor.depth',
													'rest',
													'authentication',
													'authenticated',
													'route',
												),
											),
											array(
												'not' => array(
													'is' => array(
														'visitor.code',
														'rest_cookie_invalid_nonce',
														'rest_no_route',
													),
												),
											),
										),
									),
								),
								array(
									'not' => array(
										'any' => array(
											array(
												'is' => array(
													'visitor.status',
													429,
												),
											),
											array(
												'all' => array(
													array(
														'is' => array(
															'visitor.status',
															503,
														),
													),
													array(
														'is' => array(
															'visitor.depth',
															'nothing',
														),
													),
												),
											),
										),
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s ends visitors’ REST requests before they are answered', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s ends visitors’ REST requests before they are answered', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s ends visitors’ REST requests before they are answered', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme ends visitors’ REST requests before they are answered', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'A visitor’s request reached WordPress, and code ended PHP before the REST API could answer. What came instead was %1$s, which tells no reason. Requests with your login pass.', 'rest-health' ),
				'values' => array(
					'index.status',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'index.passed',
								false,
							),
						),
						array(
							'is' => array(
								'index.trace.how',
								'exit',
								'left-out',
							),
						),
						array(
							'not' => array(
								'is' => array(
									'index.trace.reached',
									'nothing',
								),
							),
						),
						array(
							'is' => array(
								'index.redirect',
								'none',
							),
						),
						array(
							'not' => array(
								'is' => array(
									'index.page',
									'theme',
									'wp-die',
									'php-error',
								),
							),
						),
						array(
							'not' => array(
								'is' => array(
									'index.code',
									'rest_no_route',
									'rest_cookie_invalid_nonce',
									'wp_die',
									'internal_server_error',
								),
							),
						),
						array(
							'not' => array(
								'is' => array(
									'index.body',
									'json-with-bom',
									'json-with-output',
								),
							),
						),
						array(
							'not' => array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'index.shape',
											'error',
										),
									),
									array(
										'is' => array(
											'index.depth',
											'rest',
											'authentication',
											'authenticated',
											'route',
										),
									),
									array(
										'not' => array(
											'is' => array(
												'index.code',
												'rest_cookie_invalid_nonce',
												'rest_no_route',
											),
										),
									),
								),
							),
						),
						array(
							'not' => array(
								'any' => array(
									array(
										'is' => array(
											'index.status',
											429,
										),
									),
									array(
										'all' => array(
											array(
												'is' => array(
													'index.status',
													503,
												),
											),
											array(
												'is' => array(
													'index.depth',
													'nothing',
												),
											),
										),
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'A visitor’s request reached WordPress, and code ended PHP before the REST API could answer. Requests with your login pass.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'If a form, a shop or an app for visitors fails, deactivate %1$s, or ask its author how to let its routes pass; else there is nothing to do.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
						array(
							'any' => array(
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wp-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wordpress-rest-api',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'simple-disable-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'wp-force-login/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'sar-disable-rest-api/',
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'If a form, a shop or an app for visitors fails, let its routes pass in the settings of %1$s, or ask its author how; else there is nothing to do.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'If a form, a shop or an app for visitors fails, ask whoever made the theme %1$s to let its routes pass; else there is nothing to do.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'If a form, a shop or an app for visitors fails, ask whoever made the file %1$s to let its routes pass; else there is nothing to do.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'If a form, a shop or an app for visitors fails, allow its routes in the settings of your security plugin; else there is nothing to do.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'plugins',
	),
	array(
		'explains' => array(
			'loopback-failure',
		),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.printed.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.printed.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.printed.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.printed.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.printed.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'index.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'index.trace.printed.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'index.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'index.trace.printed.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'index.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'index.trace.printed.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'index.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'index.trace.printed.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'index.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'index.trace.printed.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A PHP file saved with a byte order mark', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.printed.place',
					'pageNonce.trace.printed.hook',
					'pageNonce.trace.printed.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.printed.hook',
					'pageNonce.trace.printed.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.printed.place',
					'pageNonce.trace.printed.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.printed.place',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'index.trace.printed.place',
					'index.trace.printed.hook',
					'index.trace.printed.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'index.trace.printed.hook',
					'index.trace.printed.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'index.trace.printed.place',
					'index.trace.printed.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'index.trace.printed.place',
				),
			),
			array(
				'template' => __( 'wp-config.php, the theme, or a plugin', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'Apps, other sites and Site Health; not the block editor', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'byte-order-mark',
		'severity' => 'recommended',
		'confidence' => 'very-likely',
		'layer' => 'php',
		'needs' => array(
			'index',
		),
		'when' => array(
			'all' => array(
				array(
					'any' => array(
						array(
							'is' => array(
								'index.body',
								'json-with-bom',
							),
						),
						array(
							'is' => array(
								'visitor.body',
								'json-with-bom',
							),
						),
						array(
							'is' => array(
								'pageNonce.body',
								'json-with-bom',
							),
						),
						array(
							'is' => array(
								'loopbackVisitor.body',
								'json-with-bom',
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s puts an invisible mark before the REST API’s answers', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.printed.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s puts an invisible mark before the REST API’s answers', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.printed.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s puts an invisible mark before the REST API’s answers', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.printed.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s puts an invisible mark before the REST API’s answers', 'rest-health' ),
				'values' => array(
					'index.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'index.trace.printed.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s puts an invisible mark before the REST API’s answers', 'rest-health' ),
				'values' => array(
					'index.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'index.trace.printed.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s puts an invisible mark before the REST API’s answers', 'rest-health' ),
				'values' => array(
					'index.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'index.trace.printed.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A PHP file puts an invisible mark before the REST API’s answers', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => __( 'An answer begins with a byte order mark, three invisible bytes. The block editor reads over them; apps, other sites and Site Health cannot read the answer. They come from a PHP file that was saved as “UTF-8 with BOM”.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Tell the author of %1$s to save the file named under Where as UTF-8 without BOM.', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.printed.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Save the file of the theme %1$s that is named under Where as UTF-8 without BOM.', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.printed.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Save the file %1$s as UTF-8 without BOM.', 'rest-health' ),
				'values' => array(
					'pageNonce.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'pageNonce.trace.printed.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Tell the author of %1$s to save the file named under Where as UTF-8 without BOM.', 'rest-health' ),
				'values' => array(
					'index.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'index.trace.printed.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Save the file of the theme %1$s that is named under Where as UTF-8 without BOM.', 'rest-health' ),
				'values' => array(
					'index.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'index.trace.printed.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Save the file %1$s as UTF-8 without BOM.', 'rest-health' ),
				'values' => array(
					'index.trace.printed.name',
				),
				'when' => array(
					'is' => array(
						'index.trace.printed.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'Find the PHP file that was edited last (often wp-config.php or the theme’s functions.php), and save it as UTF-8 without BOM.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(
			'unstable',
			'loopback-failure',
		),
		'who' => array(
			array(
				'template' => __( 'Somebody who logged you out, or a plugin that ends logins', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'You, until you log in again', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'ended-login',
		'severity' => 'recommended',
		'confidence' => 'very-likely',
		'layer' => 'authentication',
		'needs' => array(
			'pageNonce',
		),
		'when' => array(
			'all' => array(
				array(
					'not' => array(
						'all' => array(
							array(
								'is' => array(
									'freshNonce.code',
									'rest_cookie_invalid_nonce',
								),
							),
							array(
								'is' => array(
									'apiFetch.passed',
									true,
								),
							),
						),
					),
				),
				array(
					'any' => array(
						array(
							'is' => array(
								'pageNonce.passed',
								true,
							),
						),
						array(
							'is' => array(
								'freshNonce.passed',
								true,
							),
						),
					),
				),
				array(
					'any' => array(
						array(
							'is' => array(
								'post.code',
								'rest_cookie_invalid_nonce',
							),
						),
						array(
							'is' => array(
								'postOverride.code',
								'rest_cookie_invalid_nonce',
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'apiFetch.code',
										'rest_cookie_invalid_nonce',
									),
								),
								array(
									'is' => array(
										'post.passed',
										false,
										null,
									),
								),
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'pageNonce.passed',
										true,
									),
								),
								array(
									'is' => array(
										'freshNonce.code',
										'rest_cookie_invalid_nonce',
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => __( 'Your login ended while the checkup ran', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => __( 'WordPress accepted your nonce at first and refused it a moment later. So you were logged out meanwhile, in another tab or by a plugin that ends logins, and what was asked after that says nothing about the site.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => __( 'Reload this page, log in again, and run the checkup again.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'reload',
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => __( 'This browser tab', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => __( 'WordPress’s own nonce check, as designed', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'You, in tabs that stayed open', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'expired-nonce',
		'severity' => 'recommended',
		'confidence' => 'proven',
		'layer' => 'authentication',
		'needs' => array(
			'pageNonce',
			'freshNonce',
		),
		'when' => array(
			'all' => array(
				array(
					'is' => array(
						'pageNonce.code',
						'rest_cookie_invalid_nonce',
					),
				),
				array(
					'is' => array(
						'freshNonce.passed',
						true,
					),
				),
				array(
					'any' => array(
						array(
							'is' => array(
								'freshNonce.renewedNonce',
								true,
							),
						),
						array(
							'is' => array(
								'freshNonce.seenUser',
								true,
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => __( 'This page carries an expired nonce', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'any' => array(
						array(
							'is' => array(
								'index.passed',
								false,
							),
						),
						array(
							'is' => array(
								'post.passed',
								false,
							),
						),
						array(
							'is' => array(
								'postOverride.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This page carries an expired nonce; your site is fine', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'A nonce is a key that WordPress prints into every admin page; it lasts a day at most. WordPress answered %1$s to the nonce of this page and accepted a new one, so your login is valid and only this page is too old: older than a day, or than your last login.', 'rest-health' ),
				'values' => array(
					'pageNonce.status',
				),
			),
		),
		'fix' => array(
			array(
				'template' => __( 'Reload this page. If “Updating failed” stands in another tab, copy your text there first, then reload that tab too.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'reload',
	),
	array(
		'explains' => array(
			'loopback-failure',
		),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'pageNonce.depth',
						'rest',
						'authentication',
						'authenticated',
						'route',
					),
				),
			),
		),
		'where' => array(
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
				),
			),
		),
		'culprits' => array(
			'pageNonce',
			'visitor',
		),
		'affected' => array(
			array(
				'template' => __( 'Whoever uses routes that are not allowed', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(
			array(
				'template' => __( 'This plugin is set at Settings → Disable REST API, for each role.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-json-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-wp-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-wordpress-rest-api',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'simple-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings; without it, visitors see the site without logging in.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'wp-force-login/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → General → REST API; “Logged In Only” lets people who are logged in pass, and nothing there lets visitors pass.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'sar-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at AIOS → Firewall → PHP rules → WP REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'all-in-one-wp-security-and-firewall/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Security → Settings → Advanced → WordPress Tweaks → REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'better-wp-security/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at WP Hide → Rewrite / URLs → JSON REST → Disable JSON REST V2 service.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'wp-hide-security-enhancer/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → REST API Control.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'maxtdesign-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → REST API Toolbox.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'rest-api-toolbox/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at NinjaFirewall → Firewall Policies → WordPress REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'ninjafirewall/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Tools → Enhancements → Disable Components → Disable REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'admin-site-enhancements/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → Stop User Enumeration.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'stop-user-enumeration/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → Password Protected → Protected Permissions → Allow REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'password-protected/',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s refused the same request as well (%2$s), and was overruled.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
					'culprit.trace.refusedToo.place',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.how',
							'left-out',
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
				'values' => array(
					'culprit.trace.denied.name',
					'culprit.trace.denied.place',
				),
			),
			array(
				'template' => __( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'visitor',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked once more, the request passed with it as well as without it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'visitor',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.', 'rest-health' ),
				'values' => array(
					'withoutSuspect.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'visitor',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'visitor',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
						array(
							'is' => array(
								'withoutSuspect.trace.refused.name',
								null,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'withoutSuspect.outcome',
									'timed-out',
									'unanswered',
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'visitor',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.outcome',
								'timed-out',
								'unanswered',
							),
						),
					),
				),
			),
		),
		'id' => 'refused-self-test',
		'severity' => 'recommended',
		'confidence' => 'very-likely',
		'layer' => null,
		'needs' => array(
			'index',
			'visitor',
			'pageNonce',
		),
		'when' => array(
			'all' => array(
				array(
					'is' => array(
						'index.passed',
						true,
					),
				),
				array(
					'is' => array(
						'visitor.passed',
						false,
					),
				),
				array(
					'is' => array(
						'pageNonce.passed',
						false,
					),
				),
				array(
					'is' => array(
						'pageNonce.outcome',
						'answered',
					),
				),
				array(
					'is' => array(
						'pageNonce.redirect',
						'none',
					),
				),
				array(
					'not' => array(
						'is' => array(
							'pageNonce.code',
							'rest_cookie_invalid_nonce',
							'internal_server_error',
						),
					),
				),
				array(
					'not' => array(
						'is' => array(
							'pageNonce.body',
							'json-with-output',
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s refuses REST Health’s own route and lets the list of routes pass', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s refuses REST Health’s own route and lets the list of routes pass', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s refuses REST Health’s own route and lets the list of routes pass', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'Something refuses REST Health’s own route and lets the list of routes pass', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
				__( 'The index of the REST API answered a visitor. REST Health’s own route was answered %1$s %2$s, to visitors and to you. So something allows some routes and not others, and what it does to those of WordPress cannot be told from here.', 'rest-health' ),
				'values' => array(
					'pageNonce.status',
					'pageNonce.code',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'The index of the REST API answered a visitor. REST Health’s own route was answered %1$s, to visitors and to you. So something allows some routes and not others, and what it does to those of WordPress cannot be told from here.', 'rest-health' ),
				'values' => array(
					'pageNonce.status',
				),
			),
			array(
				'template' => __( 'The index of the REST API answered a visitor, and REST Health’s own route did not. So something allows some routes and not others, and what it does to those of WordPress cannot be told from here.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'In the settings of %1$s, allow rest-health/v1 and run the checkup again.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'In the code of the theme %1$s, allow rest-health/v1 and run the checkup again.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'In the file %1$s, allow rest-health/v1 and run the checkup again.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'In the plugin or firewall that allows routes one by one, allow rest-health/v1 and run the checkup again.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => __( 'A script of a plugin', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => __( 'apiFetch, in the browser', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'Everybody who works in wp-admin', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'api-fetch-middleware',
		'severity' => 'recommended',
		'confidence' => 'proven',
		'layer' => 'browser',
		'needs' => array(
			'pageNonce',
			'apiFetch',
			'post',
		),
		'when' => array(
			'all' => array(
				array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
				array(
					'is' => array(
						'apiFetch.passed',
						false,
					),
				),
				array(
					'is' => array(
						'post.passed',
						true,
					),
				),
				array(
					'is' => array(
						'postOverride.passed',
						true,
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => __( 'A script in this page breaks WordPress’s own way of asking the REST API', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'The same request passes when it is sent plainly, and was answered %1$s when it is sent through WordPress’s apiFetch. So the server is fine, and a script that a plugin adds to admin screens changes the request.', 'rest-health' ),
				'values' => array(
					'apiFetch.status',
				),
			),
			array(
				'template' => __( 'The same request passes when it is sent plainly, and gets no answer when it is sent through WordPress’s apiFetch. So the server is fine, and a script that a plugin adds to admin screens changes the request.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => __( 'On the Plugins screen, deactivate the plugin that you added or updated last, and run the checkup again.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'plugins',
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a web server’s name, for example nginx. */
				__( 'The web server (%1$s), or a firewall before it', 'rest-health' ),
				'values' => array(
					'server.software',
				),
			),
			array(
				'template' => __( 'The web server, or a firewall before it', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => __( 'Requests of this site to itself', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'Scheduled tasks and Site Health; not people', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'loopback-failure',
		'severity' => 'recommended',
		'confidence' => 'proven',
		'layer' => 'web-server',
		'needs' => array(
			'index',
			'visitor',
			'pageNonce',
			'loopbackVisitor',
		),
		'when' => array(
			'all' => array(
				array(
					'is' => array(
						'index.passed',
						true,
					),
				),
				array(
					'is' => array(
						'visitor.passed',
						true,
					),
				),
				array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
				array(
					'any' => array(
						array(
							'is' => array(
								'loopbackVisitor.passed',
								false,
							),
						),
						array(
							'is' => array(
								'loopbackSession.passed',
								false,
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => __( 'The REST API is fine; only the site cannot ask itself', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => __( 'This browser gets every answer. The server gave up waiting when it asked its own address: it may serve only one request at a time, or not reach itself.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'loopbackVisitor.outcome',
						'timed-out',
					),
				),
			),
			array(
				'template' => __( 'This browser gets every answer. The server could not connect to its own address, as happens when its name, its certificate or a firewall is in the way.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'loopbackVisitor.outcome',
						'unanswered',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'This browser gets every answer. The server got %1$s when it asked its own address, so something lets people through and not the server itself.', 'rest-health' ),
				'values' => array(
					'loopbackVisitor.status',
				),
				'when' => array(
					'is' => array(
						'loopbackVisitor.passed',
						false,
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'This browser gets every answer. The server got %1$s when it asked its own address with your login, so something treats it otherwise than this browser.', 'rest-health' ),
				'values' => array(
					'loopbackSession.status',
				),
			),
			array(
				'template' => __( 'This browser gets every answer. The server does not get one when it asks its own address with your login.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => __( 'Ask your host to allow requests from this server to its own address (loopback requests); scheduled posts and Site Health need them.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(
			'loopback-failure',
		),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, redirected on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'redirect',
					),
				),
			),
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
				),
			),
		),
		'culprits' => array(
			'index',
		),
		'affected' => array(
			array(
				'template' => __( 'Visitors, and apps without a login', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s refused the same request as well (%2$s), and was overruled.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
					'culprit.trace.refusedToo.place',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.how',
							'left-out',
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
				'values' => array(
					'culprit.trace.denied.name',
					'culprit.trace.denied.place',
				),
			),
			array(
				'template' => __( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked once more, the request passed with it as well as without it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.', 'rest-health' ),
				'values' => array(
					'withoutSuspect.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
						array(
							'is' => array(
								'withoutSuspect.trace.refused.name',
								null,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'withoutSuspect.outcome',
									'timed-out',
									'unanswered',
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.outcome',
								'timed-out',
								'unanswered',
							),
						),
					),
				),
			),
		),
		'id' => 'visitors-sent-elsewhere',
		'severity' => 'intended',
		'confidence' => 'very-likely',
		'layer' => 'wordpress',
		'needs' => array(
			'index',
			'pageNonce',
		),
		'when' => array(
			'all' => array(
				array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
				array(
					'any' => array(
						array(
							'is' => array(
								'index.page',
								'theme',
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'index.redirect',
										'hidden',
										'elsewhere',
									),
								),
								array(
									'is' => array(
										'indexFollowed.page',
										'theme',
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s sends visitors’ REST requests to a page of the site', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s sends visitors’ REST requests to a page of the site', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s sends visitors’ REST requests to a page of the site', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'Visitors’ REST requests end on a page of the site', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => __( 'A visitor’s request got a page of the site instead of the REST API. Requests with your login pass, so the block editor works. This is what a setting to hide the REST API from visitors does.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'If a form, a shop or an app for visitors fails, deactivate %1$s, or ask its author how to let its routes pass; else there is nothing to do.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
						array(
							'any' => array(
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wp-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wordpress-rest-api',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'simple-disable-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'wp-force-login/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'sar-disable-rest-api/',
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'If a form, a shop or an app for visitors fails, let its routes pass in the settings of %1$s, or ask its author how; else there is nothing to do.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'If a form, a shop or an app for visitors fails, ask whoever made the theme %1$s to let its routes pass; else there is nothing to do.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'If a form, a shop or an app for visitors fails, ask whoever made the file %1$s to let its routes pass; else there is nothing to do.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'If a form, a shop or an app for visitors fails, allow its routes in the settings of the plugin that hides the REST API; else there is nothing to do.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(
			'loopback-failure',
		),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.place',
					'culprit.trace.removedRoutes.hook',
					'culprit.trace.removedRoutes.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.hook',
					'culprit.trace.removedRoutes.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.place',
					'culprit.trace.removedRoutes.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.place',
				),
			),
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
				),
			),
		),
		'culprits' => array(
			'index',
			'visitor',
		),
		'affected' => array(
			array(
				'template' => __( 'Visitors, and apps without a login; not people who are logged in', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(
			array(
				'template' => __( 'This plugin is set at Settings → Disable REST API, for each role.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-json-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-wp-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'disable-wordpress-rest-api',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'simple-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin has no settings; without it, visitors see the site without logging in.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'wp-force-login/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → General → REST API; “Logged In Only” lets people who are logged in pass, and nothing there lets visitors pass.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'sar-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at AIOS → Firewall → PHP rules → WP REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'all-in-one-wp-security-and-firewall/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Security → Settings → Advanced → WordPress Tweaks → REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'better-wp-security/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at WP Hide → Rewrite / URLs → JSON REST → Disable JSON REST V2 service.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'wp-hide-security-enhancer/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → REST API Control.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'maxtdesign-disable-rest-api/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → REST API Toolbox.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'rest-api-toolbox/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at NinjaFirewall → Firewall Policies → WordPress REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'ninjafirewall/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Tools → Enhancements → Disable Components → Disable REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'admin-site-enhancements/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → Stop User Enumeration.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'stop-user-enumeration/',
					),
				),
			),
			array(
				'template' => __( 'This plugin is set at Settings → Password Protected → Protected Permissions → Allow REST API.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'contains' => array(
						'culprit.trace.refused.place',
						'password-protected/',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s refused the same request as well (%2$s), and was overruled.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
					'culprit.trace.refusedToo.place',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.how',
							'left-out',
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
				'values' => array(
					'culprit.trace.denied.name',
					'culprit.trace.denied.place',
				),
			),
			array(
				'template' => __( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
								'visitor',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked once more, the request passed with it as well as without it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
								'visitor',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.', 'rest-health' ),
				'values' => array(
					'withoutSuspect.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
								'visitor',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
								'visitor',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
						array(
							'is' => array(
								'withoutSuspect.trace.refused.name',
								null,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'withoutSuspect.outcome',
									'timed-out',
									'unanswered',
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'index',
								'visitor',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.outcome',
								'timed-out',
								'unanswered',
							),
						),
					),
				),
			),
		),
		'id' => 'visitors-refused',
		'severity' => 'intended',
		'confidence' => 'very-likely',
		'layer' => 'authentication',
		'needs' => array(
			'index',
			'pageNonce',
		),
		'when' => array(
			'all' => array(
				array(
					'any' => array(
						array(
							'all' => array(
								array(
									'all' => array(
										array(
											'is' => array(
												'index.passed',
												false,
											),
										),
										array(
											'is' => array(
												'index.shape',
												'error',
											),
										),
										array(
											'is' => array(
												'index.depth',
												'rest',
												'authentication',
												'authenticated',
												'route',
											),
										),
										array(
											'not' => array(
												'is' => array(
													'index.code',
													'rest_cookie_invalid_nonce',
													'rest_no_route',
												),
											),
										),
									),
								),
								array(
									'not' => array(
										'is' => array(
											'visitor.passed',
											true,
										),
									),
								),
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'visitor.passed',
										false,
									),
								),
								array(
									'is' => array(
										'visitor.shape',
										'error',
									),
								),
								array(
									'is' => array(
										'visitor.depth',
										'rest',
										'authentication',
										'authenticated',
										'route',
									),
								),
								array(
									'not' => array(
										'is' => array(
											'visitor.code',
											'rest_cookie_invalid_nonce',
											'rest_no_route',
										),
									),
								),
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'index.passed',
										false,
									),
								),
								array(
									'is' => array(
										'index.code',
										'rest_no_route',
									),
								),
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'visitor.passed',
										false,
									),
								),
								array(
									'is' => array(
										'visitor.code',
										'rest_no_route',
									),
								),
							),
						),
					),
				),
				array(
					'any' => array(
						array(
							'is' => array(
								'pageNonce.passed',
								true,
							),
						),
						array(
							'is' => array(
								'freshNonce.passed',
								true,
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s removes routes for visitors who are not logged in', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s removes routes for visitors who are not logged in', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s removes routes for visitors who are not logged in', 'rest-health' ),
				'values' => array(
					'culprit.trace.removedRoutes.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.removedRoutes.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s refuses visitors who are not logged in', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'index.passed',
								false,
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s refuses visitors who are not logged in', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'index.passed',
								false,
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'theme',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s refuses visitors who are not logged in', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'index.passed',
								false,
							),
						),
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'must-use',
								'drop-in',
								'prepended',
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s refuses visitors some routes, REST Health’s among them', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s refuses visitors some routes, REST Health’s among them', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s refuses visitors some routes, REST Health’s among them', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme closes routes for visitors, REST Health’s among them', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'index.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'A plugin or theme closes the REST API for visitors', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
				__( 'A visitor’s request was answered %1$s %2$s. Requests with your login pass, so the block editor works. This is what a setting to close the REST API for visitors does.', 'rest-health' ),
				'values' => array(
					'index.status',
					'index.code',
				),
				'when' => array(
					'is' => array(
						'index.passed',
						false,
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
				__( 'A visitor’s request was answered %1$s %2$s. Requests with your login pass, so the block editor works. This is what a setting to close the REST API for visitors does.', 'rest-health' ),
				'values' => array(
					'visitor.status',
					'visitor.code',
				),
			),
			array(
				'template' => __( 'A visitor’s request was refused. Requests with your login pass, so the block editor works. This is what a setting to close the REST API for visitors does.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'If a form, a shop or an app for visitors fails, deactivate %1$s, or ask its author how to let its routes pass; else there is nothing to do.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
						array(
							'any' => array(
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wp-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wordpress-rest-api',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'simple-disable-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'wp-force-login/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'sar-disable-rest-api/',
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'If a form, a shop or an app for visitors fails, let its routes pass in the settings of %1$s, or ask its author how; else there is nothing to do.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'If a form, a shop or an app for visitors fails, ask whoever made the theme %1$s to let its routes pass; else there is nothing to do.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'If a form, a shop or an app for visitors fails, ask whoever made the file %1$s to let its routes pass; else there is nothing to do.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'If a form, a shop or an app for visitors fails, let its routes pass in the settings of the plugin that closes the REST API, or ask its author how; else there is nothing to do.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(
			'loopback-failure',
		),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'index.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'index.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'index.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'index.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'index.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'index.trace.refused.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'index.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'index.trace.refused.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'index.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'index.trace.refused.kind',
						'prepended',
					),
				),
			),
		),
		'where' => array(
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'index.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'index.trace.refused.place',
					'index.trace.refused.hook',
					'index.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'index.trace.refused.hook',
					'index.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'index.trace.refused.place',
					'index.trace.refused.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'index.trace.refused.place',
				),
			),
		),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'Apps that look for the list of routes', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'hidden-index',
		'severity' => 'intended',
		'confidence' => 'very-likely',
		'layer' => null,
		'needs' => array(
			'index',
			'pageNonce',
		),
		'when' => array(
			'all' => array(
				array(
					'any' => array(
						array(
							'all' => array(
								array(
									'any' => array(
										array(
											'all' => array(
												array(
													'is' => array(
														'index.passed',
														false,
													),
												),
												array(
													'is' => array(
														'index.shape',
														'error',
													),
												),
												array(
													'is' => array(
														'index.depth',
														'rest',
														'authentication',
														'authenticated',
														'route',
													),
												),
												array(
													'not' => array(
														'is' => array(
															'index.code',
															'rest_cookie_invalid_nonce',
															'rest_no_route',
														),
													),
												),
											),
										),
										array(
											'all' => array(
												array(
													'is' => array(
														'index.passed',
														false,
													),
												),
												array(
													'is' => array(
														'index.trace.how',
														'exit',
														'left-out',
													),
												),
												array(
													'not' => array(
														'is' => array(
															'index.trace.reached',
															'nothing',
														),
													),
												),
												array(
													'is' => array(
														'index.redirect',
														'none',
													),
												),
												array(
													'not' => array(
														'is' => array(
															'index.page',
															'theme',
															'wp-die',
															'php-error',
														),
													),
												),
												array(
													'not' => array(
														'is' => array(
															'index.code',
															'rest_no_route',
															'rest_cookie_invalid_nonce',
															'wp_die',
															'internal_server_error',
														),
													),
												),
												array(
													'not' => array(
														'is' => array(
															'index.body',
															'json-with-bom',
															'json-with-output',
														),
													),
												),
												array(
													'not' => array(
														'all' => array(
															array(
																'is' => array(
																	'index.passed',
																	false,
																),
															),
															array(
																'is' => array(
																	'index.shape',
																	'error',
																),
															),
															array(
																'is' => array(
																	'index.depth',
																	'rest',
																	'authentication',
																	'authenticated',
																	'route',
																),
															),
															array(
																'not' => array(
																	'is' => array(
																		'index.code',
																		'rest_cookie_invalid_nonce',
																		'rest_no_route',
																	),
																),
															),
														),
													),
												),
												array(
													'not' => array(
														'any' => array(
															array(
																'is' => array(
																	'index.status',
																	429,
																),
															),
															array(
																'all' => array(
																	array(
																		'is' => array(
																			'index.status',
																			503,
																		),
																	),
																	array(
																		'is' => array(
																			'index.depth',
																			'nothing',
																		),
																	),
																),
															),
														),
													),
												),
											),
										),
									),
								),
								array(
									'is' => array(
										'visitor.passed',
										true,
									),
								),
							),
						),
						array(
							'all' => array(
								array(
									'all' => array(
										array(
											'is' => array(
												'index.passed',
												false,
											),
										),
										array(
											'is' => array(
												'index.depth',
												'nothing',
											),
										),
										array(
											'is' => array(
												'index.trace.reached',
												'nothing',
												null,
											),
										),
										array(
											'is' => array(
												'index.redirect',
												'none',
											),
										),
										array(
											'is' => array(
												'index.wall',
												null,
											),
										),
									),
								),
								array(
									'is' => array(
										'loopbackVisitor.passed',
										true,
									),
								),
							),
						),
					),
				),
				array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s hides the list of the REST API’s routes from visitors', 'rest-health' ),
				'values' => array(
					'index.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'index.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s hides the list of the REST API’s routes from visitors', 'rest-health' ),
				'values' => array(
					'index.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'index.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s hides the list of the REST API’s routes from visitors', 'rest-health' ),
				'values' => array(
					'index.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'index.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'The list of the REST API’s routes is hidden from visitors', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
				__( 'A visitor’s request for the index of the REST API was answered %1$s %2$s, and a route below it answered the same visitor. Requests with your login pass.', 'rest-health' ),
				'values' => array(
					'index.status',
					'index.code',
				),
			),
			array(
				'template' => __( 'A visitor’s request for the index of the REST API was refused, and a route below it answered the same visitor. Requests with your login pass.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'There is nothing to do, unless an app cannot find this site’s REST API; then allow the index in %1$s.', 'rest-health' ),
				'values' => array(
					'index.trace.refused.name',
				),
			),
			array(
				'template' => __( 'There is nothing to do, unless an app cannot find this site’s REST API; then allow the index where it was hidden: in a plugin, or in the web server’s rules.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => __( 'A proxy, a CDN or a firewall', 'rest-health' ),
				'values' => array(),
			),
		),
		'where' => array(
			array(
				'template' => __( 'Between the browser and PHP: the header X-REST-Health-Probe', 'rest-health' ),
				'values' => array(),
			),
		),
		'culprits' => array(),
		'affected' => array(
			array(
				'template' => __( 'Nobody; REST Health only cannot look inside WordPress', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
		'id' => 'probe-header-lost',
		'severity' => 'intended',
		'confidence' => 'very-likely',
		'layer' => 'edge',
		'needs' => array(
			'pageNonce',
		),
		'when' => array(
			'all' => array(
				array(
					'any' => array(
						array(
							'all' => array(
								array(
									'all' => array(
										array(
											'is' => array(
												'post.passed',
												true,
											),
										),
										array(
											'is' => array(
												'post.seenUser',
												null,
											),
										),
										array(
											'is' => array(
												'post.trace.reached',
												'nothing',
											),
										),
									),
								),
								array(
									'any' => array(
										array(
											'all' => array(
												array(
													'is' => array(
														'visitor.passed',
														true,
													),
												),
												array(
													'is' => array(
														'visitor.seenUser',
														null,
													),
												),
												array(
													'is' => array(
														'visitor.trace.reached',
														'nothing',
													),
												),
											),
										),
										array(
											'all' => array(
												array(
													'is' => array(
														'pageNonce.passed',
														true,
													),
												),
												array(
													'is' => array(
														'pageNonce.seenUser',
														null,
													),
												),
												array(
													'is' => array(
														'pageNonce.trace.reached',
														'nothing',
													),
												),
											),
										),
									),
								),
							),
						),
						array(
							'all' => array(
								array(
									'all' => array(
										array(
											'is' => array(
												'visitor.passed',
												true,
											),
										),
										array(
											'is' => array(
												'visitor.seenUser',
												null,
											),
										),
										array(
											'is' => array(
												'visitor.trace.reached',
												'nothing',
											),
										),
									),
								),
								array(
									'all' => array(
										array(
											'is' => array(
												'pageNonce.passed',
												true,
											),
										),
										array(
											'is' => array(
												'pageNonce.seenUser',
												null,
											),
										),
										array(
											'is' => array(
												'pageNonce.trace.reached',
												'nothing',
											),
										),
									),
								),
								array(
									'is' => array(
										'visitor.renewedNonce',
										false,
									),
								),
								array(
									'is' => array(
										'pageNonce.renewedNonce',
										true,
									),
								),
							),
						),
					),
				),
				array(
					'is' => array(
						'index.passed',
						true,
					),
				),
				array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
				array(
					'is' => array(
						'visitor.passed',
						true,
						null,
					),
				),
				array(
					'is' => array(
						'post.passed',
						true,
						null,
					),
				),
				array(
					'is' => array(
						'postOverride.passed',
						true,
						null,
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'is' => array(
									'visitor.seenCookie',
									true,
								),
							),
							array(
								'is' => array(
									'queryForm.seenCookie',
									true,
								),
							),
							array(
								'is' => array(
									'loopbackVisitor.seenCookie',
									true,
								),
							),
							array(
								'is' => array(
									'cookie.seenNonce',
									true,
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.seenCookie',
											true,
										),
									),
									array(
										'is' => array(
											'freshNonce.seenCookie',
											false,
										),
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => __( 'Requests arrive without the header by which REST Health knows its own', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => __( 'Requests are answered as they should be, with your login and without. But each of them carried the header X-REST-Health-Probe, and WordPress got none of it. A proxy, a CDN or a firewall passes on only headers that it knows.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => __( 'There is nothing to do for the site. If a request is refused one day and you want to know by whom, ask your host or CDN to let the request header X-REST-Health-Probe pass.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(),
		'who' => array(),
		'where' => array(),
		'culprits' => array(),
		'affected' => array(),
		'remarks' => array(),
		'id' => 'healthy',
		'severity' => 'good',
		'confidence' => 'proven',
		'layer' => null,
		'needs' => array(
			'index',
			'visitor',
			'pageNonce',
			'post',
			'postOverride',
		),
		'when' => array(
			'all' => array(
				array(
					'is' => array(
						'index.passed',
						true,
					),
				),
				array(
					'is' => array(
						'visitor.passed',
						true,
					),
				),
				array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
				array(
					'is' => array(
						'post.passed',
						true,
					),
				),
				array(
					'is' => array(
						'postOverride.passed',
						true,
					),
				),
				array(
					'any' => array(
						array(
							'is' => array(
								'pageNonce.renewedNonce',
								true,
							),
						),
						array(
							'all' => array(
								array(
									'is' => array(
										'pageNonce.seenUser',
										true,
									),
								),
								array(
									'is' => array(
										'wrongNonce.code',
										'rest_cookie_invalid_nonce',
									),
								),
								array(
									'is' => array(
										'cookie.seenUser',
										false,
									),
								),
							),
						),
					),
				),
				array(
					'is' => array(
						'index.body',
						'json',
					),
				),
				array(
					'is' => array(
						'wrongNonce.code',
						'rest_cookie_invalid_nonce',
						null,
					),
				),
				array(
					'is' => array(
						'wrongNonce.passed',
						false,
						null,
					),
				),
				array(
					'is' => array(
						'cookie.seenUser',
						false,
						null,
					),
				),
				array(
					'is' => array(
						'cookie.passed',
						true,
						null,
					),
				),
				array(
					'is' => array(
						'apiFetch.passed',
						true,
						null,
					),
				),
				array(
					'is' => array(
						'loopbackVisitor.passed',
						true,
						null,
					),
				),
				array(
					'is' => array(
						'loopbackSession.passed',
						true,
						null,
					),
				),
				array(
					'is' => array(
						'internal.passed',
						true,
						null,
					),
				),
				array(
					'is' => array(
						'browser.restOrigin',
						'same',
						null,
					),
				),
				array(
					'not' => array(
						'is' => array(
							'postBlocks.passed',
							false,
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'is' => array(
									'visitor.seenCookie',
									true,
								),
							),
							array(
								'is' => array(
									'queryForm.seenCookie',
									true,
								),
							),
							array(
								'is' => array(
									'loopbackVisitor.seenCookie',
									true,
								),
							),
							array(
								'is' => array(
									'cookie.seenNonce',
									true,
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.seenCookie',
											true,
										),
									),
									array(
										'is' => array(
											'freshNonce.seenCookie',
											false,
										),
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'all' => array(
											array(
												'is' => array(
													'post.passed',
													true,
												),
											),
											array(
												'is' => array(
													'post.seenUser',
													null,
												),
											),
											array(
												'is' => array(
													'post.trace.reached',
													'nothing',
												),
											),
										),
									),
									array(
										'any' => array(
											array(
												'all' => array(
													array(
														'is' => array(
															'visitor.passed',
															true,
														),
													),
													array(
														'is' => array(
															'visitor.seenUser',
															null,
														),
													),
													array(
														'is' => array(
															'visitor.trace.reached',
															'nothing',
														),
													),
												),
											),
											array(
												'all' => array(
													array(
														'is' => array(
															'pageNonce.passed',
															true,
														),
													),
													array(
														'is' => array(
															'pageNonce.seenUser',
															null,
														),
													),
													array(
														'is' => array(
															'pageNonce.trace.reached',
															'nothing',
														),
													),
												),
											),
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'all' => array(
											array(
												'is' => array(
													'visitor.passed',
													true,
												),
											),
											array(
												'is' => array(
													'visitor.seenUser',
													null,
												),
											),
											array(
												'is' => array(
													'visitor.trace.reached',
													'nothing',
												),
											),
										),
									),
									array(
										'all' => array(
											array(
												'is' => array(
													'pageNonce.passed',
													true,
												),
											),
											array(
												'is' => array(
													'pageNonce.seenUser',
													null,
												),
											),
											array(
												'is' => array(
													'pageNonce.trace.reached',
													'nothing',
												),
											),
										),
									),
									array(
										'is' => array(
											'visitor.renewedNonce',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonce.renewedNonce',
											true,
										),
									),
								),
							),
						),
					),
				),
				array(
					'not' => array(
						'any' => array(
							array(
								'all' => array(
									array(
										'is' => array(
											'index.passed',
											false,
										),
									),
									array(
										'is' => array(
											'indexAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'visitor.passed',
											false,
										),
									),
									array(
										'is' => array(
											'visitorAgain.passed',
											true,
										),
									),
								),
							),
							array(
								'all' => array(
									array(
										'is' => array(
											'pageNonce.passed',
											false,
										),
									),
									array(
										'is' => array(
											'pageNonceAgain.passed',
											true,
										),
									),
								),
							),
						),
					),
				),
			),
		),
		'title' => array(
			array(
				'template' => __( 'Asked from the server, the REST API answers everyone it should', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'vantage',
						'loopback',
					),
				),
			),
			array(
				'template' => __( 'The REST API answers everyone it should', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => __( 'The server asked its own address as a visitor and as you: reading works, and what is sent arrives. A browser on its way here may still meet something else.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'vantage',
						'loopback',
					),
				),
			),
			array(
				'template' => __( 'Visitors and you reach the REST API, and what you send arrives. A wrong nonce is refused, as it must be.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'wrongNonce.code',
						'rest_cookie_invalid_nonce',
					),
				),
			),
			array(
				'template' => __( 'Visitors and you reach the REST API, and what you send arrives.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => __( 'There is nothing to do.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
	array(
		'explains' => array(),
		'who' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The must-use plugin %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The drop-in %1$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
		),
		'where' => array(
			array(
				'template' => __( 'Found by leaving it out: without it, the same request passes', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: name of a hook. %2$s: a number. */
				__( 'Hooked on %1$s at priority %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.hook',
					'culprit.trace.refused.priority',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. %2$s: name of a hook. */
				__( '%1$s, on %2$s', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
					'culprit.trace.refused.hook',
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a file and a line. */
				__( '%1$s, while its file was loaded', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.place',
				),
			),
		),
		'culprits' => array(
			'pageNonce',
			'index',
			'visitor',
			'post',
		),
		'affected' => array(),
		'remarks' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
				__( 'A visitor’s request for the index was answered %1$s with the code %2$s.', 'rest-health' ),
				'values' => array(
					'index.status',
					'index.code',
				),
				'when' => array(
					'is' => array(
						'index.passed',
						false,
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'A visitor’s request for the index was answered %1$s.', 'rest-health' ),
				'values' => array(
					'index.status',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'index.passed',
								false,
							),
						),
						array(
							'is' => array(
								'index.code',
								null,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'A visitor’s request for the index was not answered in time.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'index.outcome',
						'timed-out',
					),
				),
			),
			array(
				'template' => __( 'A visitor’s request for the index broke off without an answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'index.outcome',
						'unanswered',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
				__( 'With your login and nonce, the answer was %1$s with the code %2$s.', 'rest-health' ),
				'values' => array(
					'pageNonce.status',
					'pageNonce.code',
				),
				'when' => array(
					'is' => array(
						'pageNonce.passed',
						false,
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'With your login and nonce, the answer was %1$s.', 'rest-health' ),
				'values' => array(
					'pageNonce.status',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'pageNonce.passed',
								false,
							),
						),
						array(
							'is' => array(
								'pageNonce.code',
								null,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'With your login and nonce, reading works.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'pageNonce.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'The answer begins as JSON and breaks off.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'any' => array(
						array(
							'is' => array(
								'index.body',
								'json-cut',
							),
						),
						array(
							'is' => array(
								'pageNonce.body',
								'json-cut',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'The answer is larger than 256 KB, far more than it should be.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'any' => array(
						array(
							'is' => array(
								'index.body',
								'too-large',
							),
						),
						array(
							'is' => array(
								'pageNonce.body',
								'too-large',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'The answer is empty.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'any' => array(
						array(
							'is' => array(
								'index.body',
								'empty',
							),
						),
						array(
							'is' => array(
								'pageNonce.body',
								'empty',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'The answer is a web page instead of JSON.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'any' => array(
						array(
							'is' => array(
								'index.body',
								'html',
							),
						),
						array(
							'is' => array(
								'pageNonce.body',
								'html',
							),
						),
					),
				),
			),
			array(
				'template' => __( 'The server could not fetch even a plain file of this site from itself, so it cannot tell how others fare. Open this page with JavaScript, and the browser will ask.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'vantage',
								'loopback',
							),
						),
						array(
							'is' => array(
								'staticFile.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'WordPress itself answers: admin-ajax works.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'ajax.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'admin-ajax does not answer as it should either.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'ajax.passed',
						false,
					),
				),
			),
			array(
				'template' => __( 'When the site asks itself, the REST API answers.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'loopbackVisitor.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'Inside PHP, without HTTP, the route answers.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'internal.passed',
						true,
					),
				),
			),
			array(
				'template' => __( 'Requests arrive without the header X-REST-Health-Probe, so REST Health cannot see from inside WordPress who refuses.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'any' => array(
						array(
							'all' => array(
								array(
									'all' => array(
										array(
											'is' => array(
												'post.passed',
												true,
											),
										),
										array(
											'is' => array(
												'post.seenUser',
												null,
											),
										),
										array(
											'is' => array(
												'post.trace.reached',
												'nothing',
											),
										),
									),
								),
								array(
									'any' => array(
										array(
											'all' => array(
												array(
													'is' => array(
														'visitor.passed',
														true,
													),
												),
												array(
													'is' => array(
														'visitor.seenUser',
														null,
													),
												),
												array(
													'is' => array(
														'visitor.trace.reached',
														'nothing',
													),
												),
											),
										),
										array(
											'all' => array(
												array(
													'is' => array(
														'pageNonce.passed',
														true,
													),
												),
												array(
													'is' => array(
														'pageNonce.seenUser',
														null,
													),
												),
												array(
													'is' => array(
														'pageNonce.trace.reached',
														'nothing',
													),
												),
											),
										),
									),
								),
							),
						),
						array(
							'all' => array(
								array(
									'all' => array(
										array(
											'is' => array(
												'visitor.passed',
												true,
											),
										),
										array(
											'is' => array(
												'visitor.seenUser',
												null,
											),
										),
										array(
											'is' => array(
												'visitor.trace.reached',
												'nothing',
											),
										),
									),
								),
								array(
									'all' => array(
										array(
											'is' => array(
												'pageNonce.passed',
												true,
											),
										),
										array(
											'is' => array(
												'pageNonce.seenUser',
												null,
											),
										),
										array(
											'is' => array(
												'pageNonce.trace.reached',
												'nothing',
											),
										),
									),
								),
								array(
									'is' => array(
										'visitor.renewedNonce',
										false,
									),
								),
								array(
									'is' => array(
										'pageNonce.renewedNonce',
										true,
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.how',
						'left-out',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s refused the same request as well (%2$s), and was overruled.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refusedToo.name',
					'culprit.trace.refusedToo.place',
				),
				'when' => array(
					'not' => array(
						'is' => array(
							'culprit.trace.how',
							'left-out',
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
				__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
				'values' => array(
					'culprit.trace.denied.name',
					'culprit.trace.denied.place',
				),
			),
			array(
				'template' => __( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
								'visitor',
								'post',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked once more, the request passed with it as well as without it.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
								'visitor',
								'post',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								true,
							),
						),
						array(
							'is' => array(
								'withSuspect.passed',
								true,
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.', 'rest-health' ),
				'values' => array(
					'withoutSuspect.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
								'visitor',
								'post',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
								'visitor',
								'post',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.passed',
								false,
							),
						),
						array(
							'is' => array(
								'withoutSuspect.trace.refused.name',
								null,
							),
						),
						array(
							'not' => array(
								'is' => array(
									'withoutSuspect.outcome',
									'timed-out',
									'unanswered',
								),
							),
						),
					),
				),
			),
			array(
				'template' => __( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'proof.about',
								'pageNonce',
								'index',
								'visitor',
								'post',
							),
						),
						array(
							'is' => array(
								'withoutSuspect.outcome',
								'timed-out',
								'unanswered',
							),
						),
					),
				),
			),
		),
		'id' => 'undetermined',
		'severity' => 'undetermined',
		'confidence' => null,
		'layer' => null,
		'needs' => array(),
		'when' => array(
			'all' => array(),
		),
		'fallback' => true,
		'title' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( '%1$s refuses REST requests', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The theme %1$s refuses REST requests', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'The file %1$s refuses REST requests', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'No checkup has run yet', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'index.outcome',
						null,
					),
				),
			),
			array(
				'template' => __( 'This site cannot ask itself, so the server can tell nothing', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'vantage',
								'loopback',
							),
						),
						array(
							'is' => array(
								'staticFile.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'REST requests fail, and REST Health cannot tell yet who refuses them', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'any' => array(
						array(
							'is' => array(
								'index.passed',
								false,
							),
						),
						array(
							'is' => array(
								'visitor.passed',
								false,
							),
						),
						array(
							'is' => array(
								'pageNonce.passed',
								false,
							),
						),
					),
				),
			),
			array(
				'template' => __( 'Some questions were not answered as they should be', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => __( 'What WordPress knows about itself shows no fault. Whether requests arrive can only be seen by sending some.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'index.outcome',
						null,
					),
				),
			),
			array(
				'template' => __( 'The answers fit none of the causes that REST Health knows, or fit several. So it names nobody. What was seen is listed here, and the report holds all of it.', 'rest-health' ),
				'values' => array(),
			),
		),
		'fix' => array(
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Deactivate %1$s on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'all' => array(
						array(
							'is' => array(
								'culprit.trace.refused.kind',
								'plugin',
							),
						),
						array(
							'any' => array(
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wp-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'disable-wordpress-rest-api',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'simple-disable-rest-api/',
									),
								),
								array(
									'contains' => array(
										'culprit.trace.refused.place',
										'wp-force-login/',
									),
								),
							),
						),
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Open the settings of %1$s and allow the REST API for people who are logged in; if it has no such setting, deactivate it on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'plugin',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the theme %1$s to let the REST API pass for people who are logged in; its code is in the file named under Where.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'theme',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask whoever made the file %1$s to let the REST API pass for people who are logged in; such a file has no switch on the Plugins screen.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'must-use',
						'drop-in',
					),
				),
			),
			array(
				'template' => 
				/* translators: %1$s: a plugin or theme with its version, or a file name. */
				__( 'Ask your host, or whoever set up the firewall that PHP runs before WordPress (auto_prepend_file: %1$s), to let the REST API pass.', 'rest-health' ),
				'values' => array(
					'culprit.trace.refused.name',
				),
				'when' => array(
					'is' => array(
						'culprit.trace.refused.kind',
						'prepended',
					),
				),
			),
			array(
				'template' => __( 'Run the checkup.', 'rest-health' ),
				'values' => array(),
				'when' => array(
					'is' => array(
						'index.outcome',
						null,
					),
				),
			),
			array(
				'template' => __( 'Run the checkup again; if the answer stays the same, copy the report and send it to your host or to the support of the plugin that fails.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => null,
	),
);
