<?php
update_blog_status( 2, 'archived', '1' );
