<?php
/**
 * Roles.
 *
 * @package REST_Health
 */

namespace REST_Health\Permission;

/**
 * Knows the roles that somebody has, and as whom a checkup looks when it asks how others fare.
 */
final class Roles {

	/** More are not counted: it is enough to know which role most people have. */
	private const MOST = 100;

	/**
	 * The role that a checkup looks through, in the words of WordPress: "Editor".
	 *
	 * @return string|null Null when nobody but administrators can write, and when the current user may not act as others.
	 */
	public static function looked_through(): ?string {
		$role = self::chosen();
		return null === $role ? null : self::name( $role );
	}

	/**
	 * The same role by its key: of those that may write and may not change the site's settings, the one that most people have. The commonest snippet
	 * lets administrators pass, and refuses exactly these.
	 */
	public static function chosen(): ?string {
		$counted = array();
		foreach ( Acting::is_allowed() ? wp_roles()->role_objects : array() as $role => $object ) {
			if ( $object->has_cap( 'edit_posts' ) && ! $object->has_cap( 'manage_options' ) ) {
				$counted[ (string) $role ] = count( self::members( (string) $role, self::MOST ) );
			}
		}
		// A sort that keeps the order of equals: WordPress's own roles come first, the mightiest before the others.
		arsort( $counted );
		foreach ( array_keys( array_filter( $counted ) ) as $role ) {
			if ( null !== self::member( (string) $role ) ) {
				return (string) $role;
			}
		}
		return null;
	}

	/**
	 * The roles that the current user may look through: those that somebody has.
	 *
	 * @return list<array{id: string, name: string}>
	 */
	public static function all(): array {
		$roles = array();
		foreach ( Acting::is_allowed() ? array_keys( wp_roles()->roles ) : array() as $role ) {
			if ( null !== self::member( (string) $role ) ) {
				$roles[] = array(
					'id'   => (string) $role,
					'name' => self::name( (string) $role ),
				);
			}
		}
		return $roles;
	}

	/**
	 * Somebody with that role, whom the current user may edit. Who has no other role stands for it best.
	 *
	 * @param string $role Its key; anything.
	 * @return int|null Id of the user; null when there is nobody.
	 */
	public static function member( string $role ): ?int {
		$found = null;
		foreach ( wp_roles()->is_role( $role ) ? self::members( $role, 10 ) : array() as $id ) {
			$user = get_userdata( $id );
			if ( false === $user || ! in_array( $role, $user->roles, true ) || ! current_user_can( 'edit_user', $id ) || self::is_beyond_roles( $id ) ) {
				continue;
			}
			if ( 1 === count( $user->roles ) ) {
				return $id;
			}
			$found = $found ?? $id;
		}
		return $found;
	}

	/**
	 * What WordPress calls a role.
	 *
	 * @param string $role Its key.
	 */
	private static function name( string $role ): string {
		$name = (string) ( wp_roles()->get_names()[ $role ] ?? $role );
		return trim( wp_strip_all_tags( translate_user_role( $name ) ) );
	}

	/**
	 * Those who have a role, the oldest first.
	 *
	 * @param string $role   Its key.
	 * @param int    $number How many at most.
	 * @return list<int>
	 */
	private static function members( string $role, int $number ): array {
		$asked = array(
			'role'        => $role,
			'number'      => $number,
			'orderby'     => 'ID',
			'fields'      => 'ID',
			'count_total' => false,
		);
		return array_map( 'intval', array_values( get_users( $asked ) ) );
	}

	/**
	 * Whether no role says what somebody may: a super administrator may everything.
	 *
	 * @param int $id Id of the user.
	 */
	private static function is_beyond_roles( int $id ): bool {
		return is_multisite() && is_super_admin( $id );
	}
}
