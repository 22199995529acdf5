<?php
// Generated from src/rules by "npm run build". Do not edit.
defined( 'ABSPATH' ) || exit;

return array(
	array(
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
					'is' => array(
						'freshNonce.renewedNonce',
						true,
					),
				),
			),
		),
		'explains' => array(),
		'title' => array(
			array(
				'template' => __( 'This page carries an expired nonce; your site is fine', 'rest-health' ),
				'values' => array(),
			),
		),
		'explanation' => array(
			array(
				'template' => 
				/* translators: %1$s: an HTTP status code, for example 403. */
				__( 'A nonce is a key that WordPress prints into every admin page; it lasts a day at most. WordPress answered %1$s to the nonce of this page and accepted a new one, so your login is valid and the page is old.', 'rest-health' ),
				'values' => array(
					'pageNonce.status',
				),
			),
		),
		'fix' => array(
			array(
				'template' => __( 'Copy what you have not saved in other tabs, then reload them and this page.', 'rest-health' ),
				'values' => array(),
			),
		),
		'action' => 'reload',
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
		'affected' => array(
			array(
				'template' => __( 'You, in tabs that stayed open', 'rest-health' ),
				'values' => array(),
			),
		),
		'remarks' => array(),
	),
);
