<?php
/**
 * A host with too little of everything.
 *
 * @package RestHealth\Lab
 */

usleep( 1200000 );
