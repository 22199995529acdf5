<?php
/**
 * To nonces, ten seconds are half a day. How long they live is not changed.
 *
 * @package RestHealth\Lab
 */

/**
 * In the place of WordPress's own.
 *
 * @return int Which half day it is.
 */
function wp_nonce_tick() {
	return (int) ceil( time() / 10 );
}
