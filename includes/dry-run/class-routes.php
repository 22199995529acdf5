<?php
/**
 * Routes at which nothing can be saved.
 *
 * @package REST_Health
 */

namespace REST_Health\Dry_Run;

use WP_Post_Type;
use WP_REST_Posts_Controller;
use WP_REST_Request;
use WP_REST_Server;

/**
 * The real routes that an editor saves to, with the id 0 or another one that cannot exist. Core itself refuses these, so nothing can be saved
 * there, whoever answers. Their names are `ZeroTarget` in src/probes/probe.ts.
 */
final class Routes {

	/** The post type of each target, and what stands in place of an id. Two slashes: so the editor sends the id of a template. */
	private const TARGETS = array(
		'post-zero'          => array( 'post', '0' ),
		'page-zero'          => array( 'page', '0' ),
		'template-zero'      => array( 'wp_template', 'rest-health//none' ),
		'template-part-zero' => array( 'wp_template_part', 'rest-health//none' ),
		'pattern-zero'       => array( 'wp_block', '0' ),
		'navigation-zero'    => array( 'wp_navigation', '0' ),
		'styles-zero'        => array( 'wp_global_styles', '0' ),
		'media-zero'         => array( 'attachment', '0' ),
	);

	/** Routes of no post type. */
	private const OTHERS = array(
		'comment-zero' => '/wp/v2/comments/0',
		'batch'        => '/batch/v1',
	);

	/** What refuses the id 0 in core's controller for posts. A child that has its own may do anything with it. */
	private const REFUSING = array( 'register_routes', 'get_post', 'update_item', 'update_item_permissions_check', 'delete_item', 'delete_item_permissions_check' );

	/**
	 * The routes of this site. Those that it does not have are left out.
	 *
	 * @return array<string, string> Path of the route by target.
	 */
	public static function all(): array {
		$routes = array();
		foreach ( self::TARGETS as $target => list( $type, $id ) ) {
			$routes[ $target ] = self::of_type( get_post_type_object( $type ), $id );
		}
		$routes['custom-zero'] = self::of_type( self::custom_type(), '0' );
		return array_filter( $routes ) + self::OTHERS;
	}

	/**
	 * The target that stands for the posts of a type; null: none does.
	 *
	 * @param string $type The type's name.
	 */
	public static function target_of_type( string $type ): ?string {
		$custom = self::custom_type();
		if ( null !== $custom && $type === $custom->name ) {
			return 'custom-zero';
		}
		foreach ( self::TARGETS as $target => list( $name ) ) {
			if ( $name === $type ) {
				return isset( self::all()[ $target ] ) ? $target : null;
			}
		}
		return null;
	}

	/**
	 * Whether the request would go to one of them. A template's two slashes may have been made one on the way; core takes both.
	 *
	 * @param WP_REST_Request $request The request.
	 * @phpstan-param WP_REST_Request<array<string, mixed>> $request
	 */
	public static function has( WP_REST_Request $request ): bool {
		$asked  = self::with_one_slash( $request->get_route() );
		$routes = array_merge( array_values( self::all() ), array_map( static fn( WP_Post_Type $type ) => self::of_type( $type, '0' ), self::custom_types() ) );
		return in_array( $asked, array_map( array( self::class, 'with_one_slash' ), array_filter( $routes ) ), true );
	}

	/**
	 * Whether the server has a handler for the request. Somebody may have taken the route away: then saving fails, and WordPress shall say so.
	 *
	 * @param WP_REST_Server  $server  The server.
	 * @param WP_REST_Request $request The request.
	 * @phpstan-param WP_REST_Request<array<string, mixed>> $request
	 */
	public static function are_served( WP_REST_Server $server, WP_REST_Request $request ): bool {
		foreach ( $server->get_routes() as $pattern => $handlers ) {
			if ( 1 !== preg_match( '@^' . $pattern . '$@i', $request->get_route() ) ) {
				continue;
			}
			foreach ( $handlers as $handler ) {
				if ( ! empty( $handler['methods'][ $request->get_method() ] ) ) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * The route of posts of a type, by the type's own word: a renamed one is asked under its name.
	 *
	 * @param WP_Post_Type|null $type The type.
	 * @param string            $id   What stands in place of an id.
	 */
	private static function of_type( ?WP_Post_Type $type, string $id ): ?string {
		// Before WordPress 6.6 the type of global styles said nothing of its route, which was there nevertheless.
		if ( null === $type || ( empty( $type->show_in_rest ) && 'wp_global_styles' !== $type->name ) ) {
			return null;
		}
		$base  = is_string( $type->rest_base ) && '' !== $type->rest_base ? $type->rest_base : $type->name;
		$base  = 'wp_global_styles' === $base ? 'global-styles' : $base;
		$space = is_string( $type->rest_namespace ) && '' !== $type->rest_namespace ? $type->rest_namespace : 'wp/v2';
		return "/$space/$base/$id";
	}

	/** The first type of posts that is not core's, but saved by core's code. */
	private static function custom_type(): ?WP_Post_Type {
		return self::custom_types()[0] ?? null;
	}

	/**
	 * All types of posts that are not core's, but saved by core's code. What a plugin brings only for REST requests is not known elsewhere, so the
	 * first of them need not be the same everywhere.
	 *
	 * @return list<WP_Post_Type>
	 */
	private static function custom_types(): array {
		$types = get_post_types(
			array(
				'_builtin'     => false,
				'public'       => true,
				'show_in_rest' => true,
			),
			'objects'
		);
		return array_values( array_filter( $types, array( self::class, 'refuses_as_core' ) ) );
	}

	/**
	 * Whether posts of the type are refused by core's own code where they cannot exist. By the class alone: none is made here, where what it needs
	 * may not be loaded.
	 *
	 * @param WP_Post_Type $type The type.
	 */
	private static function refuses_as_core( WP_Post_Type $type ): bool {
		$controller = is_string( $type->rest_controller_class ) && '' !== $type->rest_controller_class ? $type->rest_controller_class : WP_REST_Posts_Controller::class;
		if ( ! is_a( $controller, WP_REST_Posts_Controller::class, true ) ) {
			return false;
		}
		foreach ( self::REFUSING as $method ) {
			if ( WP_REST_Posts_Controller::class !== ( new \ReflectionMethod( $controller, $method ) )->getDeclaringClass()->getName() ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The route with single slashes.
	 *
	 * @param string $route A route.
	 */
	private static function with_one_slash( string $route ): string {
		return (string) preg_replace( '~/+~', '/', $route );
	}
}
