<?php
/* Nothing to show. */
