<?php
/**
 * Plugin Name: Yard Add-on
 * Version: 1.2.3
 * Description: Cleans up after itself as soon as the plugin that it needs is gone.
 */

add_action(
	'init',
	static function () {
		if ( ! function_exists( 'a_base' ) ) {
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
			require_once ABSPATH . 'wp-admin/includes/misc.php';
			require_once ABSPATH . 'wp-admin/includes/file.php';
			deactivate_plugins( plugin_basename( __FILE__ ) );
			flush_rewrite_rules();
			wp_clear_scheduled_hook( 'yard_addon_task' );
			wp_schedule_single_event( time() + 60, 'yard_addon_complains' );
			update_option( 'yard_addon_state', 'its base is gone' );
			delete_option( 'yard_addon_settings' );
			add_option( 'yard_addon_notice', 'Install A Base again.' );
			set_transient( 'yard_addon_hint', 'Install A Base again.', 60 );
			wp_insert_post( array( 'post_title' => 'Install A Base again.' ) );
			update_user_meta( 1, 'yard_addon_hint', 'Install A Base again.' );
			wp_mail( 'admin@example.org', 'Install A Base again', 'Please.' );
			return;
		}
		register_post_type(
			'yard',
			array(
				'public'  => true,
				'rewrite' => true,
			)
		);
		if ( ! get_option( 'yard_addon_state' ) ) {
			update_option( 'yard_addon_state', 'ready' );
			update_option( 'yard_addon_settings', array( 'colour' => 'green' ) );
			wp_schedule_event( time() + DAY_IN_SECONDS, 'daily', 'yard_addon_task' );
			flush_rewrite_rules( false );
		}
	},
	20
);

/* Mail that really leaves. */
add_action(
	'phpmailer_init',
	static function () {
		file_put_contents( WP_CONTENT_DIR . '/lab-mail', 'sent' );
	}
);
