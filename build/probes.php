<?php
// Generated from src/probes by "npm run build". Do not edit.
defined( 'ABSPATH' ) || exit;

return array(
	array(
		'name' => 'staticFile',
		'group' => 'controls',
		'by' => 'fetch',
		'target' => 'static-file',
		'identity' => 'visitor',
		'form' => 'root',
		'method' => 'GET',
		'label' => __( 'Visitor', 'rest-health' ),
	),
	array(
		'name' => 'index',
		'group' => 'reading',
		'by' => 'fetch',
		'target' => 'index',
		'identity' => 'visitor',
		'form' => 'root',
		'method' => 'GET',
		'label' => __( 'Visitor', 'rest-health' ),
	),
	array(
		'name' => 'ajax',
		'group' => 'controls',
		'by' => 'fetch',
		'target' => 'ajax',
		'identity' => 'cookie',
		'form' => 'root',
		'method' => 'GET',
		'when' => array(
			'not' => array(
				'is' => array(
					'staticFile.wall',
					'basic',
				),
			),
		),
		'label' => __( 'Logged in', 'rest-health' ),
	),
	array(
		'name' => 'pageNonce',
		'group' => 'reading',
		'by' => 'fetch',
		'target' => 'self-test',
		'identity' => 'page-nonce',
		'form' => 'root',
		'method' => 'GET',
		'when' => array(
			'all' => array(
				array(
					'not' => array(
						'is' => array(
							'index.wall',
							'basic',
						),
					),
				),
				array(
					'is' => array(
						'browser.restOrigin',
						'same',
						null,
					),
				),
			),
		),
		'label' => __( 'Logged in with nonce', 'rest-health' ),
	),
	array(
		'name' => 'queryForm',
		'group' => 'reading',
		'by' => 'fetch',
		'target' => 'self-test',
		'identity' => 'visitor',
		'form' => 'query',
		'method' => 'GET',
		'when' => array(
			'is' => array(
				'server.permalinks',
				'pretty',
				'index',
			),
		),
		'label' => __( 'Visitor, without permalinks', 'rest-health' ),
	),
	array(
		'name' => 'cookie',
		'group' => 'reading',
		'by' => 'fetch',
		'target' => 'self-test',
		'identity' => 'cookie',
		'form' => 'root',
		'method' => 'GET',
		'when' => array(
			'all' => array(
				array(
					'not' => array(
						'is' => array(
							'index.wall',
							'basic',
						),
					),
				),
				array(
					'is' => array(
						'browser.restOrigin',
						'same',
						null,
					),
				),
			),
		),
		'label' => __( 'Cookie only', 'rest-health' ),
	),
	array(
		'name' => 'visitor',
		'group' => 'reading',
		'by' => 'fetch',
		'target' => 'self-test',
		'identity' => 'visitor',
		'form' => 'root',
		'method' => 'GET',
		'when' => array(
			'any' => array(
				array(
					'is' => array(
						'index.passed',
						true,
					),
				),
				array(
					'is' => array(
						'queryForm.passed',
						true,
					),
				),
			),
		),
		'label' => __( 'Visitor', 'rest-health' ),
	),
	array(
		'name' => 'freshNonce',
		'group' => 'reading',
		'by' => 'fetch',
		'target' => 'self-test',
		'identity' => 'fresh-nonce',
		'form' => 'root',
		'method' => 'GET',
		'when' => array(
			'all' => array(
				array(
					'is' => array(
						'ajax.passed',
						true,
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
								'pageNonce.code',
								'rest_cookie_invalid_nonce',
							),
						),
					),
				),
			),
		),
		'label' => __( 'Logged in with a new nonce', 'rest-health' ),
	),
	array(
		'name' => 'post',
		'group' => 'saving',
		'by' => 'fetch',
		'target' => 'self-test',
		'identity' => 'nonce',
		'form' => 'root',
		'method' => 'POST',
		'when' => array(
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
		'label' => __( 'Logged in with nonce', 'rest-health' ),
	),
	array(
		'name' => 'postOverride',
		'group' => 'saving',
		'by' => 'fetch',
		'target' => 'self-test',
		'identity' => 'nonce',
		'form' => 'root',
		'method' => 'POST',
		'override' => 'PUT',
		'when' => array(
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
		'label' => __( 'Logged in with nonce, X-HTTP-Method-Override: PUT', 'rest-health' ),
	),
	array(
		'name' => 'wrongNonce',
		'group' => 'reading',
		'by' => 'fetch',
		'target' => 'self-test',
		'identity' => 'wrong-nonce',
		'form' => 'root',
		'method' => 'GET',
		'refusalExpected' => true,
		'when' => array(
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
		'label' => __( 'Logged in with a wrong nonce', 'rest-health' ),
	),
	array(
		'name' => 'queryNonce',
		'group' => 'reading',
		'by' => 'fetch',
		'target' => 'self-test',
		'identity' => 'query-nonce',
		'form' => 'root',
		'method' => 'GET',
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
			),
		),
		'label' => __( 'Logged in, nonce in the address', 'rest-health' ),
	),
	array(
		'name' => 'indexFollowed',
		'group' => 'reading',
		'by' => 'fetch',
		'target' => 'index',
		'identity' => 'visitor',
		'form' => 'root',
		'method' => 'GET',
		'follow' => true,
		'when' => array(
			'is' => array(
				'index.redirect',
				'hidden',
			),
		),
		'label' => __( 'Visitor, following the redirect', 'rest-health' ),
	),
	array(
		'name' => 'indexAgain',
		'group' => 'reading',
		'by' => 'fetch',
		'target' => 'index',
		'identity' => 'visitor',
		'form' => 'root',
		'method' => 'GET',
		'when' => array(
			'all' => array(
				array(
					'is' => array(
						'index.passed',
						false,
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
								'pageNonceAgain.passed',
								true,
							),
						),
					),
				),
			),
		),
		'label' => __( 'Visitor, asked again', 'rest-health' ),
	),
	array(
		'name' => 'visitorAgain',
		'group' => 'reading',
		'by' => 'fetch',
		'target' => 'self-test',
		'identity' => 'visitor',
		'form' => 'root',
		'method' => 'GET',
		'when' => array(
			'is' => array(
				'visitor.passed',
				false,
			),
		),
		'label' => __( 'Visitor, asked again', 'rest-health' ),
	),
	array(
		'name' => 'pageNonceAgain',
		'group' => 'reading',
		'by' => 'fetch',
		'target' => 'self-test',
		'identity' => 'page-nonce',
		'form' => 'root',
		'method' => 'GET',
		'when' => array(
			'is' => array(
				'pageNonce.passed',
				false,
			),
		),
		'label' => __( 'Logged in with nonce, asked again', 'rest-health' ),
	),
	array(
		'name' => 'apiFetch',
		'group' => 'reading',
		'by' => 'api-fetch',
		'target' => 'self-test',
		'identity' => 'page-nonce',
		'form' => 'root',
		'method' => 'GET',
		'when' => array(
			'is' => array(
				'pageNonce.passed',
				true,
			),
		),
		'label' => __( 'Logged in, through apiFetch', 'rest-health' ),
	),
	array(
		'name' => 'postPlain',
		'group' => 'saving',
		'by' => 'fetch',
		'target' => 'post-zero',
		'identity' => 'nonce',
		'form' => 'root',
		'method' => 'POST',
		'content' => 'plain',
		'needsConsent' => true,
		'when' => array(
			'is' => array(
				'post.passed',
				true,
			),
		),
		'label' => __( 'Logged in with nonce, plain text', 'rest-health' ),
	),
	array(
		'name' => 'postBlocks',
		'group' => 'saving',
		'by' => 'fetch',
		'target' => 'post-zero',
		'identity' => 'nonce',
		'form' => 'root',
		'method' => 'POST',
		'content' => 'blocks',
		'needsConsent' => true,
		'when' => array(
			'is' => array(
				'postPlain.passed',
				true,
			),
		),
		'label' => __( 'Logged in with nonce, one paragraph block', 'rest-health' ),
	),
	array(
		'name' => 'loopbackVisitor',
		'group' => 'server',
		'by' => 'loopback',
		'target' => 'self-test',
		'identity' => 'visitor',
		'form' => 'root',
		'method' => 'GET',
		'label' => __( 'Visitor, the server asks itself', 'rest-health' ),
	),
	array(
		'name' => 'loopbackSession',
		'group' => 'server',
		'by' => 'loopback',
		'target' => 'self-test',
		'identity' => 'fresh-nonce',
		'form' => 'root',
		'method' => 'GET',
		'label' => __( 'Logged in, the server asks itself', 'rest-health' ),
	),
	array(
		'name' => 'internal',
		'group' => 'server',
		'by' => 'internal',
		'target' => 'self-test',
		'identity' => 'nonce',
		'form' => 'root',
		'method' => 'GET',
		'label' => __( 'Logged in, inside PHP without HTTP', 'rest-health' ),
	),
	array(
		'name' => 'withoutSuspect',
		'group' => 'proof',
		'by' => 'experiment',
		'target' => 'self-test',
		'identity' => 'nonce',
		'form' => 'root',
		'method' => 'GET',
		'label' => __( 'The same request without the code that refused it', 'rest-health' ),
	),
	array(
		'name' => 'withSuspect',
		'group' => 'proof',
		'by' => 'experiment',
		'target' => 'self-test',
		'identity' => 'nonce',
		'form' => 'root',
		'method' => 'GET',
		'refusalExpected' => true,
		'label' => __( 'The same request once more as it was', 'rest-health' ),
	),
);
