<?php
update_blog_status( 2, 'spam', '1' );
