<?php
/**
 * Builds the rewrite rules without those of the REST API, and stores them once.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rewrite_rules_array',
	static function ( $rules ) {
		return array_filter(
			$rules,
			static function ( $rule ) {
				return false === strpos( $rule, 'wp-json' );
			},
			ARRAY_FILTER_USE_KEY
		);
	}
);
add_action(
	'init',
	static function () {
		$rules = get_option( 'rewrite_rules' );
		if ( is_array( $rules ) && isset( $rules['^wp-json/?$'] ) ) {
			flush_rewrite_rules( false );
		}
	},
	99
);
